"""Blocks that were made up for a demonstration are marked."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"


def upgrade() -> None:
    with op.batch_alter_table("block_lists") as table:
        table.add_column(
            sa.Column("illustrative", sa.Boolean, nullable=False, server_default=sa.false())
        )
        table.alter_column("illustrative", server_default=None)


def downgrade() -> None:
    op.drop_column("block_lists", "illustrative")
