"""Consent by purpose, with the version of its words.

Who agreed before was told of reminders, of look-ups and of receipts. The consent is carried over
where it was used: reminders that are on, a household that was looked up, a receipt handed in.
Whoever has not used one is asked at the first use.
"""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import MOMENT

revision = "0024"
down_revision = "0023"

USED = {
    "reminders": "people.reminders",
    "status": "people.household IS NOT NULL",
    "proofs": "EXISTS (SELECT 1 FROM proofs WHERE proofs.chat = people.chat)",
}


def upgrade() -> None:
    op.create_table(
        "consents",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("purpose", sa.Text, primary_key=True),
        sa.Column("given_at", MOMENT, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("withdrawn_at", MOMENT),
    )
    for purpose, used in USED.items():
        op.execute(
            "INSERT INTO consents (chat, purpose, given_at, version)"  # noqa: S608 - our own words
            f" SELECT chat, '{purpose}', consented_at, 1 FROM people"
            f" WHERE consented_at IS NOT NULL AND {used}"
        )


def downgrade() -> None:
    op.drop_table("consents")
