"""What several processes of one deployment tell each other, and share among them."""
