"""Running it for months: whether all is well, what is measured, what processes tell each other."""
