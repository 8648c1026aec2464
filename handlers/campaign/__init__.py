"""Conversations of admins: calendar, overview, deliveries."""
