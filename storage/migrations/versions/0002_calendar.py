"""Changes of the calendar in mid-campaign."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import DAY, MOMENT

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "calendar_changes",
        sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )
    op.create_table(
        "calendar_moves",
        sa.Column(
            "version", sa.Integer, sa.ForeignKey("calendar_changes.version"), primary_key=True
        ),
        sa.Column("phase", sa.Text, primary_key=True),
        sa.Column("first_day_before", DAY, nullable=False),
        sa.Column("last_day_before", DAY, nullable=False),
        sa.Column("first_day", DAY, nullable=False),
        sa.Column("last_day", DAY, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("calendar_moves")
    op.drop_table("calendar_changes")
