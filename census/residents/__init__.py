"""A resident's way through the census, and who helps on it."""
