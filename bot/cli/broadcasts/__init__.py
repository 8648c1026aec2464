"""Broadcasts on the command line."""
