"""Invitations to roles, who came by them, and the role in which a person sees the home."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0021"
down_revision = "0020"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "invitations",
        sa.Column("number", SERIAL, primary_key=True),
        sa.Column("token", sa.Text, nullable=False, unique=True),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("made_by", sa.BigInteger, nullable=False, index=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("uses", sa.Integer, nullable=False),
        sa.Column("used", sa.Integer, nullable=False),
        sa.Column("revoked_at", MOMENT),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "invitation_guests",
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False, index=True),
        sa.Column("asked_at", MOMENT),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("accepted_at", MOMENT),
    )
    op.add_column("people", sa.Column("acting_as", sa.Text))


def downgrade() -> None:
    op.drop_column("people", "acting_as")
    op.drop_table("invitation_guests")
    op.drop_table("invitations")
