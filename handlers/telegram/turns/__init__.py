"""The turn of an update: its order among others, and what is found out before its handler."""
