"""The files that named who has finished."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0011"
down_revision = "0010"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "finished_imports",
        sa.Column("number", SERIAL, primary_key=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("as_of", MOMENT, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("whole", sa.Boolean, nullable=False),
        sa.Column("undone_at", MOMENT),
        sa.Column("undone_by", sa.Text, nullable=False, server_default=""),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "finished_lines",
        sa.Column(
            "number",
            SERIAL,
            sa.ForeignKey("finished_imports.number", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("nip", sa.Text, primary_key=True),
        sa.Column("as_of", MOMENT, nullable=False),
    )
    op.create_index("ix_finished_lines_nip", "finished_lines", ["nip"])


def downgrade() -> None:
    op.drop_table("finished_lines")
    op.drop_table("finished_imports")
