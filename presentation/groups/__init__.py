"""Messages of groups, and posters to print."""
