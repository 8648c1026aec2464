"""What all pictures share: brush, palette, head."""
