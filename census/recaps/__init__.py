"""Recaps: what they say, of which moment, and what publishing them changes."""
