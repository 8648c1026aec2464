"""The conversations of residents."""
