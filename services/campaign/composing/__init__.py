"""Composes the unasked messages of the campaign, when they are due to leave."""
