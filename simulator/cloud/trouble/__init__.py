"""What goes wrong between a bot and Telegram: faults, floods, haste."""
