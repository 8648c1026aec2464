"""Job runs, updates, open questions, the audit, sent pictures and attempts."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    LargeBinary,
    Table,
    Text,
)

from storage.tables.columns import FACTS, Moment
from storage.tables.shared import SERIAL, metadata

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
    Column("opened", FACTS),
    Column("answered", Boolean),
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

# Whole pictures of admins, because another token does not know their file ids.
kept_pictures = Table(
    "kept_pictures",
    metadata,
    Column("file_id", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("at", Moment, nullable=False),
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("made_by", BigInteger, index=True),
    Index(None, "kind", "at"),
)

deployment_facts = Table(
    "deployment_facts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
