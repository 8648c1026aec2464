"""Texts on the command line: exported for a review, and imported."""
