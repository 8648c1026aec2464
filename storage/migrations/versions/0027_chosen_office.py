"""The office that somebody with several chose last is remembered."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.add_column("people", sa.Column("acting_in", sa.Text))


def downgrade() -> None:
    op.drop_column("people", "acting_in")
