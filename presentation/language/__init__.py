"""The catalogue: texts, numbers, names and days in every language, and their review."""
