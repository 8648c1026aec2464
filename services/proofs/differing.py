"""Where a verifier and the statistics office differ: listed, because both may be right."""

from collections.abc import Mapping, Sequence

from census.people.people import Employee, KeyedHash
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from census.proofs.proof import Proof, ProofClaim, ProofState
from census.proofs.queue import Difference, EmployeesProof
from census.units import Unit, UnitCode
from services.ports.people.submissions import SubjectKind
from services.ports.unit_of_work import UnitOfWork

LESS = frozenset({SubmissionState.UNKNOWN, SubmissionState.STARTED})
"""What contradicts an accepted proof when the statistics office says it later."""


async def differences(uow: UnitOfWork, offices: Sequence[UnitCode] | None) -> Sequence[Difference]:
    """Return the newest proof of each person in these offices (None: in all) that is contradicted.

    An accepted receipt is, where the statistics office has said later that the family is not
    complete. A returned one is, where it has confirmed the person.
    """
    found: list[Difference] = []
    for code in [None] if offices is None else offices:
        newest = {each.handed_in.nip: each for each in await uow.proofs.of_office(code)}
        decided = [each for each in newest.values() if each.decision is not None]
        if decided:
            found += await _among(uow, decided)
    return sorted(found, key=lambda each: each.stated_at, reverse=True)


async def _among(uow: UnitOfWork, decided: Sequence[Proof]) -> list[Difference]:
    nips = [proof.handed_in.nip for proof in decided]
    rows = {line.employee.nip: line.employee for line in await uow.roster.lines(nips, [])}
    units = {code: await uow.units.get(code) for code in {p.handed_in.office for p in decided}}
    said = await _stated(uow, nips, rows)
    return [
        Difference(_handed_in(proof, rows, units), event.after, event.at)
        for proof in decided
        for event in said.get(proof.handed_in.nip, ())
        if _contradicts(proof, event)
    ]


def _contradicts(proof: Proof, event: SubmissionEvent) -> bool:
    if proof.state is ProofState.RETURNED:
        return event.after is SubmissionState.CONFIRMED
    receipt = proof.handed_in.claim is ProofClaim.RECEIPT
    later = proof.decision is not None and event.at > proof.decision.at
    return receipt and proof.state is ProofState.ACCEPTED and later and event.after in LESS


async def _stated(
    uow: UnitOfWork, nips: Sequence[KeyedHash], rows: Mapping[KeyedHash, Employee]
) -> Mapping[KeyedHash, list[SubmissionEvent]]:
    """Return the newest words of the statistics office on people and on their households."""
    chats = {nip: row.chat for nip, row in rows.items() if row.chat is not None}
    people = await uow.people.get_all(list(chats.values()))
    homes = {
        nip: home
        for nip, chat in chats.items()
        if chat in people and (home := people[chat].household) is not None
    }
    by_nip = await uow.submissions.newest(SubjectKind.EMPLOYEE, list(nips))
    by_home = await uow.submissions.newest(SubjectKind.HOUSEHOLD, list(set(homes.values())))
    said: dict[KeyedHash, list[SubmissionEvent]] = {}
    for nip in nips:
        events = (by_nip.get(nip), by_home.get(homes[nip]) if nip in homes else None)
        said[nip] = [each for each in events if each and each.origin is Origin.STATISTICS_OFFICE]
    return said


def _handed_in(
    proof: Proof, rows: Mapping[KeyedHash, Employee], units: Mapping[UnitCode, Unit | None]
) -> EmployeesProof:
    return EmployeesProof(proof, rows.get(proof.handed_in.nip), units[proof.handed_in.office])
