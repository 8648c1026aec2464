"""Groups of offices and villages: bound to a unit, and their posters."""
