"""The regent's daily brief: made, planned, and said."""
