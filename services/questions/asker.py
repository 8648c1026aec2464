"""The person who asks: their situation, likely topics, and the nearest contact."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from census.campaign.phases import phase_at, season_of
from census.definition import Census, Phase, Slug, Step, StepId
from census.people.people import Person, Role, duties
from census.people.submission import SubmissionState
from census.questions.knowledge import Topic
from census.residents.contacts import Contact, nearest
from census.residents.journey import Journey
from census.units import Unit, UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork

OPEN: Final = frozenset({SubmissionState.UNKNOWN, SubmissionState.STARTED})
"""Who is this far has steps to go on with."""
COUNTED: Final = frozenset({SubmissionState.CONFIRMED, SubmissionState.PROOF_ACCEPTED})
"""Who is this far owes no receipt."""


@dataclass(frozen=True, slots=True)
class LocalContacts:
    """The contacts, and the regency for people without one."""

    contacts: tuple[Contact, ...] = ()
    area: UnitCode | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """The situation of a question, and the topics that it makes likely.

    ``unit`` is the village that the person comes from, or their office.
    """

    unit: UnitCode | None
    step: StepId | None
    likely: frozenset[Slug]


async def situation_of(
    uow: UnitOfWork,
    census: Census,
    person: Person | None,
    *,
    at: datetime,
    stuck_at: StepId | None = None,
) -> Situation:
    """Return a person's situation, with the usual topics there.

    ``stuck_at`` is the step of which the person has said that they are stuck.
    """
    phase = phase_at(census, at)
    likely = set(phase.likely) if phase else set[Slug]()
    if person is None:
        return Situation(None, None, frozenset(likely))
    likely |= set(census.likely.get(person.state, ()))
    step = None
    if phase is not None and phase.steps:
        current = Journey(phase, await uow.journeys.done(person.chat, phase.id)).current
        step = next((each for each in phase.steps if each.id == stuck_at), current)
    if step is not None:
        likely |= set(step.topics)
    unit = next(iter(units_of(person)), None)
    return Situation(unit, step.id if step else None, frozenset(likely))


def walking(
    census: Census, person: Person | None, step: StepId | None, *, at: datetime
) -> tuple[Phase, Step] | None:
    """Return where a person goes on who asked at a step; None for who has nothing left to do.

    The first step is not gone back to where only those who are invited fill in: it is for few.
    """
    found = _at_step(census, person, step, at=at)
    return None if found and census.uninvited and _is_first(*found) else found


def may_be_uninvited(
    census: Census, person: Person | None, topic: Topic | None, step: StepId | None, *, at: datetime
) -> str | None:
    """Return the reason to offer below a topic of the online phase; None if it is clear.

    Who has not done the first step may be none of those who are invited.
    """
    found = _at_step(census, person, step, at=at)
    if found is None or topic is None or topic.group not in found[0].about:
        return None
    return census.uninvited if _is_first(*found) else None


def _at_step(
    census: Census, person: Person | None, step: StepId | None, *, at: datetime
) -> tuple[Phase, Step] | None:
    phase = phase_at(census, at)
    if phase is None or person is None or person.consented_at is None or person.state not in OPEN:
        return None
    return next(((phase, each) for each in phase.steps if each.id == step), None)


def _is_first(phase: Phase, step: Step) -> bool:
    return step is phase.steps[0]


def may_hand_in(census: Census, person: Person | None, *, at: datetime) -> bool:
    """Tell whether somebody is an employee who may hand in a receipt now, or soon."""
    if person is None or person.employee is None or person.state in COUNTED:
        return False
    if not census.counts_employees:
        return False
    return not season_of(census, at).is_over


def may_join_to_hand_in(census: Census, person: Person, *, at: datetime) -> bool:
    """Tell whether somebody may be an employee who has not joined, while receipts are taken."""
    if person.consented_at is None or not census.counts_employees:
        return False
    strange = person.employee is None and not duties({each.role for each in person.grants})
    return strange and not season_of(census, at).is_over


def units_of(person: Person | None) -> tuple[UnitCode, ...]:
    """Return the units that a person comes from or works in."""
    if person is None:
        return ()
    workplaces = (grant.unit for grant in person.grants if grant.role is not Role.ADMIN)
    return tuple(dict.fromkeys(each for each in (person.unit, *workplaces) if each))


async def help_near(
    uow: UnitOfWork, local: LocalContacts, units: Sequence[UnitCode], person: Person | None = None
) -> tuple[Contact | None, Unit | None]:
    """Return the nearest contact of these units, the smallest first, and their regency.

    Who helps a unit is its contact, and is sent to the next one around it.
    """
    around = await _around(uow, units)
    regency = next((unit for unit in around if unit.kind is UnitKind.REGENCY), None)
    if regency is None and local.area:
        regency = await uow.units.get(local.area)
    own = {each.unit for each in person.grants if each.role is Role.HELPER} if person else set()
    return nearest(local.contacts, [unit.code for unit in around if unit.code not in own]), regency


async def _around(uow: UnitOfWork, codes: Sequence[UnitCode]) -> tuple[Unit, ...]:
    """Return units and the units around them, level by level, each once."""
    around: dict[Unit, None] = {}
    while codes:
        found = [await uow.units.get(code) for code in codes]
        level = [unit for unit in found if unit is not None]
        around |= dict.fromkeys(level)
        codes = [unit.parent for unit in level if unit.parent]
    return tuple(around)
