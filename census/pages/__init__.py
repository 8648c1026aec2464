"""Rules of the public page."""
