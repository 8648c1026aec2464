"""A board's published figures over time, read from storage as far as they are asked for."""

from collections.abc import Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from census.definition import BoardRule
from census.progress import Counts, Reading, daily
from census.recap import RecapRow, Snapshot
from census.units import BaseSource, SizeBand, Unit, UnitCode
from services.ports import UnitOfWork

SNAPSHOTS_AT_ONCE = 60
"""Snapshots whose rows are read in one query."""


class BoardArchive:
    """The figures of one board: a rule, an area (None: everywhere), a band of size (None: all).

    A snapshot without figures of this area is one of another area, and is passed over.
    """

    def __init__(
        self,
        uow: UnitOfWork,
        rule: BoardRule,
        area: UnitCode | None,
        band: SizeBand | None,
        zone: ZoneInfo,
    ) -> None:
        self._uow, self._rule, self._area, self._band = uow, rule, area, band
        self._zone = zone
        self._rows: dict[int, Sequence[RecapRow]] = {}
        self._units: Mapping[UnitCode, Unit] | None = None

    def day(self, snapshot: Snapshot) -> date:
        """Return the local day of a snapshot's figures."""
        return snapshot.as_of.astimezone(self._zone).date()

    async def rows(self, snapshot: Snapshot) -> Sequence[RecapRow]:
        """Return the rows of this board that a snapshot has."""
        await self._read([snapshot])
        return self._rows[snapshot.id]

    async def reading(self, snapshot: Snapshot) -> Reading:
        """Return a snapshot's bare counts."""
        return Reading(snapshot.as_of, _counts(await self.rows(snapshot)))

    async def days(self, snapshots: Sequence[Snapshot]) -> tuple[Reading, ...]:
        """Return the last counts of each local day, oldest first."""
        for first in range(0, len(snapshots), SNAPSHOTS_AT_ONCE):
            await self._read(snapshots[first : first + SNAPSHOTS_AT_ONCE])
        readings = [Reading(each.as_of, _counts(self._rows[each.id])) for each in snapshots]
        return daily([reading for reading in readings if reading.counts], self._zone)

    async def bases(self, snapshot: Snapshot) -> tuple[BaseSource, ...]:
        """Return where the denominators of a snapshot come from, the most frequent first."""
        recap = BaseSource(snapshot.source, self.day(snapshot))
        sources = await self._uow.snapshots.base_sources(snapshot.id, self._rule, self._area)
        return tuple(dict.fromkeys(source or recap for source in sources))

    async def units(self) -> Mapping[UnitCode, Unit]:
        """Return the units that the board is about."""
        if self._units is None:
            self._units = {
                unit.code: unit
                for kind in self._rule.units
                for unit in await self._uow.units.within(kind, self._area)
            }
        return self._units

    async def _read(self, snapshots: Sequence[Snapshot]) -> None:
        new = [each.id for each in snapshots if each.id not in self._rows]
        if not new:
            return
        found = await self._uow.snapshots.board_rows(new, self._rule, self._area)
        for snapshot, rows in found.items():
            self._rows[snapshot] = (
                rows if self._band is None else [row for row in rows if self._band.holds(row.base)]
            )


def _counts(rows: Sequence[RecapRow]) -> Counts:
    return {row.unit: (row.completed, row.base) for row in rows}
