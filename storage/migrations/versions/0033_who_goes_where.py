"""The allocation of blocks to enumerators, and of enumerators to coordinators."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    op.create_table(
        "field_allocations",
        sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("phase", sa.Text, nullable=False),
        sa.Column("phase_at", MOMENT, nullable=False),
        sa.Column("phase_by", sa.Text, nullable=False),
    )
    op.create_table(
        "field_assignments",
        sa.Column("block", sa.Text, primary_key=True),
        sa.Column("badge", sa.Text, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
    )
    op.create_index("ix_field_assignments_badge", "field_assignments", ["badge"])
    op.create_table(
        "field_teams",
        sa.Column("enumerator", sa.Text, primary_key=True),
        sa.Column("coordinator", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
    )
    op.create_index("ix_field_teams_coordinator", "field_teams", ["coordinator"])


def downgrade() -> None:
    for table in ("field_teams", "field_assignments", "field_allocations"):
        op.drop_table(table)
