"""The screens of residents: start, home, steps, status, privacy, settings."""
