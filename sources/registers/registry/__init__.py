"""The registry of households: read, checked whole, and hashed in portions."""
