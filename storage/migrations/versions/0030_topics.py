"""What the title of a request's topic shows is remembered, so that it is renamed only then."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    op.add_column("help_requests", sa.Column("topic_shows", sa.Text))
    op.add_column("help_requests", sa.Column("topic_shown_at", MOMENT))


def downgrade() -> None:
    op.drop_column("help_requests", "topic_shown_at")
    op.drop_column("help_requests", "topic_shows")
