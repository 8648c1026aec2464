"""People, what they agreed to, their roles, done steps, submissions; invitations to roles."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    Table,
    Text,
)

from census.people.consent import Purpose
from census.people.people import Role
from census.people.submission import Origin, SubmissionState
from services.ports.people.submissions import SubjectKind
from storage.tables.columns import Moment, Named
from storage.tables.shared import SERIAL, index_of_some, metadata

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
    Column("acting_as", Named(Role)),
    Column("acting_in", Text),
    # The day on which the person last wrote; by it is known who has left.
    Column("seen_at", Moment, index=True),
    # Whether boards come as tables; NULL where nobody has said.
    Column("tables", Boolean),
)

# The newest row of a purpose counts; those before it tell what was agreed to when.
consents = Table(
    "consents",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("purpose", Named(Purpose), primary_key=True),
    Column("given_at", Moment, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("withdrawn_at", Moment),
)

grants = Table(
    "grants",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("role", Named(Role), primary_key=True),
    Column("unit", Text, primary_key=True),
    Column("name", Text, nullable=False, server_default=""),
    Column("given_by", Text, nullable=False, server_default=""),
    Column("given_at", Moment),
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
    index_of_some(
        "ix_submission_events_verdicts",
        "at",
        where="origin = 'verifier'",
    ),
)

invitations = Table(
    "invitations",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("token", Text, nullable=False, unique=True),
    Column("role", Named(Role), nullable=False),
    Column("unit", Text, nullable=False),
    Column("made_by", BigInteger, nullable=False, index=True),
    Column("made_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("uses", Integer, nullable=False),
    Column("used", Integer, nullable=False),
    Column("revoked_at", Moment),
    sqlite_autoincrement=True,
)

# ``asked`` until the guest answers; ``accepted_at`` and ``name`` where the answer was yes.
guests = Table(
    "invitation_guests",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, primary_key=True, autoincrement=False, index=True),
    Column("asked_at", Moment),
    Column("name", Text, nullable=False),
    Column("accepted_at", Moment),
)
