"""The regent's daily brief: planned, and made from boards."""
