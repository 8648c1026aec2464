"""The people of an audience as a query: the rule ``includes`` in SQL."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, false, func, or_, select

from census.broadcasts.audience import Audience, Completion
from census.campaign.waves import Wave
from census.people.people import Role
from census.people.submission import SubmissionState, place_of
from services.ports.broadcasts import Reach
from storage.engine.batch import among
from storage.engine.transaction import Transaction
from storage.people.states import STATES, with_states
from storage.tables.data import units
from storage.tables.people.people import grants, people

_PLACES = {state: place_of(state) for state in SubmissionState}


def people_of(transaction: Transaction, reach: Reach) -> tuple[Select[Any], Mapping[str, Any]]:
    """Return the query of the chats that an audience reaches, with its parameters."""
    audience = reach.audience
    holds = [grants.c.chat == people.c.chat, grants.c.role == audience.role]
    parameters: Mapping[str, Any] = {}
    if audience.unit is not None:
        at_work, parameters = among(transaction, grants.c.unit, reach.workplaces or [audience.unit])
        granted = or_(_within(grants.c.unit, audience.unit), at_work)
        lives = _within(people.c.unit, audience.unit)
        holds.append(or_(granted, lives) if audience.role is Role.RESIDENT else granted)
    rows: Any = people
    wanted = [
        people.c.reachable,
        people.c.reminders,
        people.c.consented_at.is_not(None),
        exists().where(*holds),
    ]
    if audience.wave is not None:
        wanted.append(_in_wave(audience.wave, reach.waves))
    if audience.completion is not Completion.ANY:
        rows = with_states(
            people, chat=people.c.chat, household=people.c.household, employee=people.c.employee
        )
        wanted.append(_completion(transaction, audience, reach.finished))
    return select(people.c.chat).select_from(rows).where(*wanted), parameters


def _within(unit: ColumnElement[Any], code: str) -> ColumnElement[bool]:
    return or_(unit == code, unit.startswith(f"{code}.", autoescape=True))


def _in_wave(name: str, waves: Sequence[Wave]) -> ColumnElement[bool]:
    # A person belongs to the first wave that fits, as in census.campaign.waves.wave_of.
    earlier = list(takewhile(lambda wave: wave.name != name, waves))
    if len(earlier) == len(waves):
        return false()
    return and_(_fits(waves[len(earlier)]), *(~_fits(wave) for wave in earlier))


def _fits(wave: Wave) -> ColumnElement[bool]:
    holds = [grants.c.chat == people.c.chat, grants.c.role.in_(wave.roles)]
    if not wave.everywhere:
        of_kind = select(units.c.code).where(units.c.kind.in_(sorted(wave.kinds)))
        holds.append(or_(grants.c.unit.in_(sorted(wave.units)), grants.c.unit.in_(of_kind)))
    return exists().where(*holds)


def _completion(
    transaction: Transaction, audience: Audience, finished: Iterable[SubmissionState]
) -> ColumnElement[bool]:
    # Of several states the furthest counts, as in census.people.submission.furthest.
    own, household, employee = (_place(STATES[column]) for column in (0, 2, 4))
    greatest = func.greatest if transaction.dialect == "postgresql" else func.max
    furthest = greatest(own, household, employee)
    done = furthest.in_([_PLACES[state] for state in finished])
    if audience.completion is Completion.FINISHED:
        return done
    return and_(~done, furthest != _PLACES[SubmissionState.CANNOT_ONLINE])


def _place(state: Any) -> ColumnElement[int]:
    # A state that this release does not know is neither finished nor urged.
    column = state.element
    unreadable = _PLACES[SubmissionState.CANNOT_ONLINE]
    places = ((column == each, place) for each, place in _PLACES.items())
    return case((column.is_(None), 0), *places, else_=unreadable)
