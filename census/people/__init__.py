"""People: who takes part, with which role, and how far each one is."""
