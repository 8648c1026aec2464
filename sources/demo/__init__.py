"""Demonstration data: invented where no figure is known, real where one is, always the same."""
