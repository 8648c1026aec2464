"""Days that are lived ahead of time."""
