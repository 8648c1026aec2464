"""What nobody would send: files of any bytes, and buttons with any data."""
