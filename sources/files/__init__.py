"""Files of any kind, as grids, tables and numbers."""
