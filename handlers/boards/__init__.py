"""The conversation about boards."""
