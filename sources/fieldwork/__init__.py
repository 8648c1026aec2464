"""Readers of the field work's files: blocks, and fieldworkers."""
