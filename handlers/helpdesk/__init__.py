"""The helpdesk: people ask for a person, helpers take requests."""
