"""Boards from several recaps: each recap speaks only for the units in it.

A unit's figure comes from the newest recap that has one. Recaps of one moment are parts of one
whole; where they share units, the one published later corrects the other. A base stays known where
a newer recap brings a count without a base.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from census.recaps.recap import RecapRow, Snapshot
from census.units import Unit, UnitCode, whole_above

Shown = Mapping[UnitCode, tuple[Snapshot, RecapRow]]
"""Each unit's figure, with the recap it comes from."""


def in_board_order(snapshots: Iterable[Snapshot]) -> list[Snapshot]:
    """Return recaps in the order in which boards prefer them: the newest figures first.

    A waiting recap comes before the published ones of its moment, as it would once published.
    """
    return sorted(snapshots, key=_preference, reverse=True)


def corrected_elsewhere(snapshots: Iterable[Snapshot]) -> Mapping[int, tuple[Snapshot, ...]]:
    """Return the recaps that corrections name, by number, with these corrections.

    A unit of a correction no longer counts in the recap that it corrects, whatever its moment.
    """
    found: dict[int, tuple[Snapshot, ...]] = {}
    for each in snapshots:
        if each.replaces is not None:
            found[each.replaces] = (*found.get(each.replaces, ()), each)
    return found


def lay_below(
    shown: dict[UnitCode, tuple[Snapshot, RecapRow]],
    snapshot: Snapshot,
    rows: Iterable[RecapRow],
    *,
    corrected: Collection[UnitCode] = (),
) -> None:
    """Add the figures and bases of an older recap for units that no newer recap has."""
    for row in rows:
        unit = row.unit
        if unit in corrected:
            continue
        newer = shown.get(unit)
        if newer is None:
            shown[unit] = snapshot, row
        elif row.base and not newer[1].base:
            shown[unit] = newer[0], newer[1]._replace(base=row.base, base_from=snapshot.id)


def sources_of(shown: Shown) -> list[Snapshot]:
    """Return the recaps that the figures come from, the preferred first."""
    return in_board_order({each.id: each for each, _ in shown.values()}.values())


def older_than(shown: Shown, newest: datetime) -> Mapping[UnitCode, datetime]:
    """Return the units whose figures are of an earlier moment than the newest, with it."""
    return {code: each.as_of for code, (each, _) in shown.items() if each.as_of != newest}


def never_reported(
    units: Mapping[UnitCode, Unit], known: Collection[UnitCode]
) -> frozenset[UnitCode]:
    """Return the units that belong to the same area as the reported ones and were never reported.

    These are the units of the same regency (for regencies: of the same province). Without any
    reported unit none is expected.
    """
    unknown = [unit for code, unit in units.items() if code not in known]
    wholes = {whole_above(units[code]) for code in known} if unknown else set()
    return frozenset(unit.code for unit in unknown if whole_above(unit) in wholes)


def _preference(snapshot: Snapshot) -> tuple[datetime, bool, datetime, int]:
    published = snapshot.published_at
    return snapshot.as_of, published is None, published or snapshot.as_of, snapshot.id
