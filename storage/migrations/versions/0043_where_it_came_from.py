"""Of each delivery what planned it; of each broadcast up to where failures were looked at."""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"


def upgrade() -> None:
    op.add_column("deliveries", sa.Column("origin", sa.Text, nullable=False, server_default=""))
    for name in ("judged_tried", "judged_failed"):
        op.add_column("broadcasts", sa.Column(name, sa.Integer, nullable=False, server_default="0"))


def downgrade() -> None:
    for name in ("judged_failed", "judged_tried"):
        op.drop_column("broadcasts", name)
    op.drop_column("deliveries", "origin")
