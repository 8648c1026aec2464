"""Workers join their company by its link: with its own number, or with their name."""

from dataclasses import dataclass, replace
from datetime import datetime

from census.boards.unit_names import Closeness
from census.companies.registration import KINDS
from census.companies.workers import parse_worker, worker_meant
from census.errors import CensusError
from census.identity.hashing import NumberHasher
from census.people.people import Employee, Grant, KnownBy, Person, Role
from census.units import Unit
from services.offices.joining import JOIN, EmployeePlace, holder_of, join_office, place_of
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import note
from services.rules.attempts import AttemptLimits, count_attempt


@dataclass(frozen=True, slots=True)
class JoiningCompany:
    """A company that somebody can join; ``listed``: by a line of its own list."""

    company: Unit
    listed: bool


async def linked_company(uow: UnitOfWork, person: Person) -> Unit | None:
    """Return the company, school or agency whose link somebody opened last."""
    unit = await uow.units.get(person.unit) if person.unit else None
    return unit if unit is not None and unit.kind in KINDS else None


async def company_of_link(uow: UnitOfWork, person: Person) -> JoiningCompany | None:
    """Return the company whose link somebody has opened, and that they can join.

    None for who has joined a workplace, for other units, and where people are known by NIP.
    """
    company = await linked_company(uow, person)
    if company is None or person.employee is not None:
        return None
    known = {each.known_by for each in await uow.roster.of_office(company.code)}
    return None if KnownBy.NIP in known else JoiningCompany(company, KnownBy.LIST in known)


async def find_worker(
    uow: UnitOfWork,
    person: Person,
    typed: str,
    hasher: NumberHasher,
    limits: AttemptLimits,
    *,
    closeness: Closeness,
    at: datetime,
) -> Employee:
    """Return the line that somebody means, or (without a list) a new one of the typed name.

    Raises CensusError: ("old-button") without a company to join, ("worker-not-listed"),
    ("worker-two"), ("worker-name"), ("worker-taken"), or as ``count_attempt``.
    """
    joining = await company_of_link(uow, person)
    if joining is None:
        raise CensusError("old-button")
    await count_attempt(uow, JOIN, person, limits, at=at)
    code = joining.company.code
    workers, number = await uow.roster.of_office(code), hasher.worker(code, typed)
    found = worker_meant(workers, typed, number, closeness)
    if found is None and joining.listed:
        raise CensusError("worker-not-listed", company=joining.company.name)
    if found is not None:
        if await holder_of(uow, person, found.nip) is not None:
            named = "list" if joining.listed else "name"
            by = "number" if found.own_number == number else named
            raise CensusError("worker-taken", by=by)
        return found
    name = parse_worker(typed)
    return Employee(hasher.worker(code, name), name, code, known_by=KnownBy.SELF)


async def join_by_name(
    uow: UnitOfWork, person: Person, worker: Employee, *, at: datetime
) -> tuple[Person, EmployeePlace]:
    """Let somebody join a company without a list, by the name that they typed."""
    await uow.roster.put([replace(worker, chat=None)])
    return await join_office(uow, person, worker.nip, at=at)


async def leave_company(uow: UnitOfWork, person: Person, *, at: datetime) -> Unit:
    """Take somebody off a company, and forget that they came by its link.

    A name that they typed goes, too. Who only opened the link is asked for the NIP from then on.
    Raises CensusError("old-button") for who has to do with no company.
    """
    linked = await linked_company(uow, person)
    if linked is not None:
        await uow.people.change(person, unit=None)
    place = await place_of(uow, person)
    if place is not None and place.employee.known_by is not KnownBy.NIP:
        await take_off(uow, place.employee, at=at)
        await note(uow, person, "worker left", {"unit": place.office.code}, at=at)
        return place.office
    if linked is None:
        raise CensusError("old-button")
    return linked


async def take_off(uow: UnitOfWork, worker: Employee, *, at: datetime) -> None:
    """Free a line: one of a list stays for its owner, a typed one is deleted."""
    if worker.chat is not None:
        await uow.people.revoke(worker.chat, Grant(Role.EMPLOYEE, worker.office))
        urging = uow.deliveries.kinds.urging
        await uow.deliveries.cancel(worker.chat, urging, reason="left the roster", at=at)
    if worker.known_by is KnownBy.SELF:
        await uow.roster.remove(worker.nip)
    else:
        await uow.roster.unlink(worker.nip)
