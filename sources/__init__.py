"""What comes in: recaps, rosters, registries, area codes and census definitions."""
