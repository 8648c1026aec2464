"""Answers to questions, and what admins read about questions."""
