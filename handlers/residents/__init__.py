"""Conversations of residents."""
