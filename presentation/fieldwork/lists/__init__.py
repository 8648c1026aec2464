"""Lists of the field work to print and to work with."""
