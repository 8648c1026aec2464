"""Which arm of an experiment an admin wants to be adopted, until another one agrees."""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"


def upgrade() -> None:
    op.add_column("experiments", sa.Column("proposed", sa.Integer))
    op.add_column("experiments", sa.Column("proposed_by", sa.BigInteger))


def downgrade() -> None:
    op.drop_column("experiments", "proposed_by")
    op.drop_column("experiments", "proposed")
