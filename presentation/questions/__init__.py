"""Answers in words, and what admins read about questions."""
