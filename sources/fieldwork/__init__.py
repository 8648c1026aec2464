"""Readers of the field work's files: blocks, fieldworkers, counts of the civil registry."""
