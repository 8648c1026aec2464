"""Boards from several recaps: each recap speaks only for the units in it.

A unit's figure comes from the newest recap that has one. Recaps of one moment are parts of one
whole; where they share units, the one published later corrects the other. A base stays known where
a newer recap brings a count without a base.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from census.boards.progress import Counts
from census.recaps.recap import Snapshot
from census.units import Unit, UnitCode, whole_above


class ShownFigure(NamedTuple):
    """The figure of a unit, with the recap it comes from.

    Where that recap has no base and an older one has, ``base_from`` is the number of the older one.
    """

    snapshot: Snapshot
    completed: int
    base: int
    base_from: int | None = None


Shown = Mapping[UnitCode, ShownFigure]
"""Each unit's figure."""


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
    shown: dict[UnitCode, ShownFigure],
    snapshot: Snapshot,
    counts: Counts,
    *,
    corrected: Collection[UnitCode] = (),
) -> None:
    """Add the figures and bases of an older recap for units that no newer recap has."""
    for unit, (completed, base) in counts.items():
        if unit in corrected:
            continue
        newer = shown.get(unit)
        if newer is None:
            shown[unit] = ShownFigure(snapshot, completed, base)
        elif base and not newer.base:
            shown[unit] = newer._replace(base=base, base_from=snapshot.id)


def sources_of(shown: Shown) -> list[Snapshot]:
    """Return the recaps that the figures come from, the preferred first."""
    return in_board_order({each.snapshot.id: each.snapshot for each in shown.values()}.values())


def older_than(shown: Shown, newest: datetime) -> Mapping[UnitCode, datetime]:
    """Return the units whose figures are of an earlier moment than the newest, with it."""
    moments = ((code, each.snapshot.as_of) for code, each in shown.items())
    return {code: as_of for code, as_of in moments if as_of != newest}


def never_reported(
    units: Mapping[UnitCode, Unit], known: Collection[UnitCode]
) -> frozenset[UnitCode]:
    """Return the units that belong to the same area as the reported ones and were never reported.

    These are the units of the same regency (for regencies: of the same province). Without any
    reported unit none is expected.
    """
    unknown = [units[code] for code in units.keys() - known]
    wholes = {whole_above(units[code]) for code in known} if unknown else set()
    return frozenset(unit.code for unit in unknown if whole_above(unit) in wholes)


def _preference(snapshot: Snapshot) -> tuple[datetime, bool, datetime, int]:
    published = snapshot.published_at
    return snapshot.as_of, published is None, published or snapshot.as_of, snapshot.id
