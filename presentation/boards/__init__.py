"""Boards in words, as pictures, and as files."""
