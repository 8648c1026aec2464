"""Commands of the field work."""
