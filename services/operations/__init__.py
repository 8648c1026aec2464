"""Running it for months: whether all is well, figures, what processes share, backups, the end."""
