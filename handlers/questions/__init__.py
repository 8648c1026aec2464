"""Conversations about questions, and about unanswered ones."""
