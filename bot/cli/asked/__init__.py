"""Questions that people ask, on the command line."""
