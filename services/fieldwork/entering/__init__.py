"""Who and what the field work begins with: lists, codes, joining, and the roles that follow."""
