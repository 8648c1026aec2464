"""What is reported of the blocks of the field work."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import DAY, MOMENT
from storage.tables.shared import SERIAL

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    op.create_table(
        "block_entries",
        sa.Column("number", SERIAL, primary_key=True),
        sa.Column("block", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("badge", sa.Text, nullable=False),
        sa.Column("actor", sa.BigInteger, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("day", DAY, nullable=False),
        *_counts(),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("undone_at", MOMENT),
        sqlite_autoincrement=True,
    )
    for columns in (["block", "number"], ["badge", "number"], ["actor"], ["day"]):
        name = f"ix_block_entries_{'_'.join(columns)}"
        op.create_index(name, "block_entries", columns)
    op.create_table(
        "block_progress",
        sa.Column("block", sa.Text, primary_key=True),
        sa.Column("state", sa.Text, nullable=False),
        *_counts(),
        sa.Column("since", MOMENT),
        sa.Column("visited_on", DAY),
        sa.Column("reason", sa.Text, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("block_progress")
    op.drop_table("block_entries")


def _counts() -> tuple[sa.Column[int], ...]:
    names = ("done", "refused", "empty", "moved", "come_back")
    return tuple(sa.Column(name, sa.Integer, nullable=False) for name in names)
