"""Companies, schools and agencies: registered by a contact, decided on by an admin, joined."""
