"""Screens of coordinators, the evening's messages and the boards of the phase."""
