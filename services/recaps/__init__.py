"""Recaps: previewed, published, corrected, taken back; and who has finished by name."""
