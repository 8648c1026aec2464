"""Where a recap came from and what became of it, and the columns that admins have explained."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0006"
down_revision = "0005"

ADDED = (
    ("file_hash", sa.Text),
    ("staged_by", sa.Text),
    ("published_by", sa.Text),
    ("replaces", sa.BigInteger),
    ("reason", sa.Text),
    ("withdrawn_at", MOMENT),
    ("withdrawn_by", sa.Text),
)


def upgrade() -> None:
    # One by one: a batch would make the table anew on SQLite, and numbers would be used again.
    for name, kind in ADDED:
        filled = kind is sa.Text
        default = "" if filled else None
        op.add_column(
            "snapshots", sa.Column(name, kind, nullable=not filled, server_default=default)
        )
    op.create_table(
        "explained_columns",
        sa.Column("sender", sa.Text, primary_key=True),
        sa.Column("heading", sa.Text, primary_key=True),
        sa.Column("meaning", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("explained_columns")
    for name, _ in reversed(ADDED):
        op.drop_column("snapshots", name)
