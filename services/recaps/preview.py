"""The preview of a recap: changes on boards and totals, and what needs a second look."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from census.boards.standing import Standing
from census.definition import Census
from census.errors import Finding
from census.recaps.composition import in_board_order, sources_of
from census.recaps.publication import needs_word
from census.recaps.recap import Change, Preview, RecapRow, Snapshot
from census.units import Measure, Unit, UnitCode, UnitKind
from services.boards.archive import HISTORY
from services.ports.incoming import Recap
from services.ports.unit_of_work import UnitOfWork
from services.recaps.effects import Effects, effects_of, subjects

SHOWN_CLIMBS = 5


async def make_preview(uow: UnitOfWork, census: Census, snapshot: Snapshot) -> Preview:
    """Compare a waiting recap with what boards show of the same units."""
    units = await _units(uow)
    effects = await effects_of(uow, census, snapshot, units)
    changes = [change for each in effects for change in each.changes()]
    fallen = tuple(each for each in changes if each.before and each.after < each.before)
    leapt = tuple(change for each in effects for change in each.leapt())
    above = tuple(change for each in effects for change in each.above())
    missing = tuple({unit.code: unit for each in effects for unit in each.missing()}.values())
    boards = tuple(
        effect
        for rule in census.from_recaps
        for each in effects
        if (effect := each.on_board(rule)) is not None
    )
    warnings = tuple(map(Finding.from_text, snapshot.warnings))
    stays = all(each.stays for each in effects)
    corrects = None if snapshot.published_at else await corrected_by(uow, snapshot)
    shown_changes = [
        change for each in effects for change in each.changes() if corrects or each.shows(change)
    ]
    shown = in_board_order(
        {shown.id: shown for each in effects for shown in sources_of(each.before)}.values()
    )
    return Preview(
        snapshot=snapshot,
        rows=sum(len(each.rows) for each in effects),
        totals={each.measure: each.total() for each in effects},
        changes=tuple(sorted(_ranked(census, shown_changes), key=_growth, reverse=True)),
        climbs=_climbs(census, effects),
        missing=missing,
        fallen=fallen,
        kinds=Counter(
            units[code].kind for code in dict.fromkeys(code for e in effects for code in e.rows)
        ),
        corrects=corrects,
        boards=boards,
        compared=shown[0].as_of if shown else None,
        leapt=leapt,
        above=above,
        needs_word=needs_word(
            boards,
            fallen=fallen,
            leapt=leapt,
            above=above,
            warnings=warnings,
            is_correction=corrects is not None,
        ),
        stays=stays,
        warnings=(
            *warnings,
            *await _about_file(uow, snapshot),
            *_about_age(await overtaken_by(uow, census, snapshot), stays=stays),
            *_about_missing(missing, {code for each in effects for code in each.after}),
            *(_about_change("count-fell", change) for change in fallen),
            *(_about_change("count-leapt", change) for change in leapt),
        ),
    )


async def corrected_by(uow: UnitOfWork, snapshot: Snapshot) -> Snapshot | None:
    """Return the counting recap of the same moment with figures of the same units, if there is one.

    Of several it is the last published; the new recap corrects them all.
    """
    return next(iter(await corrected_in(uow, snapshot)), None)


async def corrected_in(uow: UnitOfWork, snapshot: Snapshot) -> Sequence[Snapshot]:
    """Return all counting recaps of the same moment with figures of the same units."""
    return [
        other
        for other in await uow.snapshots.of_moment(snapshot.as_of)
        if other.id != snapshot.id and await _share_units(uow, snapshot, other)
    ]


async def units_of(uow: UnitOfWork, snapshot: Snapshot) -> frozenset[UnitCode]:
    """Return the units in a recap."""
    rows = [row for measure in Measure for row in await uow.figures.rows(snapshot.id, measure)]
    return frozenset(row.unit for row in rows)


async def source_before(uow: UnitOfWork, census: Census, recap: Recap) -> str | None:
    """Return the source of the last published data of these units and measures, if any."""
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
        for rule in census.from_recaps
        for snapshot in await uow.snapshots.published(rule, limit=HISTORY)
    }
    return in_board_order(found.values())


async def _share_units(uow: UnitOfWork, one: Snapshot, other: Snapshot) -> bool:
    units = await _units(uow)
    for measure in Measure:
        ones, others = await _rows(uow, one, measure), await _rows(uow, other, measure)
        if subjects(ones, units).keys() & subjects(others, units).keys():
            return True
    return False


async def _rows(
    uow: UnitOfWork, snapshot: Snapshot, measure: Measure
) -> Mapping[UnitCode, RecapRow]:
    return {row.unit: row for row in await uow.figures.rows(snapshot.id, measure)}


async def _units(uow: UnitOfWork) -> Mapping[UnitCode, Unit]:
    return {unit.code: unit for kind in UnitKind for unit in await uow.units.within(kind)}


def _climbs(census: Census, effects: Sequence[Effects]) -> tuple[Standing, ...]:
    rows = [row for rule in census.from_recaps for each in effects for row in each.climbs(rule)]
    return tuple(sorted(rows, key=lambda row: row.movement or 0, reverse=True)[:SHOWN_CLIMBS])


def _ranked(census: Census, changes: Iterable[Change]) -> Iterable[Change]:
    """Keep the changes that a board shows. A regency alone is the sum of its own recap."""
    shown = {(kind, rule.measure) for rule in census.from_recaps for kind in rule.units}
    found = [change for change in changes if (change.unit.kind, change.measure) in shown]
    regencies = {each.unit.code for each in found if each.unit.kind is UnitKind.REGENCY}
    return found if len(regencies) > 1 else [e for e in found if e.unit.code not in regencies]


def _growth(change: Change) -> int:
    return change.after - (change.before or 0)


async def _about_file(uow: UnitOfWork, snapshot: Snapshot) -> Iterable[Finding]:
    """Warn that yesterday's file is about to become today's."""
    if not snapshot.file_hash:
        return ()
    return [
        Finding("same-file", {"newest": other.as_of.isoformat()})
        for other in await uow.snapshots.same_file(snapshot.file_hash)
        if other.published_at is not None and other.as_of != snapshot.as_of
    ][:1]


def _about_age(newer: Snapshot | None, *, stays: bool) -> Iterable[Finding]:
    if newer is not None:
        boards = "same" if stays else "others"
        facts = {"newest": newer.as_of.isoformat(), "boards": boards}
        yield Finding("older-than-published", facts)


def _about_missing(missing: Sequence[Unit], shown: Collection[UnitCode]) -> Iterable[Finding]:
    """Tell which units are not in the recap: those with an older figure, and those without any."""
    if missing:
        first, kept = missing[0], sum(unit.code in shown for unit in missing)
        never = len(missing) - kept
        known = "some" if kept and never else "all" if kept else "none"
        facts: dict[str, str | int] = {"kept": kept, "never": never, "known": known}
        facts |= {"unit": first.code, "name": first.name, "count": len(missing)}
        yield Finding("units-missing", facts)


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
