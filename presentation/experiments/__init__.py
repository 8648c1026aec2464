"""Experiments in words: what is tried, what can be seen, what was seen."""
