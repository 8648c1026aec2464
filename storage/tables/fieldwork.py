"""The field work: blocks, fieldworkers, who goes where, and what is reported of blocks."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.progress import BlockState, EntryKind
from census.fieldwork.visit_words import VisitWordKind
from census.fieldwork.workers import FieldRole
from storage.tables.columns import DAY, Moment, Named
from storage.tables.shared import SERIAL, metadata

blocks = Table(
    "blocks",
    metadata,
    Column("code", Text, primary_key=True),
    Column("village", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("order", Integer, nullable=False),
    Index(None, "village", "order"),
)

# The newest says where the blocks are from.
block_lists = Table(
    "block_lists",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("source", Text, nullable=False),
    Column("as_of", Moment, nullable=False),
    Column("from_recap", Boolean, nullable=False),
    Column("illustrative", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    sqlite_autoincrement=True,
)

fieldworkers = Table(
    "fieldworkers",
    metadata,
    Column("badge", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Named(FieldRole), nullable=False),
    Column("village", Text, nullable=False, index=True),
    Column("chat", BigInteger, unique=True),
    Column("absent", Boolean, nullable=False),
    # The keyed hash of the code with which the fieldworker joins.
    Column("code", Text),
)

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


def _counts() -> tuple[Column[int], ...]:
    """Return the columns of ``Visits``."""
    names = ("done", "refused", "empty", "moved", "come_back")
    return tuple(Column(name, Integer, nullable=False) for name in names)


# Every act on a block. What was undone stays, and counts no more.
block_entries = Table(
    "block_entries",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("block", Text, nullable=False),
    Column("kind", Named(EntryKind), nullable=False),
    Column("badge", Text, nullable=False),
    Column("actor", BigInteger, nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("day", DAY, nullable=False, index=True),
    *_counts(),
    Column("words", Text, nullable=False),
    # Open, submitted, rejected, approved, with commas; only of an act that says them.
    Column("counts", Text),
    Column("undone_at", Moment),
    Index(None, "block", "number"),
    Index(None, "badge", "number"),
    sqlite_autoincrement=True,
)

# Where each block stands after its acts. It follows from the entries, and is read often.
block_progress = Table(
    "block_progress",
    metadata,
    Column("block", Text, primary_key=True),
    Column("state", Named(BlockState), nullable=False),
    *_counts(),
    Column("since", Moment),
    Column("visited_on", DAY),
    Column("reason", Text, nullable=False),
    Column("acted_at", Moment),
    Column("typed", Text),
    Column("typed_at", Moment),
)

# What the office's export of the national application says: the newest of each block.
block_counts = Table(
    "block_counts",
    metadata,
    Column("block", Text, primary_key=True),
    Column("open", Integer, nullable=False),
    Column("submitted", Integer, nullable=False),
    Column("rejected", Integer, nullable=False),
    Column("approved", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("since", Moment, nullable=False),
)

# What residents say of visits. It goes with the resident.
visit_words = Table(
    "visit_words",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("chat", BigInteger, nullable=False, index=True),
    Column("village", Text, nullable=False, index=True),
    Column("kind", Named(VisitWordKind), nullable=False),
    Column("at", Moment, nullable=False),
    Column("real", Boolean),
    Column("closed_at", Moment),
    sqlite_autoincrement=True,
)
