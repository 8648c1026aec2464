"""When each person wrote last, by the day. Who is here now counts as having written today."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    op.add_column("people", sa.Column("seen_at", MOMENT))
    op.execute(
        "UPDATE people SET seen_at = COALESCE((SELECT max(at) FROM handled_updates), added_at)"
    )
    op.create_index("ix_people_seen_at", "people", ["seen_at"])


def downgrade() -> None:
    op.drop_index("ix_people_seen_at", "people")
    op.drop_column("people", "seen_at")
