"""The field work's tables, read and written."""
