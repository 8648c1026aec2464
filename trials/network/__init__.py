"""The network between the bot and Telegram, in this process."""
