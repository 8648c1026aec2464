"""Roles are listed with the name of the holder, and with who gave them when."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0022"
down_revision = "0021"

NEW = (
    sa.Column("name", sa.Text, nullable=False, server_default=""),
    sa.Column("given_by", sa.Text, nullable=False, server_default=""),
    sa.Column("given_at", MOMENT),
)


def upgrade() -> None:
    for column in NEW:
        op.add_column("grants", column.copy())


def downgrade() -> None:
    with op.batch_alter_table("grants") as grants:
        for column in NEW:
            grants.drop_column(column.name)
