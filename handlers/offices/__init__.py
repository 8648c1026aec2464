"""The conversations of civil servants and heads of offices."""
