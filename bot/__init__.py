"""The composition root: typed settings, wiring and the command line."""
