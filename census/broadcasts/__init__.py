"""Broadcasts: their text, their audience, their states."""
