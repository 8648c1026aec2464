"""The demonstration's fieldworkers, and what they report in July."""
