"""The effects of a waiting recap: on counts, on every board, and on the totals."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from census.boards.progress import Reading
from census.boards.ranking import rank
from census.boards.rows import places_in
from census.boards.standing import Figures, Standing
from census.boards.totals import Addend, add_up, outermost
from census.definition import BoardRule, Census
from census.recaps.composition import Shown, ShownFigure, never_reported, older_than, sources_of
from census.recaps.leaps import UnitGain, leaps
from census.recaps.recap import BoardEffect, Change, RecapRow, Snapshot, Total
from census.units import CountsFrom, Measure, Unit, UnitCode, UnitKind, whole_above
from services.boards.archive import HISTORY, BoardArchive
from services.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Effects:
    """One measure of a recap: its rows, and the figures they are compared with.

    ``past`` is what was known at the recap's own moment without it, ``earlier`` what was known a
    day before that, ``before`` what boards show now, ``after`` what they would show. ``units`` are
    all that stand on boards beside the recap's units.
    """

    measure: Measure
    snapshot: Snapshot
    rows: Mapping[UnitCode, RecapRow]
    units: Mapping[UnitCode, Unit]
    past: Shown
    earlier: Shown
    before: Shown
    after: Shown
    zone: ZoneInfo

    @property
    def is_a_sum(self) -> bool:
        """Whether it has only a regency: the sum of its recap, which is on no board."""
        return len(self.rows) == 1 and self.kinds == {UnitKind.REGENCY}

    @property
    def kinds(self) -> set[UnitKind]:
        """The kinds of units in the recap."""
        return {self.units[code].kind for code in self.rows}

    @property
    def stays(self) -> bool:
        """Whether boards would show the same figures as now, with the same dates."""
        return self.before == self.after

    def total(self) -> Total:
        """Add up, each unit once."""
        before, after = self._outer(self.before), self._outer(self.after)
        return Total(
            before=sum(row.completed for row in before) if before else None,
            completed=sum(row.completed for row in after),
            base=sum(row.base for row in after) if all(row.base for row in after) else 0,
        )

    def changes(self) -> Iterable[Change]:
        """Yield the counts that differ from before."""
        for code, row in self.rows.items():
            before = self.past[code].completed if code in self.past else None
            if before != row.completed:
                yield Change(self.units[code], self.measure, before, row.completed)

    def shows(self, change: Change) -> bool:
        """Tell whether boards would show another figure of the changed unit."""
        return self.before.get(change.unit.code) != self.after.get(change.unit.code)

    def leapt(self) -> Iterable[Change]:
        """Yield the counts that grew far more than those of similar units."""
        snapshot, rows = self.snapshot, self.rows
        own = {code: ShownFigure(snapshot, row.completed, row.base) for code, row in rows.items()}
        for kind in self.kinds:
            past = [gain for gain in self._gains(self.earlier, self.past, kind) if gain.before]
            for gain in leaps(self._gains(self.past, own, kind), past):
                yield Change(self.units[gain.unit], self.measure, gain.before, gain.after)

    def above(self) -> Iterable[Change]:
        """Yield the counts that exceed their base. Bases are sometimes out of date."""
        for code, row in self.rows.items():
            earlier = self.past.get(code)
            was = earlier is not None and 0 < earlier.base < earlier.completed
            if 0 < row.base < row.completed and not was:
                before = earlier.completed if earlier else None
                yield Change(self.units[code], self.measure, before, row.completed)

    def missing(self) -> Iterable[Unit]:
        """Yield the units that would have no figure of the recap's day."""
        if self.is_a_sum:
            return
        day = self._day(self.snapshot.as_of)
        kinds = self.kinds
        for code, unit in self.units.items():
            figure = self.after.get(code)
            late = figure is None or self._day(figure.snapshot.as_of) < day
            if late and unit.kind in kinds:
                yield unit

    def on_board(self, rule: BoardRule) -> BoardEffect | None:
        """Return the effect on a board; None where the recap has no figures for it."""
        if rule.measure is not self.measure or self.is_a_sum:
            return None
        units = {code: unit for code, unit in self.units.items() if unit.kind in rule.units}
        if not units.keys() & self.rows.keys():
            return None
        before, after = _only(self.before, units), _only(self.after, units)
        older = self._older(after)
        newest = sources_of(after)[0].as_of
        missing = len(never_reported(units, after))
        return BoardEffect(
            kind=rule.kind,
            measure=self.measure,
            units=tuple(units[code] for code in after),
            as_of=newest,
            kept=len(older),
            of_other_days=sum(self._day(each) != self._day(newest) for each in older.values()),
            never_reported=missing,
            before=add_up(_addends(before, self._older(before))) if before else None,
            after=add_up(_addends(after, older), never_reported=missing),
        )

    def climbs(self, rule: BoardRule) -> Iterable[Standing]:
        """Yield the units that would climb on a board."""
        if rule.measure is not self.measure or self.is_a_sum:
            return ()
        units = {code: unit for code, unit in self.units.items() if unit.kind in rule.units}
        known = _only(self.before, units)
        counts = {code: (each.completed, each.base) for code, each in known.items()}
        then = rank(
            _figures(_only(self.after, units), units),
            before=places_in(Reading(self.snapshot.as_of, counts)),
            days_left=None,
        )
        return [row for row in then if (row.movement or 0) > 0]

    def _older(self, shown: Shown) -> Mapping[UnitCode, datetime]:
        return older_than(shown, sources_of(shown)[0].as_of) if shown else {}

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def _gains(self, before: Shown, after: Shown, kind: UnitKind) -> list[UnitGain]:
        """Return what units of a kind gained from one recap to another."""
        return [
            UnitGain(
                code,
                before[code].completed,
                each.completed,
                each.base,
                Fraction((each.snapshot.as_of - before[code].snapshot.as_of) / timedelta(days=1)),
            )
            for code, each in after.items()
            if self.units[code].kind is kind
            and code in before
            and before[code].snapshot.id != each.snapshot.id
        ]

    def _outer(self, shown: Shown) -> list[ShownFigure]:
        parents = {code: unit.parent for code, unit in self.units.items()}
        return [shown[code] for code in outermost(shown.keys(), parents)]


async def effects_of(
    uow: UnitOfWork, census: Census, snapshot: Snapshot, units: Mapping[UnitCode, Unit]
) -> list[Effects]:
    """Return the effects of a recap by measure; ``units`` are all units."""
    found = []
    for measure in Measure:
        rows = {row.unit: row for row in await uow.figures.rows(snapshot.id, measure)}
        if rows:
            found.append(await _effects(uow, census, snapshot, subjects(rows, units), units))
    return found


async def _effects(
    uow: UnitOfWork,
    census: Census,
    snapshot: Snapshot,
    rows: Mapping[UnitCode, RecapRow],
    units: Mapping[UnitCode, Unit],
) -> Effects:
    measure = next(iter(rows.values())).measure
    kinds = {units[code].kind for code in rows}
    boards = (set(rule.units) for rule in census.boards if rule.measure is measure)
    kinds = kinds.union(*(board for board in boards if board & kinds))  # agencies beside offices
    wholes = {whole_above(units[code]) for code in rows}
    beside = {
        code: unit
        for code, unit in units.items()
        if unit.kind in kinds and whole_above(unit) in wholes
    }
    rule = replace(
        census.boards[0], units=tuple(kinds), measure=measure, counts_from=CountsFrom.RECAP
    )
    area = next(iter(wholes)) if len(wholes) == 1 else None
    others = await uow.snapshots.published(rule, limit=HISTORY)
    others = [each for each in others if each.id != snapshot.id]

    def archive(snapshots: Sequence[Snapshot]) -> BoardArchive:
        return BoardArchive(uow, rule, area, snapshots, zone=census.zone)

    then = archive([snapshot, *others])
    place = [each.id for each in then.snapshots].index(snapshot.id)
    past = _only(await then.shown(place + 1), beside)
    earlier = _only(await _a_day_before(then, past), beside)
    before = _only(await archive(others).shown(), beside) if place else past
    after = _only(await then.shown(), beside)
    own = await then.shown(place)  # with bases from older recaps
    bases = {code: each.base for code, each in own.items() if each.snapshot.id == snapshot.id}
    rows = {code: row._replace(base=bases.get(code, row.base)) for code, row in rows.items()}
    return Effects(measure, snapshot, rows, beside, past, earlier, before, after, census.zone)


async def _a_day_before(archive: BoardArchive, shown: Shown) -> Shown:
    """Return what was known a day before the figures of an archive, or earlier without any then."""
    if not shown:
        return {}
    then = sources_of(shown)[0].as_of - timedelta(days=1)
    places = (at for at, each in enumerate(archive.snapshots) if each.as_of <= then)
    return await archive.shown(next(places, len(archive.snapshots)))


def subjects(
    rows: Mapping[UnitCode, RecapRow], units: Mapping[UnitCode, Unit]
) -> Mapping[UnitCode, RecapRow]:
    """Return the rows that a recap is about. A row of the regency is then only the sum."""
    sums = {code for code in rows if units[code].kind is UnitKind.REGENCY}
    if len(sums) == 1 < len(rows):
        return {code: row for code, row in rows.items() if code not in sums}
    return rows


def _only(shown: Shown, units: Mapping[UnitCode, Unit]) -> Shown:
    return {code: figure for code, figure in shown.items() if code in units}


def _addends(shown: Shown, older: Mapping[UnitCode, datetime]) -> list[Addend]:
    return [Addend(each.completed, each.base, code not in older) for code, each in shown.items()]


def _figures(shown: Shown, units: Mapping[UnitCode, Unit]) -> list[Figures]:
    return [Figures(units[code], each.completed, each.base) for code, each in shown.items()]
