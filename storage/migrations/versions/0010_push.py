"""Who holds a claim, since when the line is down, groups that bar the bot, pictures kept whole."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0010"
down_revision = "0009"

HELD = sa.text("state = 'sending'")


def upgrade() -> None:
    op.add_column("deliveries", sa.Column("claimed_by", sa.Text))
    op.create_index(
        "ix_deliveries_claimed",
        "deliveries",
        ["claimed_by"],
        postgresql_where=HELD,
        sqlite_where=HELD,
    )
    op.add_column("silence", sa.Column("line_down_since", MOMENT))
    op.add_column("bound_groups", sa.Column("barred_since", MOMENT))
    op.create_table(
        "kept_pictures",
        sa.Column("file_id", sa.Text, primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("kept_pictures")
    with op.batch_alter_table("bound_groups") as groups:
        groups.drop_column("barred_since")
    with op.batch_alter_table("silence") as silence:
        silence.drop_column("line_down_since")
    op.drop_index("ix_deliveries_claimed", "deliveries")
    with op.batch_alter_table("deliveries") as deliveries:
        deliveries.drop_column("claimed_by")
