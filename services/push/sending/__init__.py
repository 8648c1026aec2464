"""What is owed leaves: claimed, composed once more, handed to Telegram, and settled."""
