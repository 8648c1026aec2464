"""The registry of households, and its imports."""
