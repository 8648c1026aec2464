"""What a receipt that was read says: how far the family is, and which employees it counts for."""

from dataclasses import dataclass
from datetime import datetime

from census.boards.unit_names import Closeness
from census.identity.hashing import NumberHasher
from census.people.people import Employee, KeyedHash
from census.proofs.matching import RosterName, family_key, named
from census.proofs.proof import Proof, ProofClaim, ProofReading, ReadProof
from services.ports.unit_of_work import UnitOfWork
from services.proofs.deciding import accept
from services.rules.push_rules import PushRules

MOST_BY_RULE = 3
"""A receipt with more employees is looked at by a person."""


@dataclass(frozen=True, slots=True)
class SeenReceipt:
    """What a receipt says. ``reading`` and ``family``, a keyed hash, are kept with the proof.

    ``incomplete`` are the names of members who are not complete. They are told to who handed the
    receipt in, and are in memory only.
    """

    reading: ProofReading
    family: KeyedHash | None = None
    incomplete: tuple[str, ...] = ()


async def look_at(
    uow: UnitOfWork,
    sender: Employee,
    read: ReadProof,
    *,
    hasher: NumberHasher,
    closeness: Closeness,
) -> SeenReceipt:
    """Compare what was read with the rosters; the names stay in memory.

    One receipt counts for every employee of the family, in whatever office. The file itself was
    read before, outside of the transaction: that takes seconds.
    """
    lines = read.lines
    if not lines:
        return SeenReceipt(ProofReading(read.kind))
    own = RosterName(sender.nip, sender.name, sender.office)
    found = named(lines, await uow.roster.names(), own, closeness)
    open_names = tuple(line.name for line in lines if not line.complete)
    family = family_key(lines)
    return SeenReceipt(
        ProofReading(read.kind, len(lines), len(lines) - len(open_names), found),
        hasher.family(family) if family else None,
        open_names,
    )


async def accept_when_read(
    uow: UnitOfWork, rules: PushRules, proof: Proof, *, at: datetime
) -> Proof:
    """Accept a receipt by the rule, where the deployment wants it; return the proof as it is now.

    The rule: all members are complete, and the sender is among them by the name on the roster. So
    a colleague's receipt counts for nobody by itself, nor does what somebody else has sent before,
    or one that names more employees than a family has.
    """
    reading = proof.handed_in.reading
    wanted = rules.proofs.accept_when_read and proof.handed_in.claim is ProofClaim.RECEIPT
    few = len(reading.named) <= MOST_BY_RULE
    if wanted and few and reading.looks_complete and proof.handed_in.nip in reading.named:
        await accept(uow, rules, proof, by=None, at=at, sender_knows=True)
    return await uow.proofs.get(proof.number) or proof
