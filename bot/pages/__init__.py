"""The public page of a running deployment."""
