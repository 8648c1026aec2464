"""What each chat was answered last, for what is said of it afterwards."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0038"
down_revision = "0037"


def upgrade() -> None:
    op.create_table(
        "last_answers",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("topic", sa.Text),
        sa.Column("others", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_index("ix_last_answers_at", "last_answers", ["at"])


def downgrade() -> None:
    op.drop_table("last_answers")
