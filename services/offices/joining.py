"""Joining: a civil servant or head is recognised by the NIP on the roster."""

from dataclasses import dataclass
from datetime import datetime

from census.errors import CensusError
from census.people.people import ChatId, Employee, Grant, KeyedHash, Person, Role
from census.units import Unit, UnitCode
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import note
from services.rules.attempts import AttemptLimits, count_attempt

JOIN = "join"


@dataclass(frozen=True, slots=True)
class EmployeePlace:
    """An employee with their office."""

    employee: Employee
    office: Unit


async def find_place(
    uow: UnitOfWork, person: Person, nip: KeyedHash, limits: AttemptLimits, *, at: datetime
) -> EmployeePlace:
    """Find the roster line of a NIP, for the person to confirm.

    Raises CensusError: ("consent-first"), ("too-many-attempts"), ("too-busy"),
    ("nip-not-on-roster"), ("nip-taken") when another chat that is still here joined with it.
    """
    if person.consented_at is None:
        raise CensusError("consent-first")
    await count_attempt(uow, JOIN, person, limits, at=at)
    return await _place(uow, person, nip)


async def join_office(
    uow: UnitOfWork, person: Person, nip: KeyedHash, *, at: datetime
) -> tuple[Person, EmployeePlace]:
    """Link a chat to its roster line and give the line's roles.

    Raises CensusError("nip-not-on-roster") or ("nip-taken").
    """
    await uow.roster.hold(nip)
    place = await _place(uow, person, nip)
    office, gone = place.employee.office, place.employee.chat
    if gone is not None and gone != person.chat:
        await take_roles_back(uow, gone, office)
    await uow.roster.link(nip, person.chat)
    await uow.people.change(person, reminders=True)
    await uow.people.grant(person.chat, Grant(Role.EMPLOYEE, office))
    if place.employee.head:
        await uow.people.grant(person.chat, Grant(Role.OFFICE_HEAD, office))
    await note(uow, person, "joined", {"office": office, "nip": nip[:12]}, at=at)
    return await uow.people.get(person.chat) or person, place


async def place_of(uow: UnitOfWork, person: Person) -> EmployeePlace | None:
    """Return where a person works; None when they have not joined."""
    if person.employee is None:
        return None
    employee = await uow.roster.find(person.employee)
    office = await uow.units.get(employee.office) if employee else None
    return EmployeePlace(employee, office) if employee and office else None


async def holder_of(uow: UnitOfWork, person: Person, nip: KeyedHash) -> Employee | None:
    """Return the roster line if another chat has joined with it; None when it is free.

    Raises CensusError("nip-not-on-roster").
    """
    employee = await uow.roster.find(nip)
    if employee is None:
        raise CensusError("nip-not-on-roster")
    return employee if await _is_held(uow, person, employee) else None


async def take_roles_back(uow: UnitOfWork, chat: ChatId, office: UnitCode) -> None:
    """Take from a chat the roles that it had by a roster line which now belongs to another chat."""
    for role in (Role.EMPLOYEE, Role.OFFICE_HEAD):
        await uow.people.revoke(chat, Grant(role, office))


async def _place(uow: UnitOfWork, person: Person, nip: KeyedHash) -> EmployeePlace:
    employee = await uow.roster.find(nip)
    office = await uow.units.get(employee.office) if employee else None
    if employee is None or office is None:
        raise CensusError("nip-not-on-roster")
    if await _is_held(uow, person, employee):
        raise CensusError("nip-taken")
    return EmployeePlace(employee, office)


async def _is_held(uow: UnitOfWork, person: Person, employee: Employee) -> bool:
    """Tell whether another chat that is still here joined with a line."""
    if employee.chat is None or employee.chat == person.chat:
        return False
    holder = await uow.people.get(employee.chat)
    return holder is not None and holder.reachable
