"""What residents say of visits."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT
from storage.tables.shared import SERIAL

revision = "0036"
down_revision = "0035"


def upgrade() -> None:
    op.create_table(
        "visit_words",
        sa.Column("number", SERIAL, primary_key=True),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("village", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("real", sa.Boolean),
        sa.Column("closed_at", MOMENT),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_visit_words_chat", "visit_words", ["chat"])
    op.create_index("ix_visit_words_village", "visit_words", ["village"])


def downgrade() -> None:
    op.drop_table("visit_words")
