"""Experiments: wordings or hours of a message tried against each other."""
