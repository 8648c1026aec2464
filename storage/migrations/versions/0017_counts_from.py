"""Boards may be made from names: their counts are kept as snapshots that are no recaps."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.add_column(
        "snapshots", sa.Column("counts_from", sa.Text, nullable=False, server_default="recap")
    )


def downgrade() -> None:
    # An older release would take counts of names for recaps.
    op.execute("DELETE FROM snapshots WHERE counts_from <> 'recap'")
    op.drop_column("snapshots", "counts_from")
