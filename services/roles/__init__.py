"""Roles that are given, seen and taken: use cases."""
