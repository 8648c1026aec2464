"""What civil servants and heads of offices read."""
