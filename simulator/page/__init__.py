"""The chat page: Telegram in a browser."""
