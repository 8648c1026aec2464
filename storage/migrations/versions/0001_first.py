"""The first schema."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import FACTS, MOMENT

revision = "0001"
down_revision = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TABLES = (
    "people",
    "grants",
    "journey_steps",
    "submissions",
    "submission_events",
    "registry",
    "households",
    "employees",
    "units",
    "bases",
    "snapshots",
    "snapshot_rows",
    "snapshot_contents",
    "bound_groups",
    "group_codes",
    "deliveries",
    "job_runs",
    "handled_updates",
    "questions",
    "audit",
    "pictures",
    "attempts",
)


def upgrade() -> None:
    _people()
    _registry_and_roster()
    _units_and_data()
    _groups()
    _outbox()
    _bookkeeping()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("consented_at", MOMENT),
        sa.Column("reminders", sa.Boolean, nullable=False),
        sa.Column("unit", sa.Text),
        sa.Column("household", sa.Text, index=True),
        sa.Column("employee", sa.Text, index=True),
        sa.Column("reachable", sa.Boolean, nullable=False),
        sa.Column("evening_only", sa.Boolean, nullable=False),
        sa.Column("snoozed_until", MOMENT),
    )
    op.create_table(
        "grants",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("role", sa.Text, primary_key=True),
        sa.Column("unit", sa.Text, primary_key=True),
        sa.Index(None, "role", "unit", "chat"),
    )
    op.create_table(
        "journey_steps",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("phase", sa.Text, primary_key=True),
        sa.Column("step", sa.Text, primary_key=True),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_table(
        "submissions",
        sa.Column("subject", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
    )
    op.create_table(
        "submission_events",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Index(None, "subject", "kind", "id"),
    )


def _registry_and_roster() -> None:
    op.create_table(
        "registry",
        sa.Column("pair", sa.Text, primary_key=True),
        sa.Column("household", sa.Text, nullable=False),
    )
    op.create_table(
        "households",
        sa.Column("household", sa.Text, primary_key=True),
        sa.Column("progress", sa.Text, nullable=False),
        sa.Column("as_of", MOMENT, nullable=False),
        sa.Column("illustrative", sa.Boolean, nullable=False),
    )
    op.create_table(
        "employees",
        sa.Column("nip", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("office", sa.Text, nullable=False, index=True),
        sa.Column("head", sa.Boolean, nullable=False),
        sa.Column("chat", sa.BigInteger, index=True),
    )


def _units_and_data() -> None:
    op.create_table(
        "units",
        sa.Column("code", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("folded_name", sa.Text, nullable=False, index=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("parent", sa.Text, index=True),
    )
    op.create_table(
        "bases",
        sa.Column("measure", sa.Text, primary_key=True),
        sa.Column("unit", sa.Text, sa.ForeignKey("units.code"), primary_key=True),
        sa.Column("as_of", sa.Date, primary_key=True),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("illustrative", sa.Boolean, nullable=False),
    )
    op.create_table(
        "snapshots",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("as_of", MOMENT, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("published_at", MOMENT),
        sa.Column("illustrative", sa.Boolean, nullable=False),
        sa.Column("warnings", FACTS, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "snapshot_rows",
        sa.Column(
            "snapshot", SERIAL, sa.ForeignKey("snapshots.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("measure", sa.Text, primary_key=True),
        sa.Column("unit", sa.Text, primary_key=True),
        sa.Column("completed", sa.BigInteger, nullable=False),
        sa.Column("base", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "snapshot_contents",
        sa.Column(
            "snapshot", SERIAL, sa.ForeignKey("snapshots.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("measure", sa.Text, primary_key=True),
    )


def _groups() -> None:
    op.create_table(
        "bound_groups",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("bound_by", sa.BigInteger, nullable=False),
        sa.Column("bound_at", MOMENT, nullable=False),
    )
    op.create_table(
        "group_codes",
        sa.Column("code", sa.Text, primary_key=True),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("made_by", sa.BigInteger, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_by", sa.BigInteger),
    )


def _outbox() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("occasion", sa.Text, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("priority", sa.SmallInteger, nullable=False),
        sa.Column("not_before", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("facts", FACTS, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("due_at", MOMENT),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("last_error", sa.Text, nullable=False),
        sa.Column("settled_at", MOMENT),
        sa.UniqueConstraint("chat", "occasion"),
        sa.Index(
            "ix_deliveries_owed",
            "priority",
            "due_at",
            "id",
            postgresql_where=sa.text("due_at IS NOT NULL"),
            sqlite_where=sa.text("due_at IS NOT NULL"),
        ),
        sqlite_autoincrement=True,
    )


def _bookkeeping() -> None:
    op.create_table(
        "job_runs",
        sa.Column("job", sa.Text, primary_key=True),
        sa.Column("due", MOMENT, primary_key=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("skipped", sa.Boolean, nullable=False),
    )
    op.create_table(
        "handled_updates",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", MOMENT, nullable=False, index=True),
    )
    op.create_table(
        "questions",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("facts", FACTS, nullable=False),
    )
    op.create_table(
        "audit",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("facts", FACTS, nullable=False),
    )
    op.create_table(
        "pictures",
        sa.Column("content", sa.Text, primary_key=True),
        sa.Column("file_id", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_table(
        "attempts",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False, index=True),
        sa.Index(None, "kind", "at"),
    )
