"""The demonstration: the whole bot with Telegram played by this machine."""
