"""Proofs that employees hand in, files that wait for an answer, copies that verifiers see."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import FACTS, MOMENT
from storage.tables.shared import SERIAL

revision = "0018"
down_revision = "0017"

QUEUED = sa.text("queued")
INDEXED = ("chat", "office", "unique_id", "sent_at", "content", "family", "leased_to")


def upgrade() -> None:
    op.create_table(
        "proofs",
        sa.Column("number", SERIAL, primary_key=True),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("nip", sa.Text, nullable=False),
        sa.Column("office", sa.Text, nullable=False),
        sa.Column("file_id", sa.Text, nullable=False),
        sa.Column("unique_id", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("sent_at", MOMENT, nullable=False),
        sa.Column("claim", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("content", sa.Text),
        sa.Column("family", sa.Text),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("members", sa.Integer, nullable=False),
        sa.Column("complete", sa.Integer, nullable=False),
        sa.Column("named", FACTS, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("decided_at", MOMENT),
        sa.Column("decided_by", sa.BigInteger),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("queued", sa.Boolean, nullable=False),
        sa.Column("leased_to", sa.BigInteger),
        sa.Column("leased_until", MOMENT),
        sqlite_autoincrement=True,
    )
    for name in INDEXED:
        op.create_index(f"ix_proofs_{name}", "proofs", [name])
    op.create_index("ix_proofs_nip_number", "proofs", ["nip", "number"])
    op.create_index("ix_proofs_decided_by_decided_at", "proofs", ["decided_by", "decided_at"])
    for name, columns in (("queue", ["number"]), ("queues", ["office", "number"])):
        op.create_index(
            f"ix_proofs_{name}", "proofs", columns, postgresql_where=QUEUED, sqlite_where=QUEUED
        )
    op.create_table(
        "pending_files",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("message", sa.BigInteger, nullable=False),
        sa.Column("file_id", sa.Text, nullable=False),
        sa.Column("unique_id", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("album", sa.Text),
    )
    op.create_table(
        "proof_copies",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("message", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("proof", sa.BigInteger, nullable=False),
        sa.Column("shown_at", MOMENT, nullable=False),
    )
    op.create_index("ix_proof_copies_proof", "proof_copies", ["proof"])
    op.create_index("ix_proof_copies_shown_at", "proof_copies", ["shown_at"])


def downgrade() -> None:
    op.drop_table("proof_copies")
    op.drop_table("pending_files")
    op.drop_table("proofs")
