"""Workbooks of all kinds, and what is named like one, as grids."""
