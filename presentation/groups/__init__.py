"""What groups read, and posters to print."""
