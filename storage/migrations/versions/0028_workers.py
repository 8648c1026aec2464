"""Workers of companies are known without a NIP."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    op.add_column("employees", sa.Column("known_by", sa.Text, nullable=False, server_default="nip"))
    op.add_column("employees", sa.Column("own_number", sa.Text))


def downgrade() -> None:
    with op.batch_alter_table("employees") as employees:
        for name in ("known_by", "own_number"):
            employees.drop_column(name)
