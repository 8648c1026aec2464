"""Whether a chat gets its boards as tables or as words."""

import sqlalchemy as sa
from alembic import op

revision = "0049"
down_revision = "0048"

TABLES = ("people", "group_bindings")


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, sa.Column("tables", sa.Boolean))


def downgrade() -> None:
    for table in TABLES:
        op.drop_column(table, "tables")
