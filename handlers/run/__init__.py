"""How updates come in, one by one, and are answered whatever happens."""
