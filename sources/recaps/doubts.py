"""What a recap says that is perhaps not meant: told with its cell before somebody publishes it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from census.errors import Finding
from census.recaps.recap import RecapRow
from census.units import Base, Measure, Unit, UnitCode, UnitKind
from sources.files.grids import Grid, text_of_cell
from sources.files.tables import Cell, letter
from sources.files.unit_index import UnitIndex
from sources.recaps.columns.columns import Columns
from sources.recaps.columns.headings import Heading

THOUSANDS = re.compile(
    r"\b(?:dalam|satuan|per|x|in)\W{1,3}(?:ribu(?:an)?|juta(?:an)?|thousands?|1[.,]?000)\b"
    r"|\((?:ribu(?:an)?|juta|000)\b",
    re.IGNORECASE,
)
WIDER = (UnitKind.REGENCY, UnitKind.PROVINCE)
NARROWER = (UnitKind.DISTRICT, UnitKind.VILLAGE)
FEWEST, WHOLE_PERCENT, LEAST_PERCENT, LARGE_BASE = 3, 100, 20, 500
FEWEST_WHOLE = 2
SHOWN_LINES = 5
SAME_BASE = 0.1
"""Two bases of a unit that differ by less are the same one, counted on another day."""


def in_thousands(grid: Grid, heading: Heading) -> Iterable[Finding]:
    """Refuse figures that a title or a heading says are in thousands: they cannot be ranked."""
    for line, row in enumerate(grid.rows[: heading.after], start=1):
        for place, raw in enumerate(row):
            if found := THOUSANDS.search(text_of_cell(raw)):
                cell = f"{letter(place)}{line}"
                yield Finding(
                    "figures-in-thousands", {"cell": cell, "line": line, "value": found[0]}
                )


def hidden_parts(grid: Grid, used: AbstractSet[int], read: Iterable[int]) -> Iterable[Finding]:
    """Tell which hidden lines and columns were read, and which hidden sheets were not.

    ``used`` are columns from 0, ``read`` lines from 1.
    """
    if grid.hidden_sheets:
        yield Finding("sheets-hidden", {"names": "; ".join(grid.hidden_sheets)})
    lines = [line for line in read if line - 1 in grid.hidden_rows]
    if lines:
        shown = ", ".join(map(str, lines[:SHOWN_LINES]))
        shown += ", …" if len(lines) > SHOWN_LINES else ""
        yield Finding("rows-hidden", {"lines": shown, "count": len(lines)})
    for place in sorted(used & grid.hidden_columns):
        yield Finding("column-hidden", {"cell": letter(place)})


def assumed_bases(
    columns: Columns,
    rows: Sequence[RecapRow],
    known: Mapping[Measure, Mapping[UnitCode, Base]],
) -> Iterable[Finding]:
    """Tell that "Total KK" was taken as the base, unless it is the base that is known."""
    for measure, cell in columns.assumed.items():
        bases = [
            (row.base, known.get(measure, {}).get(row.unit))
            for row in rows
            if row.measure is measure
        ]
        if not all(base and abs(size - base.size) <= base.size * SAME_BASE for size, base in bases):
            yield Finding("base-assumed", {**cell.place, "measure": measure.value})


def look_like_percents(rows: Sequence[RecapRow], columns: Columns) -> Iterable[Finding]:
    """Tell that all counts of a column are at most 100 while the bases are large."""
    for measure, place in columns.counts.items():
        found = [row for row in rows if row.measure is measure]
        counts = [row.completed for row in found]
        if (
            len(found) >= FEWEST
            and LEAST_PERCENT <= max(counts) <= WHOLE_PERCENT
            and min(row.base for row in found) >= LARGE_BASE
        ):
            facts: dict[str, str | int] = {"cell": letter(place), "measure": measure.value}
            yield Finding("counts-like-percents", {**facts, "count": max(counts)})


def counts_are_all(rows: Sequence[RecapRow], columns: Columns) -> Iterable[Finding]:
    """Tell that a column named only "KK" or "Pegawai" holds all of nearly each unit.

    A list of units has such a column. It does not say that anybody is done.
    """
    for measure, cell in columns.unsaid.items():
        found = [row for row in rows if row.measure is measure and row.base]
        whole = sum(row.completed == row.base for row in found)
        if whole >= FEWEST_WHOLE and whole * 2 > len(found):
            yield Finding("counts-are-all", {**cell.place, "measure": measure.value})


def stand_apart(index: UnitIndex, cells: Mapping[UnitCode, Cell]) -> Iterable[Finding]:
    """Tell which regency stands among districts of another one."""
    units = [index[code] for code in cells]
    narrow = [unit for unit in units if unit.kind in NARROWER]
    for unit in units:
        if narrow and unit.kind in WIDER and not _holds(index, unit, narrow):
            yield cells[unit.code].finding("stands-apart", unit=unit.code, name=unit.name)


def _holds(index: UnitIndex, area: Unit, units: Iterable[Unit]) -> bool:
    return any(index.is_inside(unit, area) for unit in units)


def names_that_differ(compared: int, differing: Sequence[tuple[Cell, Unit]]) -> Iterable[Finding]:
    """Tell which names do not fit their codes, or in one sentence that most do not."""
    if len(differing) > 1 and len(differing) * 2 > compared:
        cell, unit = differing[0]
        count = len(differing)
        yield cell.finding("names-contradict", unit=unit.code, name=unit.name, count=count)
        return
    for cell, unit in differing:
        yield cell.finding("name-differs", unit=unit.code, name=unit.name)
