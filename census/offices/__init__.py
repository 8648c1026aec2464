"""Offices: their rosters, who has finished by name, and what their heads are told."""
