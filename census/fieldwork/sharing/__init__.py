"""Blocks and enumerators shared out: who goes where, why so, and changes with the fewest moves."""
