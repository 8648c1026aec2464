"""A bot, a Telegram and families who walk: what is measured of a conversation."""
