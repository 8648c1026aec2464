"""What the bot says unasked, and what became of it."""
