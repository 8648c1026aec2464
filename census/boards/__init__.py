"""Boards: figures of units, their ranks, their sums and their history."""
