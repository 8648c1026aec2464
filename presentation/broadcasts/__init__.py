"""Broadcasts while they are written, agreed to, sent, and over."""
