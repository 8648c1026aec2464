"""Contacts register companies, schools and agencies."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0026"
down_revision = "0025"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "companies",
        sa.Column("number", SERIAL, primary_key=True),
        *(sa.Column(each, sa.Text, nullable=False) for each in ("kind", "name", "village")),
        sa.Column("employees", sa.BigInteger, nullable=False),
        sa.Column("asked_by", sa.BigInteger, nullable=False, index=True),
        sa.Column("asked_as", sa.Text, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("state", sa.Text, nullable=False, index=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("unit", sa.Text),
        sa.Column("decided_by", sa.BigInteger),
        sa.Column("decided_at", MOMENT),
        sa.Column("reason", sa.Text, nullable=False, server_default=""),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("companies")
