"""Residents: the walk through the steps, contacts, the circuit breaker of look-ups."""
