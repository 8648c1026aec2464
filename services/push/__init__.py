"""The sender: what is owed leaves, once, at its time, and its outcome is recorded."""
