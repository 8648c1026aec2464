"""Proofs: receipts that employees hand in, what was read of them, and decisions on them."""
