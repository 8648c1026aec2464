"""Units, their bases, and the recaps."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Table,
    Text,
)

from census.boards.milestones import MilestoneKind
from census.units import CountsFrom, Measure, UnitKind
from storage.tables.columns import DAY, FACTS, Moment, Named
from storage.tables.shared import SERIAL, metadata

units = Table(
    "units",
    metadata,
    Column("code", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folded_name", Text, nullable=False, index=True),
    Column("kind", Named(UnitKind), nullable=False),
    Column("parent", Text, index=True),
)

bases = Table(
    "bases",
    metadata,
    Column("measure", Named(Measure), primary_key=True),
    Column("unit", Text, ForeignKey("units.code"), primary_key=True),
    Column("as_of", DAY, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("source", Text, nullable=False),
    Column("illustrative", Boolean, nullable=False),
)

snapshots = Table(
    "snapshots",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("as_of", Moment, nullable=False),
    Column("source", Text, nullable=False),
    Column("published_at", Moment),
    Column("illustrative", Boolean, nullable=False),
    Column("warnings", FACTS, nullable=False),
    Column("file_hash", Text, nullable=False, server_default=""),
    Column("staged_by", Text, nullable=False, server_default=""),
    Column("published_by", Text, nullable=False, server_default=""),
    Column("replaces", BigInteger, index=True),
    Column("reason", Text, nullable=False, server_default=""),
    Column("withdrawn_at", Moment),
    Column("withdrawn_by", Text, nullable=False, server_default=""),
    Column("counts_from", Named(CountsFrom), nullable=False, server_default="recap"),
    sqlite_autoincrement=True,
)

snapshot_rows = Table(
    "snapshot_rows",
    metadata,
    Column("snapshot", ForeignKey("snapshots.id", ondelete="CASCADE"), primary_key=True),
    Column("measure", Named(Measure), primary_key=True),
    Column("unit", Text, primary_key=True),
    Column("completed", BigInteger, nullable=False),
    Column("base", BigInteger, nullable=False),
)

snapshot_contents = Table(
    "snapshot_contents",
    metadata,
    Column("snapshot", ForeignKey("snapshots.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", Named(UnitKind), primary_key=True),
    Column("measure", Named(Measure), primary_key=True),
)

# The meaning of a column by its sender, where no known heading gives it.
explained_columns = Table(
    "explained_columns",
    metadata,
    Column("sender", Text, primary_key=True),
    Column("heading", Text, primary_key=True),
    Column("meaning", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

# What a unit has reached for the first time; nobody is told of it twice.
milestones = Table(
    "milestones",
    metadata,
    Column("unit", Text, primary_key=True),
    Column("kind", Named(MilestoneKind), primary_key=True),
    Column("aim", Text, primary_key=True),
    Column("as_of", Moment, nullable=False),
    Column("completed", BigInteger, nullable=False),
    Column("base", BigInteger, nullable=False),
    Column("noted_at", Moment, nullable=False),
    Column("told_at", Moment),
    Column("code", Text, unique=True),
    Column("illustrative", Boolean, nullable=False),
)
