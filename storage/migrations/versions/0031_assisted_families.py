"""Families without a phone whom helpers helped, counted for their village."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT
from storage.tables.shared import SERIAL

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    op.create_table(
        "assisted_families",
        sa.Column("number", SERIAL, primary_key=True),
        sa.Column("village", sa.Text, nullable=False),
        sa.Column("helper", sa.BigInteger, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_assisted_families_village", "assisted_families", ["village"])
    op.create_index("ix_assisted_families_helper_at", "assisted_families", ["helper", "at"])


def downgrade() -> None:
    op.drop_table("assisted_families")
