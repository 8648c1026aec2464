"""What the next update of a chat has to know, in whichever process it is handled."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import FACTS, MOMENT

revision = "0044"
down_revision = "0043"


def upgrade() -> None:
    op.create_table(
        "chat_turns",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("newest", sa.BigInteger, nullable=False),
        sa.Column("set_by", FACTS, nullable=False),
        sa.Column("panel", FACTS),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_index("ix_chat_turns_at", "chat_turns", ["at"])
    op.add_column("handled_updates", sa.Column("opened", FACTS))
    op.add_column("handled_updates", sa.Column("answered", sa.Boolean))


def downgrade() -> None:
    op.drop_column("handled_updates", "answered")
    op.drop_column("handled_updates", "opened")
    op.drop_table("chat_turns")
