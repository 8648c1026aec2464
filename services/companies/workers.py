"""A contact keeps the company's workers: its own list, and the names that people typed."""

from collections.abc import Sequence
from datetime import datetime

from census.boards.unit_names import Closeness
from census.companies.workers import CompanyView, SeenWorkers, WorkerLine, seen_workers
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
    uow: UnitOfWork,
    person: Person,
    code: UnitCode,
    lines: Sequence[WorkerLine],
    closeness: Closeness,
) -> tuple[SeenWorkers, RosterChanges]:
    """Return what a list means, and what it would change. Raises as ``look_at_workers``."""
    await company_for(uow, person, code)
    seen = seen_workers(lines, await uow.roster.of_office(code), code, closeness)
    kept = await uow.roster.lines([each.nip for each in seen.roster], [code])
    return seen, roster_changes(kept, seen.roster)


async def take_workers(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    code: UnitCode,
    lines: Sequence[WorkerLine],
    *,
    closeness: Closeness,
    at: datetime,
) -> RosterTaken:
    """Take a company's list over. From then on it has as many employees as are known by name.

    Raises as ``look_at_workers``.
    """
    await company_for(uow, person, code)
    seen = seen_workers(lines, await uow.roster.of_office(code), code, closeness)
    taken = await take_lines(uow, rules, seen.roster, at=at)
    await _count(uow, rules, code, at=at)
    facts = {"unit": code, "employees": len(seen.roster)}
    await note(uow, person, "workers listed", facts, at=at)
    return taken


async def _count(uow: UnitOfWork, rules: PushRules, code: UnitCode, *, at: datetime) -> None:
    """Let a company with a list have as many employees as are known by name."""
    workers = await uow.roster.of_office(code)
    if any(each.known_by is KnownBy.LIST for each in workers):
        size = Base(code, Measure.EMPLOYEES, len(workers), SOURCE, rules.today(at))
        await uow.units.put((), [size])


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
    await _count(uow, rules, code, at=at)
    await tell_of_roster(uow, rules, found, None, at=at)
    await note(uow, person, "worker struck", {"unit": code}, at=at)
    return found


async def company_for(uow: UnitOfWork, person: Person, code: UnitCode) -> Unit:
    """Return a company whose list a person keeps. Raises CensusError("office-not-yours")."""
    return await office_for(uow, person, code, Permission.LIST_WORKERS)
