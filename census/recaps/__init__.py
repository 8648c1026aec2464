"""Recaps: their columns and dates, publication, and what it changes."""
