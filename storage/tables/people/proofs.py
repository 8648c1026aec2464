"""Proofs, files that wait for their sender's answer, and the copies that verifiers see."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text

from census.proofs.proof import ProofClaim, ProofFile, ProofKind, ProofState
from storage.tables.columns import FACTS, Moment, Named
from storage.tables.shared import SERIAL, index_of_some, metadata

_QUEUED = "queued"

proofs = Table(
    "proofs",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("chat", BigInteger, nullable=False, index=True),
    Column("nip", Text, nullable=False),
    Column("office", Text, nullable=False, index=True),
    Column("file_id", Text, nullable=False),
    Column("unique_id", Text, nullable=False, index=True),
    Column("file", Named(ProofFile), nullable=False),
    Column("sent_at", Moment, nullable=False, index=True),
    Column("claim", Named(ProofClaim), nullable=False),
    Column("why", Text, nullable=False),
    Column("content", Text, index=True),
    Column("family", Text, index=True),
    Column("kind", Named(ProofKind), nullable=False),
    Column("members", Integer, nullable=False),
    Column("complete", Integer, nullable=False),
    Column("named", FACTS, nullable=False),
    Column("state", Named(ProofState), nullable=False),
    Column("decided_at", Moment),
    Column("decided_by", BigInteger),
    Column("reason", Text, nullable=False),
    # It waits for a person: undecided, or accepted by a rule and taken as a sample.
    Column("queued", Boolean, nullable=False),
    Column("leased_to", BigInteger, index=True),
    Column("leased_until", Moment),
    Index(None, "nip", "number"),
    Index(None, "decided_by", "decided_at"),
    index_of_some("ix_proofs_queue", "number", where=_QUEUED),
    index_of_some("ix_proofs_queues", "office", "number", where=_QUEUED),
    sqlite_autoincrement=True,
)

pending_files = Table(
    "pending_files",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("message", BigInteger, primary_key=True, autoincrement=False),
    Column("file_id", Text, nullable=False),
    Column("unique_id", Text, nullable=False),
    Column("file", Named(ProofFile), nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("album", Text),
)

# No foreign key: a copy is still to be deleted from a chat when its proof is gone.
proof_copies = Table(
    "proof_copies",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("message", BigInteger, primary_key=True, autoincrement=False),
    Column("proof", BigInteger, nullable=False, index=True),
    Column("shown_at", Moment, nullable=False, index=True),
)
