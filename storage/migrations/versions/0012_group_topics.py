"""A group's board may belong in a topic of its forum."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("bound_groups", sa.Column("topic", sa.BigInteger))


def downgrade() -> None:
    with op.batch_alter_table("bound_groups") as bound_groups:
        bound_groups.drop_column("topic")
