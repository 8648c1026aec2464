"""Residents: guidance through the steps, status look-ups, privacy, and the registry."""
