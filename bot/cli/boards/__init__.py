"""Boards, brief and posters on the command line."""
