"""Boards on demand."""
