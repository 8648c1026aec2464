"""Waves that have opened, and indexes for what happens to people."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0004"
down_revision = "0003"

STEPS = "ix_journey_steps_phase_at"
VERDICTS = "ix_submission_events_verdicts"


def upgrade() -> None:
    op.create_table(
        "opened_waves",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_index(STEPS, "journey_steps", ["phase", "at"])
    op.create_index(
        VERDICTS,
        "submission_events",
        ["at"],
        postgresql_where=sa.text("origin = 'verifier'"),
        sqlite_where=sa.text("origin = 'verifier'"),
    )


def downgrade() -> None:
    op.drop_index(VERDICTS, "submission_events")
    op.drop_index(STEPS, "journey_steps")
    op.drop_table("opened_waves")
