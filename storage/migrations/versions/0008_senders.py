"""Who sends now, and until when Telegram wants nothing from anybody."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "senders",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("joined", sa.Double, nullable=False),
        sa.Column("places", sa.Integer, nullable=False),
        sa.Column("lives_until", sa.Double, nullable=False),
    )
    silence = op.create_table(
        "silence",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("ends", sa.Double, nullable=False),
    )
    op.bulk_insert(silence, [{"id": 1, "ends": 0.0}])


def downgrade() -> None:
    op.drop_table("silence")
    op.drop_table("senders")
