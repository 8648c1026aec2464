"""Boards as they stand, their files, and what is owed when new data comes."""
