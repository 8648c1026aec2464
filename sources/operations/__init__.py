"""What goes out to those who watch over the bot."""
