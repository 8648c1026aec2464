"""What is owed to a chat, and what the bot has to say unasked."""
