"""Rosters of the offices: previewing a new one, and taking it over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.offices.rosters import RosterChanges, roster_changes
from census.people.people import Employee, Grant, Person, Role
from census.people.permissions import Permission
from services.offices.composing_heads import RANK_NOTICE
from services.offices.moving import tell_of_roster
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, note, require
from services.rules.push_rules import PushRules

BY_ROSTER = frozenset({Role.EMPLOYEE, Role.OFFICE_HEAD})
"""The roles that a roster gives and takes away."""


@dataclass(frozen=True, slots=True)
class RosterTaken:
    """The lines and offices of a roster, what it changed, and who has other roles by it."""

    employees: int
    offices: int
    changes: RosterChanges
    people: tuple[Person, ...] = ()


async def foresee_roster(
    uow: UnitOfWork, employees: Sequence[Employee], actor: Actor
) -> RosterChanges:
    """Return what a roster would change. Raises CensusError("not-allowed")."""
    require(actor, Permission.TAKE_FILES)
    return await _changes(uow, employees)


async def _changes(uow: UnitOfWork, employees: Sequence[Employee]) -> RosterChanges:
    offices = {employee.office for employee in employees}
    kept = await uow.roster.lines([employee.nip for employee in employees], sorted(offices))
    return roster_changes(kept, employees)


async def take_roster(
    uow: UnitOfWork,
    rules: PushRules,
    employees: Sequence[Employee],
    actor: Actor,
    *,
    at: datetime,
) -> RosterTaken:
    """Take a roster over. People who have joined get the roles of their new office or post.

    People who are no longer on it lose its roles and get no more reminders. People who return get
    the roles again, with reminders as before. Who has left, came to another office, leads one or
    no longer does is told once. Raises CensusError("not-allowed").
    """
    require(actor, Permission.TAKE_FILES)
    taken = await take_lines(uow, rules, employees, at=at)
    counts = {name: len(getattr(taken.changes, name)) for name in ("new", "back", "moved", "left")}
    facts = {"employees": taken.employees, "offices": taken.offices, **counts}
    await note(uow, actor, "roster imported", facts, at=at)
    return taken


async def take_lines(
    uow: UnitOfWork, rules: PushRules, employees: Sequence[Employee], *, at: datetime
) -> RosterTaken:
    """Do the same, for use cases that have asked who may."""
    changes = await _changes(uow, employees)
    offices = {employee.office for employee in employees}
    await uow.roster.put(employees)
    for office in sorted(offices):
        lines = await uow.roster.of_office(office)
        joined = {line.chat: line for line in lines if line.chat is not None}
        for chat, person in (await uow.people.get_all(tuple(joined))).items():
            await _follow(uow, person, joined[chat])
    for line in changes.back:
        await _welcome_back(uow, line.employee, reminded=line.reminded)
    for employee in changes.left:
        await _let_go(uow, employee, at=at)
    concerned = _concerned(changes, employees)
    for before, after in concerned:
        await tell_of_roster(uow, rules, before, after, at=at)
    chats = [before.chat for before, _ in concerned if before.chat is not None]
    people = tuple((await uow.people.get_all(chats)).values())
    return RosterTaken(len(employees), len(offices), changes, people)


def _concerned(
    changes: RosterChanges, roster: Sequence[Employee]
) -> tuple[tuple[Employee, Employee | None], ...]:
    """Return the lines of which their people hear: as they were, and as they are."""
    after = {employee.nip: employee for employee in roster}
    return (
        *((employee, None) for employee in changes.left),
        *((line.employee, after[line.employee.nip]) for line in changes.back),
        *(
            (each.before, each.after)
            for each in changes.changed
            if each.elsewhere or each.before.head != each.after.head
        ),
    )


async def _follow(uow: UnitOfWork, person: Person, line: Employee) -> None:
    """Give a person who has joined the roles that the roster now says."""
    wanted = {Grant(Role.EMPLOYEE, line.office)}
    if line.head:
        wanted.add(Grant(Role.OFFICE_HEAD, line.office))
    held = {grant for grant in person.grants if grant.role in BY_ROSTER}
    for grant in held - wanted:
        await uow.people.revoke(person.chat, grant)
    for grant in wanted - held:
        await uow.people.grant(person.chat, grant)


async def _welcome_back(uow: UnitOfWork, employee: Employee, *, reminded: bool) -> None:
    person = await uow.people.get(employee.chat) if employee.chat is not None else None
    if person is not None and reminded:
        await uow.people.change(person, reminders=True)


async def _let_go(uow: UnitOfWork, employee: Employee, *, at: datetime) -> None:
    person = await uow.people.get(employee.chat) if employee.chat is not None else None
    await uow.roster.leave(employee.nip, at=at, reminded=person is not None and person.reminders)
    if person is None:
        return
    for grant in person.grants:
        if grant.role in BY_ROSTER:
            await uow.people.revoke(person.chat, grant)
    await uow.people.change(person, reminders=False)
    unasked = uow.deliveries.kinds.urging | {RANK_NOTICE}
    await uow.deliveries.cancel(person.chat, unasked, reason="left the roster", at=at)
