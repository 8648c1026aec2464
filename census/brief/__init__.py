"""The regent's brief and the forecast for the end of a phase."""
