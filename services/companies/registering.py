"""A contact registers a company, a school or an agency, and can take it back while it waits."""

from datetime import datetime

from census.companies.registration import CompanyFacts, RegistrationState, ShownRegistration
from census.errors import CensusError
from census.people.people import Person
from census.questions.questions import masked
from services.companies.telling import shown, tell_of_registration
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import note
from services.rules.attempts import AttemptLimits, count_attempt
from services.rules.push_rules import PushRules

REGISTERING = "company"


async def own_registration(uow: UnitOfWork, person: Person) -> ShownRegistration | None:
    """Return a contact's newest registration."""
    found = await uow.companies.newest_of(person.chat)
    return await shown(uow, found) if found else None


async def register_company(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    facts: CompanyFacts,
    *,
    name: str,
    limits: AttemptLimits,
    at: datetime,
) -> ShownRegistration:
    """Store a registration, and tell the admins. One that waits already is returned instead.

    ``name`` is what Telegram shows of the contact; admins see it. Raises CensusError:
    ("old-button") where something was not asked yet, or as ``count_attempt``.
    """
    before = await uow.companies.newest_of(person.chat)
    if before is not None and before.state is RegistrationState.WAITING:
        return await shown(uow, before)
    if facts.asks is not None:
        raise CensusError("old-button")
    await count_attempt(uow, REGISTERING, person, limits, at=at)
    made = await uow.companies.add(facts, person.chat, masked(name), at=at)
    await note(uow, person, "company registered", {"company": made.number}, at=at)
    await tell_of_registration(uow, rules, made, at=at)
    return await shown(uow, made)


async def withdraw_company(uow: UnitOfWork, person: Person, number: int, *, at: datetime) -> None:
    """Take an own registration back while it waits.

    Raises CensusError: ("old-button") for one of somebody else, ("company-decided").
    """
    found = await uow.companies.get(number)
    if found is None or found.asked_by != person.chat:
        raise CensusError("old-button")
    withdrawn = RegistrationState.WITHDRAWN
    if not await uow.companies.decide(number, found.version, withdrawn, by=person.chat, at=at):
        raise CensusError("company-decided")
    await note(uow, person, "company withdrawn", {"company": number}, at=at)
