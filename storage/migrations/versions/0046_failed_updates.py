"""Updates whose handling failed, and how often."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0046"
down_revision = "0045"


def upgrade() -> None:
    op.create_table(
        "failed_updates",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("error", sa.Text, nullable=False),
        sa.Column("trouble", sa.Text, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("first_at", MOMENT, nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
        sa.Column("set_aside", sa.Boolean, nullable=False),
    )
    op.create_index("ix_failed_updates_last_at", "failed_updates", ["last_at"])


def downgrade() -> None:
    op.drop_table("failed_updates")
