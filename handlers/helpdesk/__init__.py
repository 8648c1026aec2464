"""The helpdesk in conversation."""
