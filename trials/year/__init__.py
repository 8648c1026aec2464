"""A year: what is kept of people when, and how large the database becomes."""
