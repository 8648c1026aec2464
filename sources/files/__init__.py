"""Files of all kinds, read as grids, tables and numbers."""
