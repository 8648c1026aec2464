"""Guidance through the steps, status, privacy, and the registry behind it."""
