"""Experiments with messages, and who was drawn for which arm."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import FACTS, MOMENT
from storage.tables.shared import SERIAL

revision = "0047"
down_revision = "0046"


def upgrade() -> None:
    op.create_table(
        "experiments",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("author", sa.BigInteger),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("arms", FACTS, nullable=False),
        sa.Column("stratum", sa.Text, nullable=False),
        sa.Column("days", sa.Integer, nullable=False),
        sa.Column("within", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("started_at", MOMENT),
        sa.Column("ends_at", MOMENT),
        sa.Column("agreed_by", sa.BigInteger),
        sa.Column("counts", FACTS, nullable=False),
        sa.Column("adopted", sa.Integer),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_experiments_state", "experiments", ["state"])
    op.create_table(
        "experiment_people",
        sa.Column("experiment", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("stratum", sa.Text, nullable=False),
        sa.Column("arm", sa.Integer, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("finished_at", MOMENT),
    )
    op.create_index("ix_experiment_people_chat", "experiment_people", ["chat"])


def downgrade() -> None:
    op.drop_table("experiment_people")
    op.drop_table("experiments")
