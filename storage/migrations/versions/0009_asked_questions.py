"""What people asked, the words on the answers, and what admins taught the bot by it."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0009"
down_revision = "0008"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "asked_questions",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("at", MOMENT, nullable=False, index=True),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("unit", sa.Text),
        sa.Column("step", sa.Text),
        sa.Column("fate", sa.Text, nullable=False, index=True),
        sa.Column("topic", sa.Text),
        sa.Column("text", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "answer_verdicts",
        sa.Column(
            "question",
            sa.BigInteger,
            sa.ForeignKey("asked_questions.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("topic", sa.Text, primary_key=True),
        sa.Column("helped", sa.Boolean, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_table(
        "learned_examples",
        sa.Column("text", sa.Text, primary_key=True),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("learned_examples")
    op.drop_table("answer_verdicts")
    op.drop_table("asked_questions")
