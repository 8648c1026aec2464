"""Companies, schools and agencies: how they are registered, and who works there."""
