"""Writing a broadcast, and running it."""
