"""The regent's brief, and where a count will stand at the end."""
