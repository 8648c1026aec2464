"""What boards show of several recaps: each speaks for the units that stand in it, for no others.

The newest recap that has a figure of a unit tells it. Recaps of one moment are parts of one whole,
and where they share units, the later published one corrects the other. A base stays known where a
newer recap brings a count without one.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from census.recaps.recap import RecapRow, Snapshot
from census.units import Unit, UnitCode, whole_above

Shown = Mapping[UnitCode, tuple[Snapshot, RecapRow]]
"""Each unit's figure, with the recap that it stands in."""


def in_board_order(snapshots: Iterable[Snapshot]) -> list[Snapshot]:
    """Return recaps in the order in which boards prefer them: the newest figures first.

    What waits comes before what was published of its moment, as it would once it is published.
    """
    return sorted(snapshots, key=_preference, reverse=True)


def corrected_elsewhere(snapshots: Iterable[Snapshot]) -> Mapping[int, tuple[Snapshot, ...]]:
    """Return by number the recaps with corrections that name them, with these.

    What a correction names counts no more in the recap that it corrects, whatever its moment.
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
    """Add the figures, and the bases, of an older recap that no newer one has told."""
    for row in rows:
        if row.unit in corrected:
            continue
        newer, told = shown.get(row.unit, (snapshot, row))
        if row.base and not told.base:
            told = replace(told, base=row.base, base_from=snapshot.id)
        shown[row.unit] = (newer, told)


def told_by(shown: Shown) -> list[Snapshot]:
    """Return the recaps that figures come from, the preferred first."""
    return in_board_order({each.id: each for each, _ in shown.values()}.values())


def older_than(
    day_of: Callable[[datetime], object], shown: Shown, newest: datetime
) -> Mapping[UnitCode, datetime]:
    """Return the units whose figures are of another day than the newest, with when they were so."""
    today = day_of(newest)
    old = {each.id for each in told_by(shown) if day_of(each.as_of) != today}
    if not old:
        return {}
    return {code: each.as_of for code, (each, _) in shown.items() if each.id in old}


def never_told(units: Mapping[UnitCode, Unit], told: Collection[UnitCode]) -> frozenset[UnitCode]:
    """Return the units that should stand beside those that were told, and were never told.

    Beside them are the units of the same regency (for regencies: of the same province). Where
    nothing was told at all, nothing is expected.
    """
    wholes = {whole_above(units[code]) for code in told}
    return frozenset(
        code for code, unit in units.items() if code not in told and whole_above(unit) in wholes
    )


def _preference(snapshot: Snapshot) -> tuple[datetime, bool, datetime, int]:
    published = snapshot.published_at
    return snapshot.as_of, published is None, published or snapshot.as_of, snapshot.id
