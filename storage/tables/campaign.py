"""Changes of the calendar, and opened waves."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    Table,
    Text,
)

from storage.tables.columns import DAY, Moment
from storage.tables.shared import metadata

calendar_changes = Table(
    "calendar_changes",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("reason", Text, nullable=False),
)

calendar_moves = Table(
    "calendar_moves",
    metadata,
    Column("version", ForeignKey("calendar_changes.version"), primary_key=True),
    Column("phase", Text, primary_key=True),
    Column("first_day_before", DAY, nullable=False),
    Column("last_day_before", DAY, nullable=False),
    Column("first_day", DAY, nullable=False),
    Column("last_day", DAY, nullable=False),
)

opened_waves = Table(
    "opened_waves",
    metadata,
    Column("name", Text, primary_key=True),
    Column("at", Moment, nullable=False),
)
