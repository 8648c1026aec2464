"""Boards: ranked from storage, exported, and announced when new data comes."""
