"""The town of the trials, and what all runs in it share."""
