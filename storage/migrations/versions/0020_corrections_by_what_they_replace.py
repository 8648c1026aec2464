"""Corrections are found by the recap that they replace, not by reading all figures."""

from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_index("ix_snapshots_replaces", "snapshots", ["replaces"])


def downgrade() -> None:
    op.drop_index("ix_snapshots_replaces", "snapshots")
