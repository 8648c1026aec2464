"""Recaps as offices send them: found, read, checked."""
