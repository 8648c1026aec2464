"""Demonstration data: invented where no figure is known, exact where one is, always the same."""
