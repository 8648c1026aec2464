"""Roles: who holds which, giving and taking them."""
