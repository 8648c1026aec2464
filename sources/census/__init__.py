"""census.yaml: a census as data."""
