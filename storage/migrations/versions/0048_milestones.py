"""What units have reached for the first time."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0048"
down_revision = "0047"


def upgrade() -> None:
    op.create_table(
        "milestones",
        sa.Column("unit", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("aim", sa.Text, primary_key=True),
        sa.Column("as_of", MOMENT, nullable=False),
        sa.Column("completed", sa.BigInteger, nullable=False),
        sa.Column("base", sa.BigInteger, nullable=False),
        sa.Column("noted_at", MOMENT, nullable=False),
        sa.Column("told_at", MOMENT),
        sa.Column("code", sa.Text, unique=True),
        sa.Column("illustrative", sa.Boolean, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("milestones")
