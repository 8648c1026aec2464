"""The campaign's people: calendar, overview, deliveries."""
