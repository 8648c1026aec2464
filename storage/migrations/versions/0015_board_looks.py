"""Who opened a board or a brief themselves is kept for a week, to hear of corrections."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "board_looks",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("board", sa.Text, primary_key=True),
        sa.Column("area", sa.Text, primary_key=True),
        sa.Column("unit", sa.Text, primary_key=True),
        sa.Column("at", MOMENT, nullable=False, index=True),
    )


def downgrade() -> None:
    op.drop_table("board_looks")
