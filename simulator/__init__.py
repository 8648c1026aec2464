"""Telegram on this machine: the Bot API over HTTP, the people who talk to the bot, a chat page."""
