"""Offices: rosters, joining with the NIP, digests and calls of heads."""
