"""The four counts of the national application as officers type them."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0040"
down_revision = "0039"


def upgrade() -> None:
    op.add_column("block_entries", sa.Column("counts", sa.Text))
    op.add_column("block_progress", sa.Column("typed", sa.Text))
    op.add_column("block_progress", sa.Column("typed_at", MOMENT))


def downgrade() -> None:
    op.drop_column("block_progress", "typed_at")
    op.drop_column("block_progress", "typed")
    op.drop_column("block_entries", "counts")
