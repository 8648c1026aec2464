"""Experiments: drafted, begun, drawn, followed to their end, adopted."""
