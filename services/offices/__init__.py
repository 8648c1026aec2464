"""Offices: rosters, joining, their heads' digests and calls."""
