"""A contact keeps the company's workers: its own list, and the names that people typed."""

from collections.abc import Sequence
from datetime import datetime

from census.companies.workers import CompanyView, WorkerLine, employees_of
from census.errors import CensusError
from census.offices.offices import key_of_person
from census.offices.rosters import RosterChanges, roster_changes
from census.people.people import Employee, KnownBy, Person
from census.people.permissions import Permission
from census.units import Base, Measure, Unit, UnitCode
from services.companies.deciding import SOURCE
from services.companies.joining import take_off
from services.offices.moving import tell_of_roster
from services.offices.offices import office_for
from services.offices.rosters import RosterTaken, take_lines
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import note
from services.rules.push_rules import PushRules


async def look_at_workers(uow: UnitOfWork, person: Person, code: UnitCode) -> CompanyView:
    """Return how many there are, and who has joined.

    Raises CensusError("office-not-yours").
    """
    company = await company_for(uow, person, code)
    workers = await uow.roster.of_office(code)
    base = (await uow.units.bases(Measure.EMPLOYEES)).get(code)
    return CompanyView(
        company,
        base.size if base else 0,
        listed=sum(each.known_by is KnownBy.LIST for each in workers),
        there=tuple(each for each in workers if each.chat or each.known_by is KnownBy.SELF),
    )


async def foresee_workers(
    uow: UnitOfWork, person: Person, code: UnitCode, lines: Sequence[WorkerLine]
) -> RosterChanges:
    """Return what a list would change. Raises as ``look_at_workers``."""
    await company_for(uow, person, code)
    roster = employees_of(lines, await uow.roster.of_office(code), code)
    kept = await uow.roster.lines([each.nip for each in roster], [code])
    return roster_changes(kept, roster)


async def take_workers(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    code: UnitCode,
    lines: Sequence[WorkerLine],
    *,
    at: datetime,
) -> RosterTaken:
    """Take a company's list over. From then on the company has as many employees as it names.

    Raises as ``look_at_workers``.
    """
    await company_for(uow, person, code)
    roster = employees_of(lines, await uow.roster.of_office(code), code)
    taken = await take_lines(uow, rules, roster, at=at)
    size = Base(code, Measure.EMPLOYEES, len(roster), SOURCE, rules.today(at))
    await uow.units.put((), [size])
    await note(uow, person, "workers listed", {"unit": code, "employees": len(roster)}, at=at)
    return taken


async def strike_worker(
    uow: UnitOfWork, rules: PushRules, person: Person, code: UnitCode, key: str, *, at: datetime
) -> Employee:
    """Take somebody off who does not work there, or has another account now; they are told.

    Raises as ``look_at_workers``, or CensusError("old-button").
    """
    view = await look_at_workers(uow, person, code)
    found = next((each for each in view.there if key_of_person(each) == key), None)
    if found is None:
        raise CensusError("old-button")
    await take_off(uow, found, at=at)
    await tell_of_roster(uow, rules, found, None, at=at)
    await note(uow, person, "worker struck", {"unit": code}, at=at)
    return found


async def company_for(uow: UnitOfWork, person: Person, code: UnitCode) -> Unit:
    """Return a company whose list a person keeps. Raises CensusError("office-not-yours")."""
    return await office_for(uow, person, code, Permission.LIST_WORKERS)
