"""Admins decide on a registration: they confirm, correct, merge or refuse it, one of them once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from census.boards.unit_names import Closeness, UnitNames
from census.companies.registration import (
    KINDS,
    CompanyFacts,
    Registration,
    RegistrationState,
    SeenRegistration,
    ShownRegistration,
    slug,
)
from census.errors import CensusError
from census.people.giving import fits
from census.people.people import Grant, Person, Role
from census.people.permissions import Permission
from census.units import Base, Measure, Unit, UnitCode, whole_above
from services.companies.telling import shown, tell_colleagues, tell_contact
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import name_of, note, require
from services.rules.push_rules import PushRules

SOURCE = "narahubung"
"""Who said how many employees a company has."""


async def waiting_companies(uow: UnitOfWork, person: Person) -> Sequence[Registration]:
    """Return the registrations that wait. Raises CensusError("not-allowed")."""
    require(person, Permission.CONFIRM_COMPANIES)
    return await uow.companies.waiting()


async def look_at_company(
    uow: UnitOfWork, person: Person, number: int, closeness: Closeness
) -> ShownRegistration:
    """Return a registration: with the workplaces whose name is near, or with who decided on it.

    Raises CensusError: ("not-allowed"), ("old-button") for one that is gone.
    """
    require(person, Permission.CONFIRM_COMPANIES)
    found = await uow.companies.get(number)
    if found is None:
        raise CensusError("old-button")
    if found.state is not RegistrationState.WAITING:
        held = await uow.held_roles.of_chat(found.decided_by) if found.decided_by else ()
        decider = next((each.name for each in held if each.name), "")
        return replace(await shown(uow, found), decider=decider)
    known = [unit for kind in KINDS for unit in await uow.units.within(kind)]
    near = UnitNames(known, closeness).meant(found.facts.name).units
    return replace(await shown(uow, found), near=near)


async def company_with_size(uow: UnitOfWork, code: UnitCode) -> tuple[Unit, int]:
    """Return a company with its number of employees, or 0. Raises CensusError("old-button")."""
    company = await uow.units.get(code)
    if company is None:
        raise CensusError("old-button")
    base = (await uow.units.bases(Measure.EMPLOYEES)).get(code)
    return company, base.size if base else 0


async def correct_company(
    uow: UnitOfWork,
    person: Person,
    seen: SeenRegistration,
    facts: CompanyFacts,
    *,
    at: datetime,
) -> None:
    """Correct what a registration says. Raises as ``confirm_company``."""
    found = await _seen(uow, person, seen)
    if not await uow.companies.correct(found.number, seen.version, facts):
        raise CensusError("company-decided")
    await note(uow, person, "company corrected", {"company": found.number}, at=at)


async def confirm_company(
    uow: UnitOfWork, rules: PushRules, person: Person, seen: SeenRegistration, *, at: datetime
) -> ShownRegistration:
    """Make a registration a company of the regency; its contact gets the role and is told.

    Raises CensusError: ("not-allowed"), ("company-decided") when another admin was faster, and
    ("company-changed") when it says something else by now.
    """
    found = await _seen(uow, person, seen)
    facts = found.facts
    unit = Unit(await _free_code(uow, found), facts.name, facts.kind, await _regency(uow, facts))
    await _decide(uow, found, RegistrationState.CONFIRMED, person, unit=unit.code, at=at)
    size = Base(unit.code, Measure.EMPLOYEES, facts.employees, SOURCE, rules.today(at))
    await uow.units.put([unit], [size])
    return await _settled(uow, rules, person, found, "company confirmed", at=at)


async def merge_company(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    seen: SeenRegistration,
    code: UnitCode,
    *,
    at: datetime,
) -> ShownRegistration:
    """Give the contact the role for a company that is there. Its size stays, if it is known.

    Raises as ``confirm_company``, and CensusError("old-button") for what is no company.
    """
    found = await _seen(uow, person, seen)
    unit = await uow.units.get(code)
    if unit is None or not fits(Role.COMPANY_CONTACT, unit.kind):
        raise CensusError("old-button")
    await _decide(uow, found, RegistrationState.MERGED, person, unit=code, at=at)
    if code not in await uow.units.bases(Measure.EMPLOYEES):
        size = Base(code, Measure.EMPLOYEES, found.facts.employees, SOURCE, rules.today(at))
        await uow.units.put((), [size])
    await tell_colleagues(uow, rules, found, code, at=at)
    return await _settled(uow, rules, person, found, "company merged", at=at)


async def refuse_company(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    seen: SeenRegistration,
    reason: str,
    *,
    at: datetime,
) -> ShownRegistration:
    """Refuse a registration; its contact reads the reason. Raises as ``confirm_company``."""
    found = await _seen(uow, person, seen)
    await _decide(uow, found, RegistrationState.REFUSED, person, reason=reason, at=at)
    return await _settled(uow, rules, person, found, "company refused", at=at)


async def _seen(uow: UnitOfWork, person: Person, seen: SeenRegistration) -> Registration:
    require(person, Permission.CONFIRM_COMPANIES)
    found = await uow.companies.get(seen.number)
    if found is None:
        raise CensusError("old-button")
    if found.state is not RegistrationState.WAITING:
        raise CensusError("company-decided")
    if found.version != seen.version:
        raise CensusError("company-changed")
    return found


async def _decide(
    uow: UnitOfWork,
    found: Registration,
    state: RegistrationState,
    person: Person,
    *,
    at: datetime,
    unit: UnitCode | None = None,
    reason: str = "",
) -> None:
    """Write the decision first: of two admins at once the second changes nothing."""
    decided = await uow.companies.decide(
        found.number, found.version, state, by=person.chat, at=at, unit=unit, reason=reason
    )
    if not decided:
        raise CensusError("company-decided")


async def _settled(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    found: Registration,
    act: str,
    *,
    at: datetime,
) -> ShownRegistration:
    """Give the contact the role where there is a company, tell them, and note it."""
    decided = await uow.companies.get(found.number)
    if decided is None:
        raise CensusError("old-button")
    about: dict[str, object] = {"company": found.number}
    if decided.unit is not None:
        about |= {"unit": decided.unit, "chat": decided.asked_by}
        grant, by = Grant(Role.COMPANY_CONTACT, decided.unit), name_of(person)
        await uow.people.grant(decided.asked_by, grant, name=decided.asked_as, by=by, at=at)
    await note(uow, person, act, about, at=at)
    await tell_contact(uow, rules, decided, at=at)
    return await shown(uow, decided)


async def _free_code(uow: UnitOfWork, found: Registration) -> UnitCode:
    """Return a code that no unit has."""
    code = slug(found.facts.name, found.number)
    while await uow.units.get(code) is not None:
        code = UnitCode(f"{code}x")
    return code


async def _regency(uow: UnitOfWork, facts: CompanyFacts) -> UnitCode | None:
    """Return the regency of a company's address: companies of a regency are ranked together."""
    village = await uow.units.get(facts.village) if facts.village else None
    return whole_above(village) if village else None
