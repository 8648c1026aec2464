"""Offices: their rosters, who has finished by name, and the news for their heads."""
