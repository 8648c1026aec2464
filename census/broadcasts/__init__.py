"""Broadcasts: what they say, whom they reach, how they are decided on."""
