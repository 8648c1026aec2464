"""The data that is kept of a person: shown, and erased on request.

Source: Law 27/2022 on the protection of personal data, articles 7 and 8.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from census.companies.registration import RegistrationState
from census.definition import Census
from census.people.holdings import HeldRows
from census.people.people import Kept, Person, Role, WhatEnds
from census.people.submission import Origin, SubmissionState
from services.companies.telling import contact_alone_in, tell_of_no_contact
from services.helpdesk.asking import end_own, open_of
from services.offices.joining import place_of
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.people.submissions import SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import keep_an_admin
from services.rules.push_rules import PushRules

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""Before anything that is kept."""

MOST_MESSAGES = 1000
"""At most this many messages are counted; more are shown as this number."""


async def what_is_kept(uow: UnitOfWork, census: Census, person: Person) -> Kept:
    """Return what is kept of a person."""
    roles = [
        (grant.role, await uow.units.get(grant.unit) if grant.unit else None)
        for grant in person.grants
    ]
    steps = sum([len(await uow.journeys.done(person.chat, phase.id)) for phase in census.phases])
    messages = await uow.deliveries.of_chat(person.chat, limit=MOST_MESSAGES)
    held = await uow.held_roles.of_chat(person.chat)
    place, registered = await place_of(uow, person), await uow.companies.newest_of(person.chat)
    return Kept(
        person=person,
        unit=await uow.units.get(person.unit) if person.unit else None,
        roles=tuple(roles),
        steps=steps,
        messages=len(messages),
        opened_boards=await uow.opened_boards.count(person.chat),
        proofs=await uow.proofs.count(person.chat),
        requests=len(await uow.helpdesk.of_chat(person.chat, since=LONG_AGO)),
        confirmed_by=await _confirmed_by(uow, person),
        known_as=tuple(dict.fromkeys(each.name for each in held if each.given_at and each.name)),
        known_by=place.employee.known_by if place else None,
        registered=registered.facts.name if registered else "",
        registered_state=registered.state.value if registered else "",
    )


async def what_ends(uow: UnitOfWork, person: Person) -> WhatEnds:
    """Return what would end, besides the data, if a person were erased now."""
    registered = await uow.companies.newest_of(person.chat)
    waits = registered is not None and registered.state is RegistrationState.WAITING
    return WhatEnds(
        request=await open_of(uow, person) is not None,
        registration=registered.facts.name if registered and waits else "",
        alone_in=await contact_alone_in(uow, person),
    )


async def all_that_is_held(uow: UnitOfWork, person: Person) -> Sequence[HeldRows]:
    """Return what every table holds of a person, as it is kept."""
    return await uow.holdings.of(person)


async def forget(uow: UnitOfWork, rules: PushRules, person: Person, *, at: datetime) -> None:
    """Erase a person with all data of the chat. The audit notes only that it was done.

    An open request for help is closed first, and its helper hears it; admins hear of a company that
    has no contact then. Raises CensusError("last-admin") for somebody who has to name another one.
    """
    if person.holds(Role.ADMIN):
        await keep_an_admin(uow, without=person.chat)
    request = await open_of(uow, person)
    if request is not None:
        await end_own(uow, rules, person, request.number, at=at)
    for company in await contact_alone_in(uow, person):
        await tell_of_no_contact(uow, rules, company, at=at)
    await uow.people.erase(person.chat)
    await uow.audit.add(AuditEntry(at, "erased", "person erased", {}))


async def _confirmed_by(uow: UnitOfWork, person: Person) -> tuple[Origin, ...]:
    """Return who recorded the person's household or roster line as complete."""
    origins: set[Origin] = set()
    subjects = ((SubjectKind.HOUSEHOLD, person.household), (SubjectKind.EMPLOYEE, person.employee))
    for kind, subject in subjects:
        events = await uow.submissions.newest(kind, [subject] if subject else [])
        confirmed = (e for e in events.values() if e.after is SubmissionState.CONFIRMED)
        origins.update(event.origin for event in confirmed)
    return tuple(sorted(origins))
