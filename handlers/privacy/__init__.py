"""The conversation about what is kept of people."""
