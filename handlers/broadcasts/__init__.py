"""Conversations of admins about broadcasts."""
