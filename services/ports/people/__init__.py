"""Ports of people: themselves, their roles and submissions, what is kept of them."""
