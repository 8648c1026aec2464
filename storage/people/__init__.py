"""People, rosters, the registry, and how far each is."""
