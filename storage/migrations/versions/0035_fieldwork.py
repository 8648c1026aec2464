"""The interview phase: blocks and fieldworkers."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT
from storage.tables.shared import SERIAL

revision = "0035"
down_revision = "0034"


def upgrade() -> None:
    op.create_table(
        "blocks",
        sa.Column("code", sa.Text, primary_key=True),
        sa.Column("village", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("done", sa.Integer, nullable=False),
        sa.Column("order", sa.Integer, nullable=False),
    )
    op.create_index("ix_blocks_village_order", "blocks", ["village", "order"])
    op.create_table(
        "block_lists",
        sa.Column("number", SERIAL, primary_key=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("as_of", MOMENT, nullable=False),
        sa.Column("from_recap", sa.Boolean, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "fieldworkers",
        sa.Column("badge", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("village", sa.Text, nullable=False),
        sa.Column("chat", sa.BigInteger),
        sa.Column("absent", sa.Boolean, nullable=False),
        sa.Column("code", sa.Text),
        sa.UniqueConstraint("chat", name="uq_fieldworkers_chat"),
    )
    op.create_index("ix_fieldworkers_village", "fieldworkers", ["village"])


def downgrade() -> None:
    for table in ("fieldworkers", "block_lists", "blocks"):
        op.drop_table(table)
