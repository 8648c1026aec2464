"""How a row becomes a proof, and conditions on rows."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, true

from census.proofs.proof import Decision, NewProof, Proof, ProofReading, ProofState
from census.units import UnitCode
from storage.engine.repository import value_of
from storage.tables.people.proofs import proofs

WAITS = proofs.c.state == ProofState.WAITING
_newer = proofs.alias("newer")
NEWEST = ~exists().where(_newer.c.nip == proofs.c.nip, _newer.c.number > proofs.c.number)
"""The condition that a proof's sender has not handed in another one since."""
FREE = {"leased_to": None, "leased_until": None}


def of_offices(offices: Sequence[UnitCode] | None) -> ColumnElement[bool]:
    """Return the condition that a proof is of one of these offices (None: of any)."""
    return true() if offices is None else proofs.c.office.in_(offices)


def proof_of(row: Row[Any]) -> Proof:
    """Return the proof of a row."""
    reading = value_of(ProofReading, row, named=tuple(row.named))
    decision = None
    if row.decided_at is not None:
        decision = Decision(row.state, row.decided_at, row.decided_by, row.reason)
    return Proof(
        number=row.number,
        handed_in=value_of(NewProof, row, reading=reading),
        state=row.state,
        decision=decision,
        sample=bool(row.queued) and row.state is not ProofState.WAITING,
    )
