"""Conversations of civil servants and heads of offices."""
