"""The published figures of a board, now and over time. It reads only the rows that are needed."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from operator import itemgetter
from zoneinfo import ZoneInfo

from census.boards.progress import Counts, Reading, daily
from census.definition import BoardRule
from census.recaps.composition import (
    Shown,
    ShownFigure,
    corrected_elsewhere,
    in_board_order,
    lay_below,
    older_than,
    sources_of,
)
from census.recaps.recap import Snapshot
from census.units import BaseSource, CountsFrom, SizeBand, Unit, UnitCode
from services.ports.unit_of_work import UnitOfWork

HISTORY = 2000
"""A board looks back on at most this many snapshots: months, with dozens of recaps a day."""

SNAPSHOTS_AT_ONCE = 60
"""The rows of this many snapshots are read in one query."""

FEW = 200
"""Up to this many units are looked up one by one. For more, whole snapshots are read."""

HELPS, MANY = 10, 5000
"""When less than a tenth of the rows read was new, the units are looked up, however many they are.

Many rows are read one snapshot at a time.
"""

NAMED_BASES = 3
"""The sources of the bases are looked up in this many recaps."""


class BoardArchive:
    """The figures of one board: a rule, an area (None: everywhere), a size band (None: all).

    ``snapshots`` are all that count, in any order. A snapshot without figures of this area is
    skipped. Figures of days until ``unmeasured`` have no base (``unmeasured_until``).
    """

    def __init__(
        self,
        uow: UnitOfWork,
        rule: BoardRule,
        area: UnitCode | None,
        snapshots: Sequence[Snapshot],
        *,
        zone: ZoneInfo,
        band: SizeBand | None = None,
        unmeasured: date | None = None,
    ) -> None:
        self._uow, self._rule, self._area, self._band = uow, rule, area, band
        self._zone, self._unmeasured = zone, unmeasured or date.min
        self.snapshots = in_board_order(snapshots)
        self._corrections = corrected_elsewhere(self.snapshots)
        self._counts: dict[int, Counts] = {}
        self._shown: dict[int, Shown] = {}
        self._readings: dict[int, Reading | None] = {}
        self._units: Mapping[UnitCode, Unit] | None = None

    def day(self, moment: datetime) -> date:
        """Return the local day of a moment."""
        return moment.astimezone(self._zone).date()

    async def counts(self, snapshot: Snapshot) -> Counts:
        """Return a snapshot's counts for this board, without those that a correction replaces."""
        await self._read([snapshot])
        counts, taken = self._counts[snapshot.id], await self._taken(snapshot)
        return (
            {code: each for code, each in counts.items() if code not in taken} if taken else counts
        )

    async def shown(self, place: int = 0) -> Shown:
        """Return each unit's newest figure in the snapshots from ``place`` on."""
        if place not in self._shown:
            found = await self._composed(place)
            if self._band is not None:
                found = {unit: at for unit, at in found.items() if self._band.holds(at.base)}
            self._shown[place] = {
                code: each._replace(base=0, base_from=None)
                if each.base and self.is_unmeasured(each.snapshot)
                else each
                for code, each in found.items()
            }
        return self._shown[place]

    async def reading(self, place: int) -> Reading | None:
        """Return the counts that were known with a snapshot; None without any."""
        if place not in self._readings:
            self._readings[place] = await self._read_at(place)
        return self._readings[place]

    async def _read_at(self, place: int) -> Reading | None:
        counts = await self._all_at_once(place) if self._band is None else None
        if counts is not None and not self.is_unmeasured(self.snapshots[place]):
            return Reading(self.snapshots[place].as_of, counts)
        return self._reading_of(await self.shown(place))

    async def _all_at_once(self, place: int) -> Counts | None:
        """Return the counts of a snapshot that has figure and base of all units; None else."""
        if place == len(self.snapshots):
            return None
        counts = await self.counts(self.snapshots[place])
        if not counts or len(counts) < len(await self.units()):
            return None
        return counts if all(map(itemgetter(1), counts.values())) else None

    def _reading_of(self, shown: Shown) -> Reading | None:
        if not shown:
            return None
        newest = sources_of(shown)[0].as_of
        counts = {unit: (each.completed, each.base) for unit, each in shown.items()}
        day = self.day(newest)
        older = older_than(shown, newest)
        other_days = {code: moment for code, moment in older.items() if self.day(moment) != day}
        return Reading(newest, counts, other_days)

    async def days(self) -> tuple[Reading, ...]:
        """Return the reading at the end of each local day with data, oldest first."""
        for first in range(0, len(self.snapshots), SNAPSHOTS_AT_ONCE):
            await self._read(self.snapshots[first : first + SNAPSHOTS_AT_ONCE])
        parts = [
            Reading(each.as_of, self._measured(each, counts))
            for each in reversed(self.snapshots)
            if (counts := await self.counts(each))
        ]
        days = daily(parts, self._zone)
        return tuple(map(self._in_band, days)) if self._band is not None else days

    async def bases(self, shown: Shown) -> tuple[BaseSource, ...]:
        """Return the sources of a board's bases, the most frequent first.

        The result is empty where rosters are the bases, or nothing has one.
        """
        if self._rule.counts_from is CountsFrom.PEOPLE or not any(x.base for x in shown.values()):
            return ()
        found: dict[BaseSource, None] = {}
        kept = {each.base_from for each in shown.values()} - {None}
        older = [each for each in self.snapshots if each.id in kept]
        for snapshot in (*sources_of(shown)[:NAMED_BASES], *older[:NAMED_BASES]):
            recap = BaseSource(snapshot.source, self.day(snapshot.as_of))
            sources = await self._uow.figures.base_sources(snapshot.id, self._rule, self._area)
            found.update(dict.fromkeys(source or recap for source in sources))
        return tuple(found)

    async def units(self) -> Mapping[UnitCode, Unit]:
        """Return the units that the board ranks."""
        if self._units is None:
            self._units = {
                unit.code: unit
                for kind in self._rule.units
                for unit in await self._uow.units.within(kind, self._area)
            }
        return self._units

    def is_unmeasured(self, snapshot: Snapshot) -> bool:
        """Tell whether a snapshot's figures have no base."""
        return self.day(snapshot.as_of) <= self._unmeasured

    def _measured(self, snapshot: Snapshot, counts: Counts) -> Counts:
        """Return the counts of a snapshot, without the bases that are none."""
        if not self.is_unmeasured(snapshot):
            return counts
        return {code: (completed, 0) for code, (completed, _) in counts.items()}

    async def _composed(self, place: int) -> Shown:
        """Add older snapshots until all units and bases are found, or no snapshot is left."""
        counts = await self._all_at_once(place)
        if counts is not None:
            of_all = self.snapshots[place]
            return {code: ShownFigure(of_all, *each) for code, each in counts.items()}
        found: dict[UnitCode, ShownFigure] = {}
        left, at_once = set(await self.units()), 1
        while left and place < len(self.snapshots):
            some = self.snapshots[place : place + at_once]
            await self._read(some)
            for snapshot in some:
                lay_below(found, snapshot, await self.counts(snapshot))
            read = sum(len(self._counts[each.id]) for each in some)
            based = {code for code, each in found.items() if each.base}
            new, left = len(left & based), left - based
            place += at_once
            at_once = 1 if read > MANY else min(2 * at_once, SNAPSHOTS_AT_ONCE)
            if len(left) <= FEW or new * HELPS < read > len(left):
                break
        if left and place < len(self.snapshots):
            await self._look_up(found, left, self.snapshots[place:])
        return found

    async def _look_up(
        self,
        found: dict[UnitCode, ShownFigure],
        left: set[UnitCode],
        older: Sequence[Snapshot],
    ) -> None:
        numbers = [each.id for each in older]
        for units, with_base in ((left - found.keys(), False), (left & found.keys(), True)):
            if not units:
                continue
            counts = await self._uow.figures.unit_counts(
                numbers, self._rule, units, with_base=with_base
            )
            for snapshot in older:
                if counts[snapshot.id]:
                    taken = await self._taken(snapshot)
                    lay_below(found, snapshot, counts[snapshot.id], corrected=taken)

    async def _taken(self, snapshot: Snapshot) -> set[UnitCode]:
        """Return the units that a correction of a snapshot names."""
        corrections = self._corrections.get(snapshot.id, ())
        await self._read(corrections)
        return {unit for each in corrections for unit in self._counts[each.id]}

    def _in_band(self, day: Reading) -> Reading:
        band = self._band
        counts = {unit: at for unit, at in day.counts.items() if band is None or band.holds(at[1])}
        older = {unit: at for unit, at in day.older.items() if unit in counts}
        return Reading(day.as_of, counts, older)

    async def _read(self, snapshots: Sequence[Snapshot]) -> None:
        new = [each.id for each in snapshots if each.id not in self._counts]
        if new:
            ranked = (await self.units()).keys() if self._area is None else None
            figures = self._uow.figures
            counts = await figures.board_counts(new, self._rule, self._area, ranked=ranked)
            self._counts.update(counts)
