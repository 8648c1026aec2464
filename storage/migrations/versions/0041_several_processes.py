"""Versions of what processes hold in memory, and tasks that one process has at a time."""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"


def upgrade() -> None:
    op.create_table(
        "versions",
        sa.Column("subject", sa.Text, primary_key=True),
        sa.Column("version", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "elections",
        sa.Column("task", sa.Text, primary_key=True),
        sa.Column("holder", sa.Text, nullable=False),
        sa.Column("ends", sa.Double, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("elections")
    op.drop_table("versions")
