"""The verifier's queue: what waits, one proof at a time, decided by one person only.

A proof is leased to who looks at it. When the lease has passed another verifier may get it; a
decision is taken as long as the proof waits and nobody else looks at it.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from census.errors import CensusError
from census.people.people import ChatId, Employee, Person
from census.people.permissions import PERMISSIONS, Permission
from census.people.submission import SubmissionState
from census.proofs.proof import Decision, Proof, ProofState
from census.proofs.queue import (
    AlsoCounted,
    Difference,
    EmployeesProof,
    ProofAtHand,
    QueueOverview,
    WaitingInOffice,
)
from census.units import UnitCode
from services.ports.proofs import ShownCopy
from services.ports.unit_of_work import UnitOfWork
from services.proofs.decided import decisions_of, handed_in, name_of_chat
from services.proofs.deciding import (
    accept,
    counted_for,
    give_back,
    is_own,
    require_newest,
)
from services.proofs.differing import differences
from services.rules.actors import require
from services.rules.push_rules import PushRules

LEASE = timedelta(minutes=5)
CONFIRMED = "confirmed"
"""Why a proof is accepted that the statistics office has made needless."""


async def look_at_queue(uow: UnitOfWork, person: Person, *, at: datetime) -> QueueOverview:
    """Return what waits for a person, and what else they may do.

    Raises CensusError("not-allowed") for somebody who may neither decide nor export.
    """
    decides = offices_for(person, Permission.DECIDE_PROOFS)
    exports = offices_for(person, Permission.EXPORT_PROOFS)
    if decides == [] == exports:
        raise CensusError("not-allowed", who="verifiers")
    seen = exports if decides == [] else decides
    decided = await decisions_of(uow, person, at)
    queues = await uow.proofs.queues(seen)
    held = [each for each in await uow.proofs.leases(seen, at=at) if each.verifier != person.chat]
    own_samples = [each for each in await _own(uow, person, seen) if each.sample]
    return QueueOverview(
        offices=await waiting_in(uow, seen, person),
        samples=sum(queue.samples for queue in queues.values()) - len(own_samples),
        decided=len(decided),
        differences=len(await differences(uow, decides)),
        looking=tuple([await name_of_chat(uow, each.verifier) for each in held]),
        looking_until=max((each.until for each in held), default=None),
        decides=decides != [],
        exports=exports != [],
        exported=exports[0] if exports else None,
    )


async def next_proof(
    uow: UnitOfWork, person: Person, *, after: int = 0, at: datetime
) -> ProofAtHand | None:
    """Lease the next proof of a round to a verifier; None at the end of the round.

    ``after`` is the number of the proof before it, 0 at the start of a round. The verifier's own
    proof is passed over, and what the statistics office has confirmed meanwhile leaves the queue.
    Raises CensusError("not-allowed").
    """
    offices = offices_to_decide(person)
    while True:
        proof = await uow.proofs.lease(person.chat, offices, after=after, at=at, until=at + LEASE)
        if proof is None:
            return None
        after = proof.number
        if is_own(proof, person):
            await uow.proofs.release(person.chat)
            continue
        line = await uow.roster.find(proof.handed_in.nip)
        if not await leave_by_itself(uow, proof, line, at=at):
            return await _at_hand(uow, proof, line, offices)


async def accept_at_hand(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, *, at: datetime
) -> EmployeesProof:
    """Accept the proof that a verifier looks at. Raises CensusError as ``at_hand``."""
    proof = await at_hand(uow, person, number, at=at)
    await accept(uow, rules, proof, by=person.chat, at=at)
    return await handed_in(uow, proof)


async def return_at_hand(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, reason: str, *, at: datetime
) -> EmployeesProof:
    """Return the proof that a verifier looks at. Raises as ``at_hand`` and ``give_back``."""
    proof = await at_hand(uow, person, number, at=at)
    await give_back(uow, rules, proof, reason, by=person.chat, at=at)
    return await handed_in(uow, proof)


async def at_hand(uow: UnitOfWork, person: Person, number: int, *, at: datetime) -> Proof:
    """Return a waiting proof that this person may decide now.

    Raises CensusError: ("queue-gone") when its person was erased or it is no longer kept,
    ("not-allowed"), ("queue-own"), ("queue-replaced") and ("queue-withdrawn") when its sender has
    handed in another or took it back, ("queue-accepted") and ("queue-returned") with who decided
    (empty: no name is known), or ("queue-held") with who looks at it, and until when.
    """
    proof = await uow.proofs.get(number)
    if proof is None:
        raise CensusError("queue-gone")
    require(person, Permission.DECIDE_PROOFS, proof.handed_in.office)
    if is_own(proof, person):
        raise CensusError("queue-own")
    if proof.state is ProofState.REPLACED:
        await require_newest(uow, proof)
        raise CensusError("queue-withdrawn")
    if proof.decision is not None and not proof.sample:
        who = await name_of_chat(uow, proof.decision.by)
        raise CensusError(f"queue-{proof.state}", name=who, known="yes" if who else "no")
    leases = await uow.proofs.leases([proof.handed_in.office], at=at)
    held = next((each for each in leases if each.proof == number), None)
    if held is not None and held.verifier != person.chat:
        who, until = await name_of_chat(uow, held.verifier), held.until.isoformat()
        raise CensusError("queue-held", name=who, known="yes" if who else "no", until=until)
    return proof


async def differing_for(uow: UnitOfWork, person: Person) -> Sequence[Difference]:
    """Return where the statistics office differs from a verifier's office.

    Raises CensusError("not-allowed").
    """
    return await differences(uow, offices_to_decide(person))


async def copies_of(uow: UnitOfWork, number: int, chat: ChatId | None = None) -> list[ShownCopy]:
    """Return the copies of a proof, or those in one chat."""
    copies = await uow.proofs.copies(number)
    return [each for each in copies if chat in (None, each.chat)]


async def waiting_in(
    uow: UnitOfWork, offices: Sequence[UnitCode] | None, person: Person | None = None
) -> tuple[WaitingInOffice, ...]:
    """Return what waits in some offices (None: in all), the longest wait first.

    ``person`` is who would look at them, and decides on none that counts for them.
    """
    queues = await uow.proofs.queues(offices)
    theirs = [each.handed_in for each in await _own(uow, person, offices) if not each.sample]
    found = []
    for code, queue in queues.items():
        unit = await uow.units.get(code)
        if unit is not None and queue.waiting and queue.oldest is not None:
            own = [each.chat for each in theirs if each.office == code]
            family = person is not None and any(chat != person.chat for chat in own)
            found.append(WaitingInOffice(unit, queue.waiting, queue.oldest, len(own), family))
    return tuple(sorted(found, key=lambda each: each.oldest))


async def _own(
    uow: UnitOfWork, person: Person | None, offices: Sequence[UnitCode] | None
) -> Sequence[Proof]:
    if person is None:
        return ()
    queued = await uow.proofs.queued_of(person.chat, person.employee, offices)
    return [each for each in queued if is_own(each, person)]


def offices_to_decide(person: Person) -> list[UnitCode] | None:
    """Return the offices whose proofs a person decides. Raises CensusError("not-allowed")."""
    require(person, Permission.DECIDE_PROOFS)
    return offices_for(person, Permission.DECIDE_PROOFS)


def offices_for(person: Person, permission: Permission) -> list[UnitCode] | None:
    """Return the offices for which a person may do something; None: everywhere."""
    units = [grant.unit for grant in person.grants if permission in PERMISSIONS.get(grant.role, ())]
    return None if None in units else sorted({unit for unit in units if unit is not None})


async def leave_by_itself(
    uow: UnitOfWork, proof: Proof, line: Employee | None, *, at: datetime
) -> bool:
    """Accept a waiting proof if the statistics office has confirmed its person; return whether."""
    if line is None or line.state is not SubmissionState.CONFIRMED:
        return False
    decision = Decision(ProofState.ACCEPTED, at, None, CONFIRMED)
    return await uow.proofs.decide(proof.number, decision)


async def _at_hand(
    uow: UnitOfWork, proof: Proof, line: Employee | None, offices: Sequence[UnitCode] | None
) -> ProofAtHand:
    others = [nip for nip in counted_for(proof) if nip != proof.handed_in.nip]
    queues = await uow.proofs.queues(offices)
    return ProofAtHand(
        handed_in=EmployeesProof(proof, line, await uow.units.get(proof.handed_in.office)),
        counts_for=tuple(
            [
                AlsoCounted(each, await uow.units.get(each.office))
                for nip in others
                if (each := await uow.roster.find(nip))
            ]
        ),
        alike=tuple([await handed_in(uow, each) for each in await uow.proofs.alike(proof)]),
        waiting=sum(each.waiting for each in queues.values()),
    )
