"""Consents of a person: shown together, and each withdrawn with effect at once."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from census.people.consent import Consent, Purpose
from census.people.people import Person
from services.ports.people import Subject, SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.residents.guidance import no_proof_any_more
from services.residents.preferences import set_reminders


async def consents_of(uow: UnitOfWork, person: Person) -> Sequence[Consent]:
    """Return what a person agrees to now, in a fixed order."""
    newest = await uow.consents.of_chat(person.chat)
    return [newest[each] for each in Purpose if each in newest and newest[each].stands]


async def withdraw(uow: UnitOfWork, person: Person, purpose: Purpose, *, at: datetime) -> Person:
    """Withdraw a consent, and end what was done under it. Withdrawing twice changes nothing.

    Status: the household is forgotten. Reminders: none is sent any more. Proofs: what waits leaves
    the queue, and what was asked about is forgotten.
    """
    await uow.consents.withdraw(person.chat, purpose, at=at)
    return await _ENDED[purpose](uow, person, at)


async def _forget_household(uow: UnitOfWork, person: Person, at: datetime) -> Person:
    if person.household is not None:
        # What was said for the family stays for the family, without who said it.
        household = Subject(SubjectKind.HOUSEHOLD, person.household)
        await uow.submissions.hide_actor(household, person.chat)
    return await uow.people.change(person, household=None)


async def _stop_reminders(uow: UnitOfWork, person: Person, at: datetime) -> Person:
    return await set_reminders(uow, person, on=False, at=at)


async def _withdraw_proofs(uow: UnitOfWork, person: Person, at: datetime) -> Person:
    await uow.proofs.drop(person.chat)
    return await no_proof_any_more(uow, person, at=at)


async def _close_request(uow: UnitOfWork, person: Person, at: datetime) -> Person:
    return person


_ENDED: Mapping[Purpose, Callable[[UnitOfWork, Person, datetime], Awaitable[Person]]] = {
    Purpose.STATUS: _forget_household,
    Purpose.REMINDERS: _stop_reminders,
    Purpose.PROOFS: _withdraw_proofs,
    Purpose.HELPDESK: _close_request,
}
