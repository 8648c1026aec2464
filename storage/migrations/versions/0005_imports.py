"""Imports of the registry that can go on after a break, and employees who left."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "registry_imports",
        sa.Column("file", sa.Text, primary_key=True),
        sa.Column("lines", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("thanks", sa.BigInteger, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.add_column("employees", sa.Column("left_at", MOMENT))
    op.add_column("employees", sa.Column("reminded", sa.Boolean))


def downgrade() -> None:
    with op.batch_alter_table("employees") as employees:
        employees.drop_column("reminded")
        employees.drop_column("left_at")
    op.drop_table("registry_imports")
