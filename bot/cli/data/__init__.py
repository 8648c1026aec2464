"""Importing files, and publishing, on the command line."""
