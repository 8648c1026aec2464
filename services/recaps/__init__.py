"""Recaps: previewed, published, corrected, withdrawn; and who has finished by name."""
