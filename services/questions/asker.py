"""Who asks: where they stand, what that makes likely, and who helps them nearest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.campaign.phases import phase_at
from census.definition import Census, Slug, StepId
from census.people import Person, Role
from census.residents.contacts import Contact, nearest
from census.residents.journey import Journey
from census.units import Unit, UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class LocalContacts:
    """Who helps in person, and the regency of those whose own is not known."""

    contacts: tuple[Contact, ...] = ()
    area: UnitCode | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """Where somebody stands who asks, and what that makes likely.

    ``unit`` is the village they are from, or the office they work in.
    """

    unit: UnitCode | None
    step: StepId | None
    likely: frozenset[Slug]


async def situation_of(
    uow: UnitOfWork, census: Census, person: Person | None, *, at: datetime
) -> Situation:
    """Tell where somebody stands, and what people there usually ask."""
    phase = phase_at(census, at)
    likely = set(phase.likely) if phase else set[Slug]()
    if person is None:
        return Situation(None, None, frozenset(likely))
    likely |= set(census.likely.get(person.state, ()))
    step = None
    if phase is not None and phase.steps:
        step = Journey(phase, await uow.journeys.done(person.chat, phase.id)).current
    if step is not None:
        likely |= set(step.topics)
    unit = next(iter(units_of(person)), None)
    return Situation(unit, step.id if step else None, frozenset(likely))


def units_of(person: Person | None) -> tuple[UnitCode, ...]:
    """Return the units that somebody is from or works in."""
    if person is None:
        return ()
    workplaces = (grant.unit for grant in person.grants if grant.role is not Role.ADMIN)
    return tuple(dict.fromkeys(each for each in (person.unit, *workplaces) if each))


async def help_near(
    uow: UnitOfWork, local: LocalContacts, units: Sequence[UnitCode]
) -> tuple[Contact | None, Unit | None]:
    """Return who helps nearest to these units, the smallest first, and the regency around them."""
    around = await _around(uow, units)
    regency = next((unit for unit in around if unit.kind is UnitKind.REGENCY), None)
    if regency is None and local.area:
        regency = await uow.units.get(local.area)
    return nearest(local.contacts, [unit.code for unit in around]), regency


async def _around(uow: UnitOfWork, codes: Sequence[UnitCode]) -> tuple[Unit, ...]:
    """Return units and what they lie in, level by level, each once."""
    around: dict[Unit, None] = {}
    while codes:
        found = [await uow.units.get(code) for code in codes]
        level = [unit for unit in found if unit is not None]
        around |= dict.fromkeys(level)
        codes = [unit.parent for unit in level if unit.parent]
    return tuple(around)
