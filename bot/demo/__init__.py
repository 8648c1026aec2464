"""The demonstration: the whole bot, with the simulator as Telegram."""
