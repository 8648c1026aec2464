"""Hashes under the key before, while a rotation of the key lasts."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"


def upgrade() -> None:
    op.create_table("old_hashes", sa.Column("hash", sa.Text, primary_key=True))


def downgrade() -> None:
    op.drop_table("old_hashes")
