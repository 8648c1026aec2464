"""The regent's brief on demand."""
