"""Use cases of the helpdesk."""
