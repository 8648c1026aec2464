"""Cards to pass on: a unit's figures of the day, and that somebody has taken part."""
