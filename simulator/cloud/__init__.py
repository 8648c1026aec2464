"""Telegram's side: what there is, its clock, its limits, its faults."""
