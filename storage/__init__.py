"""Everything that is kept: tables, migrations and the unit of work."""
