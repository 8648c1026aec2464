"""Who was asked for the family card number alone is asked for both numbers."""

from alembic import op

revision = "0045"
down_revision = "0044"


def upgrade() -> None:
    op.execute("UPDATE questions SET key = 'nik' WHERE key = 'kk'")


def downgrade() -> None:
    """Leave the questions: the release before asks for the NIK first."""
