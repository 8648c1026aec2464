"""Storage: tables, migrations and the unit of work."""

from storage.engine.lean_sqlalchemy import leave_out_sessions

leave_out_sessions()
