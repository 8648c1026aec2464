"""The outbox, who sends, and whom messages reach."""
