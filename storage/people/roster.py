"""The employees of the offices, from their rosters."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, select, update

from census.offices.rosters import RosterLine
from census.people.people import ChatId, Employee, KeyedHash
from census.proofs.matching import RosterName
from census.units import UnitCode
from storage.engine.batch import portions, some_of, upsert
from storage.engine.repository import Repository, value_of
from storage.people.states import STATES, employees_with_states, furthest_of
from storage.tables.people.people import people
from storage.tables.people.proofs import proofs
from storage.tables.records import employees

_EMPLOYEES = select(
    *(employees.c.nip, employees.c.name, employees.c.office, employees.c.head),
    *(employees.c.position, employees.c.known_by, employees.c.own_number, people.c.chat, *STATES),
).select_from(employees_with_states())
_KEPT = ("nip", "name", "office", "head", "position", "known_by", "own_number")
_LINES = _EMPLOYEES.add_columns(employees.c.left_at, employees.c.reminded)
_COUNT = select(func.count()).select_from(employees)
_THERE = _EMPLOYEES.where(employees.c.left_at.is_(None))
_EMPLOYEE = _THERE.where(employees.c.nip == bindparam("nip"))
_OF_OFFICE = _THERE.where(employees.c.office == bindparam("office"))

_their_office = select(employees.c.office).where(employees.c.nip == proofs.c.nip).scalar_subquery()
_MOVE_PROOFS = (
    update(proofs)
    .where(proofs.c.queued, proofs.c.office != _their_office)
    .values(office=_their_office, leased_to=None, leased_until=None)
)

_NAMES = select(employees.c.nip, employees.c.name, employees.c.office).where(
    employees.c.left_at.is_(None)
)


class StoredRoster(Repository):
    """The port ``Roster``."""

    async def find(self, nip: KeyedHash) -> Employee | None:
        """Return an employee with the furthest known state; None for one who has left."""
        row = await self._transaction.first(_EMPLOYEE, {"nip": nip})
        return _employee(row) if row is not None else None

    async def lines(
        self, nips: Sequence[KeyedHash], offices: Sequence[UnitCode]
    ) -> Sequence[RosterLine]:
        """Return the lines of these people, and of all who work or worked in these offices."""
        found: dict[KeyedHash, RosterLine] = {}
        for column, values in ((employees.c.nip, nips), (employees.c.office, offices)):
            theirs = some_of(self._transaction, _LINES, column, values)
            for row in await self._transaction.all(*theirs):
                found[row.nip] = RosterLine(_employee(row), row.left_at, bool(row.reminded))
        return list(found.values())

    async def leave(self, nip: KeyedHash, *, at: datetime, reminded: bool) -> None:
        """Record that an employee has left, and whether they were reminded until then."""
        await self._transaction.run(
            update(employees).where(employees.c.nip == nip).values(left_at=at, reminded=reminded)
        )

    async def put(self, lines: Sequence[Employee]) -> int:
        """Insert or replace lines, keeping links and states; return how many are new.

        An employee who had left has returned. A proof that waits moves to the new office with them.
        """
        unique = {line.nip: line for line in lines}
        new = len(unique)
        for some in portions(unique):
            known = some_of(self._transaction, _COUNT, employees.c.nip, some)
            new -= await self._transaction.value(*known)
        await upsert(
            self._transaction,
            employees,
            (
                {**{name: getattr(line, name) for name in _KEPT}, "left_at": None, "reminded": None}
                for line in unique.values()
            ),
        )
        await self._transaction.run(_MOVE_PROOFS)
        return new

    async def hold(self, nip: KeyedHash) -> None:
        """Lock a NIP until the end of the transaction."""
        line = select(employees.c.nip).where(employees.c.nip == nip)
        await self._transaction.run(line.with_for_update())

    async def link(self, nip: KeyedHash, chat: ChatId) -> None:
        """Store which chat joined with a NIP. A chat that had it before loses it."""
        await self._transaction.run(
            update(people)
            .where(people.c.employee == nip, people.c.chat != chat)
            .values(employee=None)
        )
        await self._transaction.run(
            update(people).where(people.c.chat == chat).values(employee=nip)
        )
        await self._transaction.run(
            update(employees).where(employees.c.nip == nip).values(chat=chat)
        )

    async def unlink(self, nip: KeyedHash) -> None:
        """Delete which chat joined with a NIP."""
        await self._transaction.run(
            update(people).where(people.c.employee == nip).values(employee=None)
        )
        await self._transaction.run(
            update(employees).where(employees.c.nip == nip).values(chat=None)
        )

    async def remove(self, nip: KeyedHash) -> None:
        """Delete a line, and which chat joined with it."""
        await self.unlink(nip)
        await self._transaction.run(delete(employees).where(employees.c.nip == nip))

    async def of_office(self, office: UnitCode) -> Sequence[Employee]:
        """Return an office's employees by name."""
        rows = await self._transaction.all(_OF_OFFICE, {"office": office})
        return sorted(map(_employee, rows), key=lambda line: (line.name.casefold(), line.nip))

    async def names(self) -> Sequence[RosterName]:
        """Return the names of all employees of all offices, to compare a receipt with them."""
        return [value_of(RosterName, row) for row in await self._transaction.all(_NAMES)]


def _employee(row: Row[Any]) -> Employee:
    state, _ = furthest_of(row)
    return value_of(Employee, row, state=state)
