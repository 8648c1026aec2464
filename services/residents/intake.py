"""Workplaces and the registry, as an operator imports them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from fractions import Fraction

from census.people.people import ChatId, KeyedHash, Person
from census.people.permissions import Permission
from census.people.submission import SubmissionState
from census.units import Base, Unit
from services.campaign.triggered import thank
from services.ports.registers import RegistryEntry
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, note, require
from services.rules.push_rules import PushRules


@dataclass(frozen=True, slots=True)
class RegistryTaken:
    """The lines of a registry, the households that changed, the chats that will be thanked."""

    lines: int
    changed: int
    thanks: int


@dataclass(frozen=True, slots=True)
class BaseChanges:
    """Bases that contradict what stands, as before and after, the largest difference first.

    ``changed`` ones replace an older base, ``same_day`` ones another of their own day, and
    ``older`` ones do not count, because a newer base stands.
    """

    changed: Sequence[tuple[Base, Base]]
    same_day: Sequence[tuple[Base, Base]]
    older: Sequence[tuple[Base, Base]]


async def foresee_bases(uow: UnitOfWork, bases: Sequence[Base]) -> BaseChanges:
    """Compare bases with those that stand."""
    known = {each: await uow.units.bases(each) for each in {base.measure for base in bases}}
    pairs = [
        (before, base)
        for base in bases
        if (before := known[base.measure].get(base.unit)) is not None and before.size != base.size
    ]
    pairs.sort(key=_apart, reverse=True)
    return BaseChanges(
        [(before, after) for before, after in pairs if before.as_of < after.as_of],
        [(before, after) for before, after in pairs if before.as_of == after.as_of],
        [(before, after) for before, after in pairs if before.as_of > after.as_of],
    )


def _apart(pair: tuple[Base, Base]) -> Fraction:
    sizes = [base.size for base in pair]
    return Fraction(max(sizes), max(min(sizes), 1))


async def take_units(
    uow: UnitOfWork, units: Sequence[Unit], bases: Sequence[Base], actor: Actor, *, at: datetime
) -> None:
    """Add or replace workplaces with their bases. Raises CensusError("not-allowed")."""
    require(actor, Permission.TAKE_FILES)
    await uow.units.put(units, bases)
    facts = {"units": len(units), "bases": len(bases)}
    await note(uow, actor, "units imported", facts, at=at)


async def take_bases(uow: UnitOfWork, bases: Sequence[Base], actor: Actor, *, at: datetime) -> None:
    """Store how large units are, with source and day. Raises CensusError("not-allowed")."""
    require(actor, Permission.TAKE_FILES)
    await uow.units.put((), bases)
    await note(uow, actor, "bases imported", {"bases": len(bases)}, at=at)


async def take_households(
    uow: UnitOfWork,
    rules: PushRules,
    entries: Sequence[RegistryEntry],
    *,
    at: datetime,
    number: int = 0,
) -> RegistryTaken:
    """Store what the statistics office says of some households; complete ones are thanked.

    ``number`` is that of an import that can be taken back. The permission and the audit belong to
    the whole import (services/residents/registry_import.py).
    """
    linked = await uow.registry.linked_chats([entry.household for entry in entries])
    before = await uow.people.get_all(linked)
    changed = await uow.registry.put(entries, number=number)
    complete = _newly_complete(before, await uow.people.get_all(linked))
    said = {*complete.values()}
    newest = {
        entry.household: entry.as_of
        for entry in sorted(
            (entry for entry in entries if entry.household in said), key=lambda each: each.as_of
        )
    }
    thanks = await thank(
        uow, rules, {chat: newest[household] for chat, household in complete.items()}, at=at
    )
    return RegistryTaken(len(entries), changed, thanks)


async def note_registry(
    uow: UnitOfWork, taken: RegistryTaken, actor: Actor, *, at: datetime
) -> None:
    """Write an import of the registry into the audit."""
    await note(uow, actor, "registry imported", asdict(taken), at=at)


def _newly_complete(
    before: Mapping[ChatId, Person], after: Mapping[ChatId, Person]
) -> Mapping[ChatId, KeyedHash]:
    """Return the chats whose household is newly complete, each with its household."""
    confirmed = SubmissionState.CONFIRMED
    return {
        chat: person.household
        for chat, person in after.items()
        if person.household and person.state is confirmed and before[chat].state is not confirmed
    }
