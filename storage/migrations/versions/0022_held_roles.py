"""Roles are listed with the name of the holder, and with who gave them when."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    for name in ("name", "given_by"):
        op.add_column("grants", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("grants", sa.Column("given_at", MOMENT))


def downgrade() -> None:
    with op.batch_alter_table("grants") as grants:
        for name in ("name", "given_by", "given_at"):
            grants.drop_column(name)
