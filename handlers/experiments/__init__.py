"""Experiments: /uji."""
