"""The catalogue: texts, numbers, names and dates in every language, and their review."""
