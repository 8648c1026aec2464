"""The helpdesk: people ask for a person, helpers accept, and nobody waits without an end."""
