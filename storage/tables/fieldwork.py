"""The field work: who goes where."""

from sqlalchemy import Column, Integer, Table, Text

from census.fieldwork.allocation import FieldPhase
from storage.tables.columns import Moment, Named
from storage.tables.shared import metadata

# A row for each published allocation; the newest is the one that holds.
field_allocations = Table(
    "field_allocations",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("phase", Named(FieldPhase), nullable=False),
    Column("phase_at", Moment, nullable=False),
    Column("phase_by", Text, nullable=False),
)

# What holds now: the place is that in the allocation, by village and order.
field_assignments = Table(
    "field_assignments",
    metadata,
    Column("block", Text, primary_key=True),
    Column("badge", Text, nullable=False, index=True),
    Column("since", Moment, nullable=False),
    Column("place", Integer, nullable=False),
)

field_teams = Table(
    "field_teams",
    metadata,
    Column("enumerator", Text, primary_key=True),
    Column("coordinator", Text, nullable=False, index=True),
    Column("place", Integer, nullable=False),
)
