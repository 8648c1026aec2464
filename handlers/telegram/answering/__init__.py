"""Answers on their way: sent, edited into the lowest message, or kept until Telegram takes them."""
