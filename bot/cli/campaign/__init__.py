"""The campaign on the command line: its calendar, and what the bot owes."""
