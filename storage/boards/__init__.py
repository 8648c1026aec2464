"""Units, recaps, and what boards ask of them."""
