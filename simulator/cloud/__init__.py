"""Telegram's side: the state, the clock, limits and faults."""
