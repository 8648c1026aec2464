"""Lists: areas, workplaces, rosters, the registry, who has finished."""
