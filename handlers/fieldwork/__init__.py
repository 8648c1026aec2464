"""Conversations of the field work."""
