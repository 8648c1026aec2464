"""Messages of civil servants and heads of offices."""
