"""What the office's export says of blocks, and when somebody last reported on each."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0039"
down_revision = "0038"


def upgrade() -> None:
    op.create_table(
        "block_counts",
        sa.Column("block", sa.Text, primary_key=True),
        sa.Column("open", sa.Integer, nullable=False),
        sa.Column("submitted", sa.Integer, nullable=False),
        sa.Column("rejected", sa.Integer, nullable=False),
        sa.Column("approved", sa.Integer, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
    )
    op.add_column("block_progress", sa.Column("acted_at", MOMENT))
    op.execute(
        "UPDATE block_progress SET acted_at = (SELECT max(at) FROM block_entries"
        " WHERE block_entries.block = block_progress.block"
        " AND block_entries.undone_at IS NULL AND block_entries.kind <> 'note')"
    )


def downgrade() -> None:
    op.drop_column("block_progress", "acted_at")
    op.drop_table("block_counts")
