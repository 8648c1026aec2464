"""Data on the command line: files come in."""
