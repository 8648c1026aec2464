"""Broadcasts: written, agreed to, sent, paused, stopped, sent again."""
