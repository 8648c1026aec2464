"""Figures of the field work beside those of others."""
