"""What a receipt that was read says: how far the family is, and which employees it counts for."""

from dataclasses import dataclass

from census.boards.unit_names import Closeness
from census.identity.hashing import NumberHasher
from census.people.people import Employee, KeyedHash
from census.proofs.matching import RosterName, family_key, named
from census.proofs.proof import ProofReading, ReadProof
from services.ports.unit_of_work import UnitOfWork


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
