"""Which update made an attempt, so that one that comes again is counted once."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.add_column("attempts", sa.Column("made_by", sa.BigInteger))
    op.create_index("ix_attempts_made_by", "attempts", ["made_by"])


def downgrade() -> None:
    op.drop_index("ix_attempts_made_by", "attempts")
    with op.batch_alter_table("attempts") as attempts:
        attempts.drop_column("made_by")
