"""What publishing a recap would change: totals, climbs, and what should be looked at before."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction

from census.definition import BoardRule, Census
from census.findings import Finding
from census.leaps import Gain, leaps
from census.ranking import Standing
from census.recap import Change, Preview, RecapRow, Snapshot, Total
from census.totals import outermost
from census.units import Measure, Target, Unit, UnitCode, UnitKind
from services import standings
from services.ports import Recap, UnitOfWork

SHOWN_CLIMBS = 5


async def make_preview(uow: UnitOfWork, census: Census, snapshot: Snapshot) -> Preview:
    """Compare a recap that waits with the newest published data of the same units."""
    units = {unit.code: unit for kind in UnitKind for unit in await uow.units.within(kind)}
    published = await _published(uow, census)
    compared = [
        comparison
        for measure in Measure
        if (comparison := await _compare(uow, measure, snapshot, published, units)).now
    ]
    changes = [change for each in compared for change in each.changes()]
    fallen = tuple(each for each in changes if each.before and each.after < each.before)
    rows = [row for each in compared for row in each.now]
    missing = tuple({unit.code: unit for each in compared for unit in each.missing()}.values())
    return Preview(
        snapshot=snapshot,
        rows=sum(len(each.now) for each in compared),
        totals={each.measure: each.total() for each in compared},
        changes=tuple(sorted(_ranked(census, changes), key=_growth, reverse=True)),
        climbs=await _climbs(uow, census, snapshot),
        missing=missing,
        fallen=fallen,
        kinds=Counter(units[code].kind for code in dict.fromkeys(rows)),
        corrects=None if snapshot.published_at else await corrected_by(uow, snapshot),
        warnings=(
            *map(Finding.from_text, snapshot.warnings),
            *await _about_file(uow, snapshot),
            *_about_age(await overtaken_by(uow, census, snapshot)),
            *_about_missing(missing),
            *(_about_change("count-fell", change) for change in fallen),
            *(_about_change("count-leapt", change) for each in compared for change in each.leapt()),
        ),
    )


async def corrected_by(uow: UnitOfWork, snapshot: Snapshot) -> Snapshot | None:
    """Return what counts of the same moment and has figures of the same units, if anything does."""
    for other in await uow.snapshots.of_moment(snapshot.as_of):
        if other.id != snapshot.id and await _share_units(uow, snapshot, other):
            return other
    return None


async def source_before(uow: UnitOfWork, census: Census, recap: Recap) -> str | None:
    """Return whose data was published last of these units and measures; None for the first."""
    units = {(row.measure, row.unit) for row in recap.rows}
    for earlier in await _published(uow, census):
        for measure in Measure:
            if any((measure, code) in units for code in await _rows(uow, earlier, measure)):
                return earlier.source
    return None


async def overtaken_by(uow: UnitOfWork, census: Census, snapshot: Snapshot) -> Snapshot | None:
    """Return published data that is newer and has figures of the same units, if there is any."""
    for newer in await _published(uow, census):
        if newer.as_of > snapshot.as_of and await _share_units(uow, snapshot, newer):
            return newer
    return None


async def _published(uow: UnitOfWork, census: Census) -> Sequence[Snapshot]:
    """Return the newest published snapshots of all boards, newest first."""
    found = {
        snapshot.id: snapshot
        for rule in census.boards
        for snapshot in await uow.snapshots.published(rule, limit=standings.SNAPSHOTS_LOOKED_AT)
    }
    return sorted(found.values(), key=lambda each: (each.as_of, each.id), reverse=True)


async def _share_units(uow: UnitOfWork, one: Snapshot, other: Snapshot) -> bool:
    regencies = {unit.code for unit in await uow.units.within(UnitKind.REGENCY)}
    for measure in Measure:
        ones, others = await _rows(uow, one, measure), await _rows(uow, other, measure)
        if _subjects(ones, regencies) & _subjects(others, regencies):
            return True
    return False


def _subjects(rows: Collection[UnitCode], regencies: Collection[UnitCode]) -> set[UnitCode]:
    """Return the units that a recap is about; a regency's own brings its sum besides."""
    sums = {code for code in rows if code in regencies}
    return set(rows) - sums if len(sums) == 1 < len(rows) else set(rows)


@dataclass(frozen=True, slots=True)
class _Comparison:
    """One measure's rows now and before, by unit."""

    measure: Measure
    now: Mapping[UnitCode, RecapRow]
    before: Mapping[UnitCode, RecapRow]
    units: Mapping[UnitCode, Unit]
    days: Fraction = Fraction(1)

    def total(self) -> Total:
        """Add up, each unit once."""
        return Total(
            before=sum(row.completed for row in self._outer(self.before)) if self.before else None,
            completed=sum(row.completed for row in self._outer(self.now)),
            base=sum(row.base for row in self._outer(self.now)),
        )

    def changes(self) -> Iterable[Change]:
        """Give the counts that are not as before."""
        for code, row in self.now.items():
            before = self.before[code].completed if code in self.before else None
            if before != row.completed:
                yield Change(self.units[code], self.measure, before, row.completed)

    def leapt(self) -> Iterable[Change]:
        """Give the counts that grew far more than those of their like."""
        for kind in {self.units[code].kind for code in self.now}:
            gains = [
                Gain(code, self.before[code].completed, row.completed, row.base)
                for code, row in self.now.items()
                if code in self.before and self.units[code].kind is kind
            ]
            for gain in leaps(gains, self.days):
                yield Change(self.units[gain.unit], self.measure, gain.before, gain.after)

    def missing(self) -> Iterable[Unit]:
        """Give the units that had a row before, of the kinds that this recap is about."""
        kinds = {self.units[code].kind for code in self.now}
        gone = (self.units[code] for code in self.before if code not in self.now)
        return (unit for unit in gone if unit.kind in kinds)

    def _outer(self, rows: Mapping[UnitCode, RecapRow]) -> Iterable[RecapRow]:
        parents = {code: unit.parent for code, unit in self.units.items()}
        return (rows[code] for code in outermost(rows.keys(), parents))


async def _compare(
    uow: UnitOfWork,
    measure: Measure,
    snapshot: Snapshot,
    published: Sequence[Snapshot],
    units: Mapping[UnitCode, Unit],
) -> _Comparison:
    now = await _rows(uow, snapshot, measure)
    regencies = {code for code, unit in units.items() if unit.kind is UnitKind.REGENCY}
    for earlier in published:
        if now and earlier.as_of <= snapshot.as_of and earlier.id != snapshot.id:
            rows = await _rows(uow, earlier, measure)
            if _subjects(rows, regencies) & _subjects(now, regencies):
                days = Fraction((snapshot.as_of - earlier.as_of) / timedelta(days=1))
                return _Comparison(measure, now, rows, units, days)
    return _Comparison(measure, now, {}, units)


async def _rows(
    uow: UnitOfWork, snapshot: Snapshot, measure: Measure
) -> Mapping[UnitCode, RecapRow]:
    return {row.unit: row for row in await uow.snapshots.rows(snapshot.id, measure)}


async def _climbs(uow: UnitOfWork, census: Census, snapshot: Snapshot) -> tuple[Standing, ...]:
    rows: list[Standing] = []
    for rule in census.boards:
        board, _ = await standings.boards_of_snapshot(
            uow, census, rule.kind, snapshot, at=snapshot.as_of, targets=_no_targets
        )
        rows += [row for row in (board.standings if board else ()) if (row.movement or 0) > 0]
    return tuple(sorted(rows, key=lambda row: row.movement or 0, reverse=True)[:SHOWN_CLIMBS])


def _no_targets(_unit: Unit, _rule: BoardRule) -> tuple[Target, ...]:
    return ()


def _ranked(census: Census, changes: Iterable[Change]) -> Iterable[Change]:
    """Keep the changes that a board shows; a regency alone is the sum of its own recap."""
    shown = {(kind, rule.measure) for rule in census.boards for kind in rule.units}
    found = [change for change in changes if (change.unit.kind, change.measure) in shown]
    regencies = {each.unit.code for each in found if each.unit.kind is UnitKind.REGENCY}
    return found if len(regencies) > 1 else [e for e in found if e.unit.code not in regencies]


def _growth(change: Change) -> int:
    return change.after - (change.before or 0)


async def _about_file(uow: UnitOfWork, snapshot: Snapshot) -> Iterable[Finding]:
    """Point out that yesterday's file is about to become today's."""
    if not snapshot.file_hash:
        return ()
    return [
        Finding("same-file", {"newest": other.as_of.isoformat()})
        for other in await uow.snapshots.same_file(snapshot.file_hash)
        if other.published_at is not None and other.as_of != snapshot.as_of
    ][:1]


def _about_age(newer: Snapshot | None) -> Iterable[Finding]:
    if newer is not None:
        yield Finding("older-than-published", {"newest": newer.as_of.isoformat()})


def _about_missing(missing: Sequence[Unit]) -> Iterable[Finding]:
    if missing:
        first = missing[0]
        yield Finding(
            "units-missing", {"unit": first.code, "name": first.name, "count": len(missing)}
        )


def _about_change(key: str, change: Change) -> Finding:
    return Finding(
        key,
        {
            "unit": change.unit.code,
            "name": change.unit.name,
            "measure": change.measure.value,
            "before": change.before or 0,
            "count": change.after,
        },
    )
