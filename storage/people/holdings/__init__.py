"""The registry of all tables, and what follows from it: shown, erased, forgotten in time."""
