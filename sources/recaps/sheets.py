"""Finds the one sheet with the recap in a file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from census.errors import CensusError, Finding
from census.identity.free_text import redact
from services.ports.incoming import MOST_RECAP_BYTES
from sources.files.file_kinds import FileKind, kind_of
from sources.files.grids import Grid
from sources.files.tables import Cell, CellRefusedError
from sources.files.text_grids import read_text
from sources.files.workbooks.reading import read_old, read_zipped
from sources.recaps.columns.headings import Heading, find_heading, people_cell, roster_cell


def read_grids(source: Path | bytes) -> Sequence[Grid]:
    """Return the sheets of a file that are not empty. A number in a sheet's name is masked.

    Raises CellRefusedError for a file that is too large, empty, no table, locked, damaged or
    hostile.
    """
    size = len(source) if isinstance(source, bytes) else source.stat().st_size
    if size > MOST_RECAP_BYTES:
        facts = {"megabytes": size // 1_000_000, "most": MOST_RECAP_BYTES // 1_000_000}
        raise CellRefusedError(Finding("file-too-large", facts))
    content = source if isinstance(source, bytes) else source.read_bytes()
    try:
        grids = _read(content)
    except CensusError as trouble:
        raise CellRefusedError(Finding(trouble.key, trouble.facts)) from None
    filled = [
        replace(
            grid,
            name=redact(grid.name),
            hidden_sheets=[redact(name) for name in grid.hidden_sheets],
        )
        for grid in grids
        if not grid.blank
    ]
    if not filled:
        raise CellRefusedError(Finding("file-empty"))
    return filled


def choose_sheet(
    grids: Sequence[Grid], explained: Mapping[str, str], wanted: str | None
) -> tuple[Grid, Heading]:
    """Return the one sheet with a recap, or the wanted one, with its headings.

    Raises CellRefusedError that names the sheets when there are several or none, and when there is
    a list of people.
    """
    if wanted is not None:
        grids = _named(grids, wanted)
    found = [(grid, heading) for grid in grids if (heading := find_heading(grid, explained))]
    whole = [(grid, heading) for grid, heading in found if heading.columns.whole]

    def of_people(grid: Grid) -> Cell | None:
        return roster_cell(grid) or (None if whole else people_cell(grid))

    people = [(grid, cell) for grid in grids if (cell := of_people(grid))]
    if people and not any(of_people(grid) is None for grid, _ in whole or found):
        grid, cell = people[0]
        raise CellRefusedError(in_sheet(cell.secret_finding("file-is-a-roster"), grid))
    if len(whole) > 1:
        raise CellRefusedError(Finding("sheets-several", {"names": _names(g for g, _ in whole)}))
    promising = [(grid, heading) for grid, heading in found if heading.columns.recognised]
    for chosen in (whole, promising, found):
        if len(chosen) == 1:
            return chosen[0]
    if not grids[0].name:
        raise CellRefusedError(Finding("column-missing-unit"))
    raise CellRefusedError(Finding("sheets-without-recap", {"names": _names(grids)}))


def in_sheet(finding: Finding, grid: Grid) -> Finding:
    """Return a finding with the name of its sheet."""
    return Finding(finding.key, {**finding.facts, "sheet": grid.name}) if grid.name else finding


def _read(content: bytes) -> Sequence[Grid]:
    kind = kind_of(content)
    if kind is FileKind.TEXT:
        return [read_text(content)]
    if kind is FileKind.ZIP:
        return read_zipped(content)
    if kind in (FileKind.OLD_WORKBOOK, FileKind.MARKUP):
        return read_old(content)
    raise CensusError(kind.value)


def _named(grids: Sequence[Grid], wanted: str) -> Sequence[Grid]:
    named = [grid for grid in grids if grid.name.casefold() == wanted.strip().casefold()]
    if not named and not grids[0].name:
        raise CellRefusedError(Finding("sheets-none", {"wanted": wanted}))
    if not named:
        raise CellRefusedError(Finding("sheet-unknown", {"wanted": wanted, "names": _names(grids)}))
    return named


def _names(grids: Iterable[Grid]) -> str:
    return "; ".join(grid.name for grid in grids)
