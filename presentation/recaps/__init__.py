"""Recaps for the people who publish them: questions, previews, history, corrections."""
