"""The tables. Chats, units and hashes refer to each other by value.

Only parts of one whole are tied by foreign keys: a roster may come before its offices, a grant
before the person presses start.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from census.broadcast import BroadcastState, Completion
from census.delivery import DeliveryKind, DeliveryState
from census.people import Role
from census.submission import Origin, SubmissionState
from census.units import Measure, UnitKind
from services.ports import HouseholdProgress, SubjectKind
from storage.columns import DAY, FACTS, Moment, Named

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

SERIAL = BigInteger().with_variant(Integer, "sqlite")

# --- people -------------------------------------------------------------------------------------

people = Table(
    "people",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("added_at", Moment, nullable=False),
    Column("language", Text),
    Column("consented_at", Moment),
    Column("reminders", Boolean, nullable=False),
    Column("unit", Text),
    Column("household", Text, index=True),
    Column("employee", Text, index=True),
    Column("reachable", Boolean, nullable=False),
    Column("evening_only", Boolean, nullable=False),
    Column("snoozed_until", Moment),
)

grants = Table(
    "grants",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("role", Named(Role), primary_key=True),
    Column("unit", Text, primary_key=True),
    Index(None, "role", "unit", "chat"),
)

journey_steps = Table(
    "journey_steps",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("phase", Text, primary_key=True),
    Column("step", Text, primary_key=True),
    Column("at", Moment, nullable=False),
    Index(None, "phase", "at"),
)

submissions = Table(
    "submissions",
    metadata,
    Column("subject", Text, primary_key=True),
    Column("kind", Named(SubjectKind), primary_key=True),
    Column("state", Named(SubmissionState), nullable=False),
    Column("since", Moment, nullable=False),
)

submission_events = Table(
    "submission_events",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("kind", Named(SubjectKind), nullable=False),
    Column("subject", Text, nullable=False),
    Column("before", Named(SubmissionState), nullable=False),
    Column("after", Named(SubmissionState), nullable=False),
    Column("at", Moment, nullable=False),
    Column("origin", Named(Origin), nullable=False),
    Column("actor", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Index(None, "subject", "kind", "id"),
    Index(
        "ix_submission_events_verdicts",
        "at",
        postgresql_where=text("origin = 'verifier'"),
        sqlite_where=text("origin = 'verifier'"),
    ),
)

# --- registry and roster ------------------------------------------------------------------------

registry = Table(
    "registry",
    metadata,
    Column("pair", Text, primary_key=True),
    Column("household", Text, nullable=False),
)

households = Table(
    "households",
    metadata,
    Column("household", Text, primary_key=True),
    Column("progress", Named(HouseholdProgress), nullable=False),
    Column("as_of", Moment, nullable=False),
    Column("illustrative", Boolean, nullable=False),
)

employees = Table(
    "employees",
    metadata,
    Column("nip", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("office", Text, nullable=False, index=True),
    Column("head", Boolean, nullable=False),
    Column("chat", BigInteger, index=True),
)

# --- units and data -----------------------------------------------------------------------------

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

# --- groups -------------------------------------------------------------------------------------

bound_groups = Table(
    "bound_groups",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("unit", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("bound_by", BigInteger, nullable=False),
    Column("bound_at", Moment, nullable=False),
)

group_codes = Table(
    "group_codes",
    metadata,
    Column("code", Text, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("made_by", BigInteger, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_by", BigInteger),
)

# --- push ---------------------------------------------------------------------------------------

# ``due_at`` is when a row may be claimed: ``not_before`` while pending, the end of the lease
# while sending, and nothing once final, so that the index holds only what is still owed.
deliveries = Table(
    "deliveries",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("occasion", Text, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("kind", Named(DeliveryKind), nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("facts", FACTS, nullable=False),
    Column("state", Named(DeliveryState), nullable=False),
    Column("due_at", Moment),
    Column("attempts", Integer, nullable=False),
    Column("message_id", BigInteger),
    Column("last_error", Text, nullable=False),
    Column("settled_at", Moment),
    UniqueConstraint("chat", "occasion"),
    Index(
        "ix_deliveries_owed",
        "priority",
        "due_at",
        "id",
        postgresql_where=text("due_at IS NOT NULL"),
        sqlite_where=text("due_at IS NOT NULL"),
    ),
    # What became of a broadcast is counted in this index alone.
    Index(
        "ix_deliveries_broadcasts",
        "occasion",
        "state",
        postgresql_where=text("kind = 'broadcast'"),
        sqlite_where=text("kind = 'broadcast'"),
    ),
    sqlite_autoincrement=True,
)

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("author", BigInteger),
    Column("created_at", Moment, nullable=False),
    Column("role", Named(Role), nullable=False),
    Column("unit", Text),
    Column("completion", Named(Completion), nullable=False),
    Column("texts", FACTS, nullable=False),
    Column("picture", Text, nullable=False),
    Column("not_before", Moment),
    Column("lasts", Integer, nullable=False),
    Column("state", Named(BroadcastState), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("recipients", Integer, nullable=False),
    Column("addressed", Boolean, nullable=False),
    Column("started_at", Moment),
    Column("expires_at", Moment),
    Column("ended_at", Moment),
    Column("agreed_by", BigInteger),
    Column("panels", FACTS, nullable=False),
    sqlite_autoincrement=True,
)

# --- calendar -----------------------------------------------------------------------------------

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

# --- waves --------------------------------------------------------------------------------------

opened_waves = Table(
    "opened_waves",
    metadata,
    Column("name", Text, primary_key=True),
    Column("at", Moment, nullable=False),
)

# --- bookkeeping --------------------------------------------------------------------------------

job_runs = Table(
    "job_runs",
    metadata,
    Column("job", Text, primary_key=True),
    Column("due", Moment, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("skipped", Boolean, nullable=False),
)

handled_updates = Table(
    "handled_updates",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False, index=True),
)

questions = Table(
    "questions",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("key", Text, nullable=False),
    Column("facts", FACTS, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("facts", FACTS, nullable=False),
)

pictures = Table(
    "pictures",
    metadata,
    Column("content", Text, primary_key=True),
    Column("file_id", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Index(None, "kind", "at"),
)
