"""Imports of the registry that can be taken back: who wrote a row, and what stood there before."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0013"
down_revision = "0012"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WRITTEN = ("registry", "households")


def upgrade() -> None:
    for table in (*WRITTEN, "registry_imports"):
        number = sa.Column("number", sa.BigInteger, nullable=False, server_default="0")
        op.add_column(table, number)
    for table in WRITTEN:
        op.create_index(f"ix_{table}_number", table, ["number"])
    op.create_table(
        "registry_history",
        sa.Column("number", SERIAL, primary_key=True),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("lines", sa.BigInteger, nullable=False),
        sa.Column("undone_at", MOMENT),
        sa.Column("undone_by", sa.Text, nullable=False, server_default=""),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "replaced_households",
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("household", sa.Text, primary_key=True),
        sa.Column("progress", sa.Text, nullable=False),
        sa.Column("as_of", MOMENT, nullable=False),
        sa.Column("illustrative", sa.Boolean, nullable=False),
        sa.Column("before", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "replaced_pairs",
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("pair", sa.Text, primary_key=True),
        sa.Column("household", sa.Text, nullable=False),
        sa.Column("before", sa.BigInteger, nullable=False),
    )


def downgrade() -> None:
    for table in ("replaced_pairs", "replaced_households", "registry_history"):
        op.drop_table(table)
    for table in WRITTEN:
        op.drop_index(f"ix_{table}_number", table)
    for table in (*WRITTEN, "registry_imports"):
        op.drop_column(table, "number")
