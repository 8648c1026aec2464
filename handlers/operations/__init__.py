"""What who runs the bot asks it about itself."""
