"""Conversations in groups, and posters."""
