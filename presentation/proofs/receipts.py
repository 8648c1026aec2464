"""What a reader saw in a receipt, said to who handed it in: at once, and to nobody else."""

from collections.abc import Sequence

from census.people.people import KeyedHash
from census.proofs.proof import Proof, ProofKind, ProofReading
from census.proofs.queue import to_mend
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines

MOST_NAMES = 5
"""So many members are named; of more the count is enough."""


def reading_said(
    texts: Texts, reading: ProofReading, own: KeyedHash, incomplete: Sequence[str] = ()
) -> Html | None:
    """Say what was seen: who is not complete, no receipt, nothing; None for a file not read.

    ``own`` is the sender's NIP as a keyed hash, ``incomplete`` the names of members.
    """
    if reading.kind is ProofKind.UNREAD:
        return None
    if reading.kind is not ProofKind.RECEIPT:
        return texts(f"receipt-{reading.kind.replace('_', '-')}")
    missing = reading.members - reading.complete
    if missing:
        named = [name.title() for name in incomplete if name][:MOST_NAMES]
        key = "receipt-incomplete" if len(named) == missing else "receipt-incomplete-unnamed"
        facts = {"open": missing, "members": reading.members}
        return texts(key, names=", ".join(named), **facts)
    if own not in reading.named:
        return texts("receipt-nobody")
    return texts("receipt-complete", members=reading.members)


def read_short(texts: Texts, proof: Proof) -> Html:
    """Say again what is wrong with a receipt that waits, and what to do."""
    reading = proof.handed_in.reading
    facts = {"open": reading.members - reading.complete, "members": reading.members}
    return texts(f"receipt-short-{to_mend(proof).replace('_', '-')}", **facts)


def accepted_said(texts: Texts, reading: ProofReading) -> Html:
    """Say that the rule has accepted a receipt, what the rule is, and that it counts for others."""
    others = len(reading.named) - 1
    return lines(
        texts("receipt-accepted"),
        texts("receipt-accepted-rule"),
        texts("receipt-spouses", count=others) if others > 0 else None,
    )
