"""Messages about recaps: questions, previews, history, corrections."""
