"""Groups of offices and villages: binding to a unit, and posters."""
