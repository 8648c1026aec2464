"""Residents ask about visits and officers."""
