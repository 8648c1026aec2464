"""Texts on the command line: out for a review, and back."""
