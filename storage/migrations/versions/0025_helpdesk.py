"""The helpdesk: requests, copies of relayed messages, desks, absences of helpers."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import FACTS, MOMENT
from storage.tables.shared import SERIAL

revision = "0025"
down_revision = "0024"

OPEN = sa.text("closed_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "help_requests",
        sa.Column("number", SERIAL, primary_key=True),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("unit", sa.Text),
        sa.Column("asked_unit", sa.Text),
        sa.Column("step", sa.Text),
        sa.Column("topics", FACTS, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("offered_at", MOMENT, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("helper", sa.BigInteger),
        sa.Column("taken_at", MOMENT),
        sa.Column("spoken_at", MOMENT),
        sa.Column("spoken_by", sa.Text),
        sa.Column("closed_at", MOMENT),
        sa.Column("ending", sa.Text),
        sa.Column("rating", sa.Integer),
        sa.Column("desk", sa.BigInteger),
        sa.Column("topic", sa.BigInteger),
        sqlite_autoincrement=True,
    )
    for name in ("asked_at", "helper", "closed_at"):
        op.create_index(f"ix_help_requests_{name}", "help_requests", [name])
    for names in (("chat", "number"), ("desk", "topic")):
        op.create_index(f"ix_help_requests_{'_'.join(names)}", "help_requests", list(names))
    op.create_index(
        "ix_help_requests_open",
        "help_requests",
        ["chat"],
        unique=True,
        postgresql_where=OPEN,
        sqlite_where=OPEN,
    )
    op.create_table(
        "relayed_messages",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("message", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("copy_chat", sa.BigInteger, nullable=False),
        sa.Column("copy_message", sa.BigInteger, nullable=False),
        sa.Column(
            "request",
            SERIAL,
            sa.ForeignKey("help_requests.number", ondelete="CASCADE"),
            nullable=False,
        ),
    )
    op.create_index("ix_relayed_messages_request", "relayed_messages", ["request"])
    op.create_index(
        "ix_relayed_messages_copy_chat_copy_message",
        "relayed_messages",
        ["copy_chat", "copy_message"],
    )
    op.create_table(
        "desks",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("bound_by", sa.BigInteger, nullable=False),
        sa.Column("bound_at", MOMENT, nullable=False),
        sa.Column("barred_since", MOMENT),
    )
    op.create_index("ix_desks_unit", "desks", ["unit"])
    op.create_table(
        "absences",
        sa.Column("helper", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("until", MOMENT, nullable=False),
    )


def downgrade() -> None:
    for table in ("absences", "desks", "relayed_messages", "help_requests"):
        op.drop_table(table)
