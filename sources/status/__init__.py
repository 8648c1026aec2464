"""The statistics office's status service, and the registry in its place."""
