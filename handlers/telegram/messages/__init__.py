"""What a message carries: its texts, its file, the album that it belongs to."""
