"""Receiving updates, handling them one by one, and always answering."""
