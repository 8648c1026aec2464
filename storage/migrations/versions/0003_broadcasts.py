"""Broadcasts, and an index to count what became of their messages."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import FACTS, MOMENT

revision = "0003"
down_revision = "0002"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INDEX = "ix_deliveries_broadcasts"


def upgrade() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("author", sa.BigInteger),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("unit", sa.Text),
        sa.Column("completion", sa.Text, nullable=False),
        sa.Column("texts", FACTS, nullable=False),
        sa.Column("picture", sa.Text, nullable=False),
        sa.Column("not_before", MOMENT),
        sa.Column("lasts", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False, index=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("recipients", sa.Integer, nullable=False),
        sa.Column("addressed", sa.Boolean, nullable=False),
        sa.Column("started_at", MOMENT),
        sa.Column("expires_at", MOMENT),
        sa.Column("ended_at", MOMENT),
        sa.Column("agreed_by", sa.BigInteger),
        sa.Column("panels", FACTS, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index(
        INDEX,
        "deliveries",
        ["occasion", "state"],
        postgresql_where=sa.text("kind = 'broadcast'"),
        sqlite_where=sa.text("kind = 'broadcast'"),
    )


def downgrade() -> None:
    op.drop_index(INDEX, "deliveries")
    op.drop_table("broadcasts")
