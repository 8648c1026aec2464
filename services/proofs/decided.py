"""What was decided lately, for who made it or leads the office, and may take it back."""

from collections.abc import Sequence
from datetime import datetime

from census.people.people import LEADERS, ChatId, Person
from census.people.permissions import Permission
from census.proofs.proof import Decision, Proof
from census.proofs.queue import EmployeesProof, ListedProof
from services.ports.unit_of_work import UnitOfWork
from services.proofs.deciding import TAKEN_BACK_WITHIN, is_overtaken, is_own
from services.rules.actors import require


async def decided_lately(uow: UnitOfWork, person: Person, *, at: datetime) -> Sequence[ListedProof]:
    """Return what was decided and a person can take back, the newest first.

    A verifier's own decisions; for a leader all of the office, with who made them. Raises
    CensusError("not-allowed").
    """
    require(person, Permission.DECIDE_PROOFS)
    found = await decisions_of(uow, person, at)
    decided = [(await handed_in(uow, proof), decision.by) for proof, decision in found]
    return [
        ListedProof(
            each, by_rule=False, decided_by="" if by == person.chat else await name_of_chat(uow, by)
        )
        for each, by in decided
        if not is_overtaken(each.proof, each.employee)
    ]


async def decisions_of(
    uow: UnitOfWork, person: Person, at: datetime
) -> list[tuple[Proof, Decision]]:
    """Return decisions that are young enough: the own ones, for a leader all of the office."""
    led = [grant.unit for grant in person.grants if grant.role in LEADERS and grant.unit]
    found = await uow.proofs.decided_by(person.chat, led=led, since=at - TAKEN_BACK_WITHIN)
    return [(each, each.decision) for each in found if each.decision and not is_own(each, person)]


async def handed_in(uow: UnitOfWork, proof: Proof) -> EmployeesProof:
    """Return a proof with the roster line of who handed it in."""
    return EmployeesProof(
        proof,
        await uow.roster.find(proof.handed_in.nip),
        await uow.units.get(proof.handed_in.office),
    )


async def name_of_chat(uow: UnitOfWork, chat: ChatId | None) -> str:
    """Return the roster's name of a chat; empty where it has none."""
    person = await uow.people.get(chat) if chat is not None else None
    line = await uow.roster.find(person.employee) if person and person.employee else None
    return line.name if line is not None else ""
