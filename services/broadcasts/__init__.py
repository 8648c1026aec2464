"""Broadcasts: drafted, approved, sent, paused, stopped, sent again."""
