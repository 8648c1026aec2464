"""People and groups, what they do, and how it is written down for the bot."""
