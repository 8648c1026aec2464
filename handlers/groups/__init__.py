"""The conversations in groups, and posters."""
