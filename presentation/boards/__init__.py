"""Boards as text, as pictures, and as files."""
