"""Headcounts by wave, and opened waves."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, exists, func, select, true

from census.campaign.waves import Place
from census.people.people import Role
from census.people.submission import SubmissionState
from census.units import UnitCode
from services.ports.campaign import Headcount
from storage.engine.batch import add_one
from storage.engine.repository import Repository
from storage.people.states import STATES_ALONE, employees_with_states, furthest_state, with_states
from storage.tables.campaign import opened_waves
from storage.tables.people.people import grants, people
from storage.tables.records import employees

_REACHED = func.coalesce(people.c.reachable, ~true())
_ON_ROSTERS = (
    select(
        employees.c.office,
        employees.c.head,
        _REACHED.label("reached"),
        *STATES_ALONE,
        func.count().label("all"),
    )
    .select_from(employees_with_states())
    .where(employees.c.left_at.is_(None))
    .group_by(employees.c.office, employees.c.head, _REACHED, *STATES_ALONE)
)
_RESIDENTS = (
    select(people.c.reachable.label("reached"), *STATES_ALONE, func.count().label("all"))
    .select_from(
        with_states(
            people, chat=people.c.chat, household=people.c.household, employee=people.c.employee
        )
    )
    .where(
        people.c.employee.is_(None),
        exists().where(grants.c.chat == people.c.chat, grants.c.role == Role.RESIDENT),
    )
    .group_by(people.c.reachable, *STATES_ALONE)
)

_Alike = tuple[tuple[Place, ...], SubmissionState, bool]


class StoredWaves(Repository):
    """The port ``Waves``."""

    async def headcounts(self) -> Sequence[Headcount]:
        """Count the employees of all rosters, and the residents who agreed and are on no roster."""
        counted: Counter[_Alike] = Counter()
        for row in await self._transaction.all(_ON_ROSTERS):
            counted[_alike(row, _places(row.office, head=row.head))] += row.all
        for row in await self._transaction.all(_RESIDENTS):
            counted[_alike(row, [(Role.RESIDENT, None)])] += row.all
        return [Headcount(*alike, people) for alike, people in counted.items()]

    async def opened(self) -> Mapping[str, datetime]:
        """Return the opened waves by name, with the moment."""
        rows = await self._transaction.all(select(opened_waves))
        return {row.name: row.at for row in rows}

    async def open(self, name: str, *, at: datetime) -> bool:
        """Record that a wave has opened; False when it had before."""
        return await add_one(self._transaction, opened_waves, {"name": name, "at": at})


def _places(office: UnitCode, *, head: bool) -> list[Place]:
    employed: list[Place] = [(Role.EMPLOYEE, office)]
    return [(Role.OFFICE_HEAD, office), *employed] if head else employed


def _alike(row: Row[Any], places: Iterable[Place]) -> _Alike:
    return tuple(places), furthest_state(row), bool(row.reached)
