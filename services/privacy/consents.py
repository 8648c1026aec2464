"""Consents of a person: shown together, and each withdrawn with effect at once."""

from collections.abc import Sequence
from datetime import datetime

from census.people.consent import Consent, Purpose
from census.people.people import Person
from services.helpdesk.asking import end_own, open_of
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.residents.guidance import no_proof_any_more
from services.residents.preferences import set_reminders
from services.rules.push_rules import PushRules


async def consents_of(uow: UnitOfWork, person: Person) -> Sequence[Consent]:
    """Return what a person agrees to now, in a fixed order."""
    newest = await uow.consents.of_chat(person.chat)
    return [newest[each] for each in Purpose if each in newest and newest[each].stands]


async def withdraw(
    uow: UnitOfWork, rules: PushRules, person: Person, purpose: Purpose, *, at: datetime
) -> Person:
    """Withdraw a consent, and end what was done under it. Withdrawing twice changes nothing.

    Status: the household is forgotten. Reminders: none is sent any more. Proofs: what waits leaves
    the queue, and what was asked about is forgotten. Helpdesk: an open request is closed, and its
    helper hears it.
    """
    await uow.consents.withdraw(person.chat, purpose, at=at)
    match purpose:
        case Purpose.STATUS:
            return await _forget_household(uow, person)
        case Purpose.REMINDERS:
            return await set_reminders(uow, person, on=False, at=at)
        case Purpose.PROOFS:
            await uow.proofs.drop(person.chat)
            return await no_proof_any_more(uow, person, at=at)
        case Purpose.HELPDESK:
            request = await open_of(uow, person)
            if request is not None:
                await end_own(uow, rules, person, request.number, at=at)
            return person


async def _forget_household(uow: UnitOfWork, person: Person) -> Person:
    if person.household is not None:
        # What was said for the family stays for the family, without who said it.
        household = Subject(SubjectKind.HOUSEHOLD, person.household)
        await uow.submissions.hide_actor(household, person.chat)
    return await uow.people.change(person, household=None)
