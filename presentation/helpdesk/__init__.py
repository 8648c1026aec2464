"""The helpdesk: what people and helpers read."""
