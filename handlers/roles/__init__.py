"""Roles that are given, seen and taken: the conversation."""
