"""Lists of people, as a workbook or text: the sheets with the known headings, below any titles."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from census.errors import CensusError, FileError, Finding
from census.recaps.columns import folded_heading
from sources.files.grids import Grid, text_of_cell
from sources.files.tables import Cell, CellRefusedError, Table, TableRow, letter, refuse_swallowed
from sources.recaps.sheets import read_grids

LINES_ABOVE = 15
"""Titles above the headings; there are seldom more."""


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A table with its sheet's name, which a text file lacks, and the titles above it."""

    name: str
    titles: tuple[str, ...]
    table: Table

    def named(self, findings: Iterable[Finding]) -> list[Finding]:
        """Return findings with the name of their sheet."""
        if not self.name:
            return list(findings)
        return [Finding(each.key, {**each.facts, "sheet": self.name}) for each in findings]


def list_sheets(
    content: Path | bytes, wanted: Sequence[Collection[str]], *, refusal: str
) -> Sequence[ListSheet]:
    """Return the sheets with a heading of each wanted kind in one of their first lines.

    Without such headings anywhere, the first lines are taken for headings, and missing ones are
    named. Raises FileError(refusal) for a file that cannot be read.
    """
    try:
        grids = read_grids(content)
    except CellRefusedError as trouble:
        raise FileError(refusal, [trouble.finding]) from None
    found = [sheet for grid in grids if (sheet := _below_headings(grid, wanted))]
    return found or [_sheet(grids[0], _first_filled(grids[0]))]


def _below_headings(grid: Grid, wanted: Sequence[Collection[str]]) -> ListSheet | None:
    for start, row in enumerate(grid.rows[:LINES_ABOVE]):
        there = {folded_heading(text_of_cell(cell)) for cell in row}
        if all(not there.isdisjoint(words) for words in wanted):
            return _sheet(grid, start)
    return None


def _first_filled(grid: Grid) -> int:
    filled = (place for place, row in enumerate(grid.rows) if any(map(text_of_cell, row)))
    return next(filled, 0)


def _sheet(grid: Grid, start: int) -> ListSheet:
    titles = (" ".join(map(text_of_cell, row)).strip() for row in grid.rows[:start])
    return ListSheet(grid.name, (*grid.remarks, *filter(None, titles)), _table(grid, start))


def _table(grid: Grid, start: int) -> Table:
    headings = tuple(_cells(start + 1, map(text_of_cell, grid.rows[start])))
    rows = []
    findings = []
    try:
        refuse_swallowed(grid.rows[start + 1 :], start=start + 2)
    except CensusError as trouble:
        findings.append(Finding(trouble.key, trouble.facts))
    for line, raw in enumerate(grid.rows[start + 1 :], start=start + 2):
        texts = [text_of_cell(cell) for cell in raw]
        if any(texts[len(headings) :]):
            findings.append(Finding("row-too-long", {"line": line}))
        padded = [*texts, *[""] * len(headings)]
        cells = zip(headings, padded, strict=False)
        rows.append(TableRow(line, tuple(Cell(line, h.letter, h.text, text) for h, text in cells)))
    return Table(headings, tuple(rows), {}, tuple(findings))


def _cells(line: int, texts: Iterable[str]) -> Iterable[Cell]:
    for place, text in enumerate(texts):
        yield Cell(line, letter(place), text, text)
