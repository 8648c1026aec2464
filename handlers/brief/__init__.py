"""The conversation about the regent's brief."""
