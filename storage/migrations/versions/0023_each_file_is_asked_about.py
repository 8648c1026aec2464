"""Each file that a person sent waits for its own answer, not the newest one alone."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    _again(by_message=True)
    op.create_index("ix_pending_files_at", "pending_files", ["at"])


def downgrade() -> None:
    _again(by_message=False)


def _again(*, by_message: bool) -> None:
    """Make the table anew with its rows; with one file for each chat the newest one stays."""
    rows = op.get_bind().execute(sa.text("SELECT * FROM pending_files ORDER BY message"))
    kept = {(row.chat, row.message if by_message else None): row._asdict() for row in rows}
    op.drop_table("pending_files")
    table = op.create_table(
        "pending_files",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column(
            "message",
            sa.BigInteger,
            primary_key=by_message,
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("file_id", sa.Text, nullable=False),
        sa.Column("unique_id", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("album", sa.Text),
    )
    if kept:
        op.get_bind().execute(sa.insert(table).values(list(kept.values())))
