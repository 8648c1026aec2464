"""Backups and copies of a whole database: written, sealed, restored."""
