"""Files that name who has finished, and the rosters counted by state."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, exists, func, insert, select, update

from census.offices.finished import FinishedImport, NamedCount
from census.people.people import KeyedHash, KnownBy
from census.people.submission import SubmissionState
from census.units import Measure, UnitCode
from storage.engine.batch import insert_new
from storage.engine.repository import Repository, value_of
from storage.people.states import STATES, STATES_ALONE, employees_with_states, furthest_of
from storage.tables.data import bases
from storage.tables.records import employees, finished_imports, finished_lines

_IMPORTS = (
    select(finished_imports, func.count(finished_lines.c.nip).label("lines"))
    .outerjoin(finished_lines, finished_lines.c.number == finished_imports.c.number)
    .group_by(*finished_imports.c)
    .order_by(finished_imports.c.number.desc())
)
_STANDS = finished_imports.c.undone_at.is_(None)
_other = finished_lines.alias("other_lines")
_other_import = finished_imports.alias("other_imports")
_SINCE = [column for column in STATES if column.name.endswith("_since")]
_NEWEST = [func.max(column.element).label(column.name) for column in _SINCE]

_TOLD = (
    select(bases.c.unit, bases.c.size)
    .where(
        bases.c.measure == Measure.EMPLOYEES,
        bases.c.unit.in_(select(employees.c.office).where(employees.c.known_by != KnownBy.NIP)),
    )
    .order_by(bases.c.as_of)
)
"""How many employees companies say to have, the newest last."""


class StoredFinished(Repository):
    """The port ``Finished``."""

    async def add(
        self,
        lines: Mapping[KeyedHash, datetime],
        *,
        as_of: datetime,
        file: KeyedHash,
        whole: bool,
        at: datetime,
        by: str,
    ) -> FinishedImport:
        """Store the lines of a file."""
        number = await self._transaction.value(
            insert(finished_imports).returning(finished_imports.c.number),
            {"at": at, "by": by, "as_of": as_of, "file": file, "whole": whole},
        )
        await insert_new(
            self._transaction,
            finished_lines,
            ({"number": number, "nip": nip, "as_of": moment} for nip, moment in lines.items()),
        )
        return FinishedImport(number, at, by, as_of, len(lines), whole)

    async def imports(self, *, limit: int | None = None) -> Sequence[FinishedImport]:
        """Return the files, the newest first."""
        return [_import(row) for row in await self._transaction.all(_IMPORTS.limit(limit))]

    async def get(self, number: int) -> FinishedImport | None:
        """Return one of them."""
        return await self._one(_IMPORTS.where(finished_imports.c.number == number))

    async def same_file(self, file: KeyedHash) -> FinishedImport | None:
        """Return the import of the same file that was not taken back."""
        return await self._one(_IMPORTS.where(finished_imports.c.file == file, _STANDS).limit(1))

    async def named_only_by(self, number: int) -> Sequence[KeyedHash]:
        """Return the people that no other file names, without files that were taken back."""
        elsewhere = exists().where(
            _other.c.nip == finished_lines.c.nip,
            _other.c.number != number,
            _other_import.c.number == _other.c.number,
            _other_import.c.undone_at.is_(None),
        )
        query = select(finished_lines.c.nip).where(finished_lines.c.number == number, ~elsewhere)
        return [row.nip for row in await self._transaction.all(query)]

    async def undo(self, number: int, *, at: datetime, by: str) -> bool:
        """Withdraw a file; False when it was withdrawn before."""
        statement = (
            update(finished_imports)
            .where(finished_imports.c.number == number, _STANDS)
            .values(undone_at=at, undone_by=by)
        )
        return await self._transaction.change(statement) > 0

    async def counts(self, office: UnitCode | None = None) -> Mapping[UnitCode, NamedCount]:
        """Count the people of each roster, or of one, by their furthest known state."""
        people = (
            select(employees.c.office, *STATES_ALONE, *_NEWEST, func.count().label("all"))
            .select_from(employees_with_states())
            .where(employees.c.left_at.is_(None))
            .group_by(employees.c.office, *STATES_ALONE)
        )
        if office is not None:
            people = people.where(employees.c.office == office)
        states: dict[UnitCode, Counter[SubmissionState]] = defaultdict(Counter)
        newest: dict[UnitCode, list[datetime]] = defaultdict(list)
        for row in await self._transaction.all(people):
            state, since = furthest_of(row)
            states[row.office][state] += row.all
            if since is not None and state in _KNOWN_BY_OTHERS:
                newest[row.office].append(since)
        whole_as_of: dict[UnitCode, datetime | None] = {}
        for row in await self._transaction.all(_files_of_offices(office)):
            if row.as_of is not None:
                newest[row.office].append(row.as_of)
            whole_as_of[row.office] = row.whole_as_of
        told = {row.unit: row.size for row in await self._transaction.all(_TOLD)}
        return {
            code: NamedCount(
                code,
                counted,
                max(newest[code], default=None),
                whole_as_of.get(code),
                told.get(code, 0),
            )
            for code, counted in states.items()
        }

    async def _one(self, query: Select[Any]) -> FinishedImport | None:
        row = await self._transaction.first(query)
        return _import(row) if row is not None else None


def _files_of_offices(office: UnitCode | None) -> Select[Any]:
    """Select for each office, or one, the moment of its newest file, and of its newest whole one.

    A file is an office's if it names somebody who works there now. The newest file usually does,
    so few lines are read, however many files there are.
    """
    rosters = select(employees.c.office).where(employees.c.left_at.is_(None)).distinct()
    if office is not None:
        rosters = rosters.where(employees.c.office == office)
    offices = rosters.subquery("offices")
    named = finished_lines.join(employees, employees.c.nip == finished_lines.c.nip)
    of_office = (employees.c.office == offices.c.office) & employees.c.left_at.is_(None)
    in_file = (
        exists()
        .select_from(named)
        .where(finished_lines.c.number == finished_imports.c.number, of_office)
        .correlate(finished_imports, offices)
    )
    newest = (
        select(finished_imports.c.as_of)
        .where(_STANDS, in_file)
        .order_by(finished_imports.c.as_of.desc())
        .limit(1)
        .correlate(offices)
    )
    return select(
        offices.c.office,
        newest.scalar_subquery().label("as_of"),
        newest.where(finished_imports.c.whole).scalar_subquery().label("whole_as_of"),
    ).where(exists().select_from(named).where(of_office).correlate(offices))


_KNOWN_BY_OTHERS = frozenset({SubmissionState.PROOF_ACCEPTED, SubmissionState.CONFIRMED})
"""What others than the people themselves have said. It counts as known by name."""


def _import(row: Row[Any]) -> FinishedImport:
    return value_of(FinishedImport, row, whole=bool(row.whole))
