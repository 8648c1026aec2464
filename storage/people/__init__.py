"""People, rosters, the registry, and submissions."""
