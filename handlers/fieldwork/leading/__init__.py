"""Coordinators look after their teams."""
