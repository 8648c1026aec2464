"""The statistics office's status service, and what stands in for it."""
