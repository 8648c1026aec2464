"""A group may be bound to several units, each with its topic: a row for each of them."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0032"
down_revision = "0031"

UP = """
INSERT INTO group_bindings (chat, unit, language, bound_by, bound_at, barred_since, topic)
SELECT chat, unit, language, bound_by, bound_at, barred_since, topic FROM bound_groups
"""
# The earliest binding of each group stays.
DOWN = """
INSERT INTO bound_groups (chat, unit, language, bound_by, bound_at, barred_since, topic)
SELECT chat, unit, language, bound_by, bound_at, barred_since, topic FROM group_bindings AS kept
WHERE NOT EXISTS (
    SELECT 1 FROM group_bindings AS earlier WHERE earlier.chat = kept.chat
    AND (earlier.bound_at < kept.bound_at
        OR (earlier.bound_at = kept.bound_at AND earlier.unit < kept.unit))
)
"""


def upgrade() -> None:
    op.create_table(
        "group_bindings",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("unit", sa.Text, primary_key=True),
        *_besides(),
    )
    op.execute(UP)
    op.drop_table("bound_groups")


def downgrade() -> None:
    op.create_table(
        "bound_groups",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("unit", sa.Text, nullable=False),
        *_besides(),
    )
    op.execute(DOWN)
    op.drop_table("group_bindings")


def _besides() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("bound_by", sa.BigInteger, nullable=False),
        sa.Column("bound_at", MOMENT, nullable=False),
        sa.Column("barred_since", MOMENT),
        sa.Column("topic", sa.BigInteger),
    )
