"""The figures of recaps: what they say of each unit, and of the units of a board."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from sqlalchemy import func, select

from census.boards.progress import Counts
from census.definition import BoardRule
from census.recaps.recap import RecapRow
from census.units import BaseSource, CountedFigure, CountsFrom, Measure, UnitCode
from storage.boards.queries import (
    base_sources,
    counting,
    is_taken,
    rows_of_board,
    rows_of_units,
)
from storage.engine.batch import among
from storage.engine.repository import Repository
from storage.tables.data import snapshot_rows, snapshots

UNITS_AT_ONCE = 5000
"""Codes in one question to the database."""

_COUNTS = counting()


class StoredRecapFigures(Repository):
    """The port ``RecapFigures``."""

    async def rows(self, snapshot: int, measure: Measure) -> Sequence[RecapRow]:
        """Return a snapshot's rows for a measure."""
        query = select(snapshot_rows).where(
            snapshot_rows.c.snapshot == snapshot, snapshot_rows.c.measure == measure
        )
        return [
            RecapRow(row.unit, row.measure, row.completed, row.base)
            for row in await self._transaction.all(query)
        ]

    async def newest_figures(
        self,
        measure: Measure,
        units: Sequence[UnitCode],
        *,
        counts_from: CountsFrom = CountsFrom.RECAP,
    ) -> Mapping[UnitCode, CountedFigure]:
        """Return what the newest recap (or count of names) says of each unit, if any does."""
        wanted, parameters = among(self._transaction, snapshot_rows.c.unit, units)
        stands = (
            _COUNTS,
            ~is_taken(),
            snapshot_rows.c.measure == measure,
            snapshots.c.counts_from == counts_from,
        )
        joined = snapshot_rows.join(snapshots, snapshots.c.id == snapshot_rows.c.snapshot)
        newest = (
            select(snapshot_rows.c.unit, func.max(snapshots.c.as_of).label("as_of"))
            .select_from(joined)
            .where(*stands, wanted)
            .group_by(snapshot_rows.c.unit)
            .subquery()
        )
        same = (newest.c.unit == snapshot_rows.c.unit) & (newest.c.as_of == snapshots.c.as_of)
        query = (
            select(snapshot_rows, snapshots.c.as_of, snapshots.c.source)
            .select_from(joined.join(newest, same))
            .where(*stands, wanted)
            .order_by(snapshots.c.published_at, snapshots.c.id)
        )
        return {
            row.unit: CountedFigure(row.completed, row.base, row.as_of, row.source)
            for row in await self._transaction.all(query, parameters)
        }

    async def board_counts(
        self,
        snapshots: Sequence[int],
        rule: BoardRule,
        area: UnitCode | None = None,
        *,
        ranked: AbstractSet[UnitCode] | None = None,
    ) -> Mapping[int, Counts]:
        """Return by snapshot the counts of a board's units, everywhere or within one area.

        Who knows all units of a board everywhere gives them as ``ranked``, so that the kind of each
        row's unit is not looked up.
        """
        kinds = rule.units if ranked is None else ()
        query = rows_of_board(kinds, len(snapshots), inside=area is not None)
        given = {f"snapshot_{n}": number for n, number in enumerate(snapshots)}
        parameters = {"measure": rule.measure, **given, **({"area": area} if area else {})}
        found = _by_snapshot(snapshots, await self._transaction.tuples(query, parameters))
        if ranked is None:
            return found
        return {number: _only(ranked, counts) for number, counts in found.items()}

    async def unit_counts(
        self,
        snapshots: Sequence[int],
        rule: BoardRule,
        units: Collection[UnitCode],
        *,
        with_base: bool = False,
    ) -> Mapping[int, Counts]:
        """Return by snapshot the counts of some units of a board, or only those with a base."""
        found: dict[int, dict[UnitCode, tuple[int, int]]] = {each: {} for each in snapshots}
        in_these = rows_of_units(rule).where(snapshot_rows.c.snapshot.in_(snapshots))
        if with_base:
            in_these = in_these.where(snapshot_rows.c.base > 0)
        codes = sorted(units)
        for first in range(0, len(codes), UNITS_AT_ONCE):
            some = snapshot_rows.c.unit.in_(codes[first : first + UNITS_AT_ONCE])
            rows = await self._transaction.all(in_these.where(some))
            for snapshot, counts in _by_snapshot(snapshots, rows).items():
                found[snapshot].update(counts)
        return found

    async def base_sources(
        self, snapshot: int, rule: BoardRule, area: UnitCode | None = None
    ) -> Sequence[BaseSource | None]:
        """Return where the bases of a board come from, the most frequent first.

        None stands for those that are in no file of bases: they came with the recap itself.
        """
        return [
            BaseSource(row.source, row.as_of) if row.source is not None else None
            for row in await self._transaction.all(base_sources(snapshot, rule, area))
        ]


def _only(ranked: AbstractSet[UnitCode], counts: Counts) -> Counts:
    if counts.keys() <= ranked:
        return counts
    return {unit: each for unit, each in counts.items() if unit in ranked}


def _by_snapshot(snapshots: Sequence[int], rows: Iterable[Any]) -> Mapping[int, Counts]:
    """Return the counts by their snapshot; rows are as ``queries.FIGURES``."""
    if len(snapshots) == 1:  # Then there may be very many.
        return {snapshots[0]: {unit: (done, base) for _, unit, done, base in rows}}
    found: dict[int, dict[UnitCode, tuple[int, int]]] = {each: {} for each in snapshots}
    for snapshot, unit, completed, base in rows:
        found[snapshot][unit] = completed, base
    return found
