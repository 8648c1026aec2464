"""Binding a group to a unit with a one-time code, and ending the binding."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from census.definition import Census
from census.errors import CensusError
from census.people.people import ChatId, KeyedHash, Language, Person
from census.people.permissions import Permission, may
from census.units import WORKPLACES, Unit, UnitCode
from services.ports.groups import BoundGroup, GroupCode
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import note, require

CODE_LIVES = timedelta(days=2)
MOST_UNITS = 5
"""So many boards a day are enough for one group: more units have a board of their district."""


@dataclass(frozen=True, slots=True)
class Binding:
    """A group and the unit whose board it gets; ``again``: it got it already."""

    group: BoundGroup
    unit: Unit
    again: bool = False


async def make_code(
    uow: UnitOfWork,
    census: Census,
    person: Person,
    unit: UnitCode,
    code: KeyedHash,
    *,
    at: datetime,
) -> tuple[Unit, datetime]:
    """Make a one-time code for a unit; return the unit and when the code expires.

    A code that the same person made for this unit before stays as it is. Raises
    CensusError("not-allowed") without a role for that unit, ("unit-unknown"), or
    ("offices-not-counted") for a workplace in a census without any: its group would hear nothing.
    """
    found = await uow.units.get(unit)
    if found is None:
        raise CensusError("unit-unknown", typed=unit)
    require(person, Permission.CARE_FOR_UNIT, unit)
    if found.kind in WORKPLACES and not census.counts_employees:
        raise CensusError("offices-not-counted")
    before = await uow.groups.code(code)
    if before is not None and (before.unit, before.made_by) == (unit, person.chat):
        return found, before.expires_at
    expires = at + CODE_LIVES
    await uow.groups.add_code(GroupCode(code, unit, person.chat, expires))
    await note(uow, person, "group code made", {"unit": unit}, at=at)
    return found, expires


async def bind_group(
    uow: UnitOfWork,
    code: KeyedHash,
    chat: ChatId,
    actor: ChatId,
    language: Language,
    *,
    at: datetime,
    topic: int | None = None,
) -> Binding:
    """Bind a group to one more unit with a code. The same code again changes nothing.

    The unit's boards go to the ``topic`` of the forum in which the command was sent; another code
    moves them. Raises CensusError: ("code-unknown"), ("code-used"), ("code-expired"),
    ("group-full").
    """
    kept = await uow.groups.code(code)
    if kept is None:
        raise CensusError("code-unknown")
    unit = await uow.units.get(kept.unit)
    if unit is None:
        raise CensusError("code-unknown")
    bound = await uow.groups.get(chat, unit.code)
    if kept.used_by is not None:
        if kept.used_by == chat and bound is not None:
            return Binding(bound, unit, again=True)
        raise CensusError("code-used")
    if at > kept.expires_at:
        raise CensusError("code-expired")
    others = await uow.groups.of(chat)
    if bound is None and len(others) >= MOST_UNITS:
        raise CensusError("group-full", units=MOST_UNITS)
    tables = others[0].tables if others else None
    group = BoundGroup(chat, unit.code, language, kept.made_by, at, topic, tables=tables)
    await uow.groups.bind(group)
    await uow.groups.use_code(code, chat)
    await uow.audit.add(
        AuditEntry(at, str(actor), "group bound", {"unit": unit.code, "group": str(chat)})
    )
    return Binding(group, unit, again=bound is not None and bound.topic == topic)


async def release_group(
    uow: UnitOfWork,
    chat: ChatId,
    code: UnitCode,
    actor: ChatId,
    person: Person | None,
    *,
    at: datetime,
) -> Unit:
    """End a binding. The maker of its code, an admin, and people who care for the unit may.

    ``person`` is None for an actor who never wrote to the bot in private. Raises
    CensusError("group-not-bound") or ("unbind-not-yours").
    """
    group, unit = await uow.groups.get(chat, code), await uow.units.get(code)
    if group is None or unit is None:
        raise CensusError("group-not-bound")
    if not may_release(Binding(group, unit), actor, person):
        raise CensusError("unbind-not-yours")
    await uow.groups.unbind(chat, code)
    await uow.audit.add(
        AuditEntry(at, str(actor), "group released", {"unit": unit.code, "group": str(chat)})
    )
    return unit


def may_release(binding: Binding, actor: ChatId, person: Person | None) -> bool:
    """Tell whether somebody may end a binding."""
    cares = person is not None and may(person, Permission.CARE_FOR_UNIT, binding.unit.code)
    return cares or binding.group.bound_by == actor


async def bindings_of(uow: UnitOfWork, chat: ChatId) -> Sequence[Binding]:
    """Return the bindings of a group, the oldest first."""
    found = [(group, await uow.units.get(group.unit)) for group in await uow.groups.of(chat)]
    return [Binding(group, unit) for group, unit in found if unit is not None]


async def units_meant_in(uow: UnitOfWork, chat: ChatId, topic: int | None) -> Sequence[Unit]:
    """Return the units whose boards belong in a topic of a group; else all of the group's."""
    bound = await bindings_of(uow, chat)
    here = [each.unit for each in bound if each.group.topic == topic]
    return here or [each.unit for each in bound]


async def with_its_groups(
    uow: UnitOfWork, code: UnitCode
) -> tuple[Unit, tuple[BoundGroup, ...]] | None:
    """Return a unit with the groups that are bound to it; None if there is no such unit."""
    unit = await uow.units.get(code)
    if unit is None:
        return None
    return unit, tuple(group for group in await uow.groups.all() if group.unit == code)
