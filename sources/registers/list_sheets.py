"""Lists of people, as a workbook or text: the sheets with the known headings, below any titles."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from census.errors import CensusError, FileError, Finding
from sources.files.grids import Grid, text_of_cell
from sources.files.named_columns import NamedColumns, list_heading
from sources.files.tables import Cell, CellRefusedError, Table, TableRow, letter, refuse_swallowed
from sources.recaps.columns.headings import numbers_columns
from sources.recaps.doubts import hidden_parts
from sources.recaps.sheets import read_grids

LINES_ABOVE = 15
"""Titles above the headings; there are seldom more."""


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A table with the titles above it, and the sheet that it was found in."""

    titles: tuple[str, ...]
    table: Table
    grid: Grid

    @property
    def name(self) -> str:
        """The sheet's name, which a text file lacks."""
        return self.grid.name

    def hidden(self, columns: NamedColumns, rows: Iterable[TableRow]) -> list[Finding]:
        """Tell which hidden lines and columns were read, and which hidden sheets were not."""
        return self.named(hidden_parts(self.grid, columns.used, (row.line for row in rows)))

    def named(self, findings: Iterable[Finding]) -> list[Finding]:
        """Return findings with the name of their sheet."""
        if not self.name:
            return list(findings)
        return [Finding(each.key, {**each.facts, "sheet": self.name}) for each in findings]


def list_sheets(
    content: Path | bytes, wanted: Sequence[Collection[str]], *, refusal: str
) -> Sequence[ListSheet]:
    """Return the sheets with a heading of each wanted kind in one of their first lines.

    Without such headings anywhere, the line with most of them is taken for the headings, so that
    missing ones are named. Raises FileError(refusal) for a file that cannot be read.
    """
    try:
        grids = read_grids(content)
    except CellRefusedError as trouble:
        raise FileError(refusal, [trouble.finding]) from None
    heads = [(grid, *_headings(grid, wanted)) for grid in grids]
    found = [_sheet(grid, start) for grid, start, known in heads if known == len(wanted)]
    grid, start, _ = max(heads, key=lambda head: head[2])
    return found or [_sheet(grid, start)]


def _headings(grid: Grid, wanted: Sequence[Collection[str]]) -> tuple[int, int]:
    """Return the line with most of the wanted headings, and how many; else the first filled one."""
    best, most = 0, -1
    for start, row in enumerate(grid.rows[:LINES_ABOVE]):
        there = {list_heading(text_of_cell(cell)) for cell in row}
        known = sum(not there.isdisjoint(words) for words in wanted)
        if known > most and there - {""} and not any(text[:1].isdigit() for text in there):
            best, most = start, known
    return best, most


def _sheet(grid: Grid, start: int) -> ListSheet:
    titles = (" ".join(map(text_of_cell, row)).strip() for row in grid.rows[:start])
    return ListSheet((*grid.remarks, *filter(None, titles)), _table(grid, start), grid)


def _table(grid: Grid, start: int) -> Table:
    titles = [text_of_cell(cell) for cell in grid.rows[start]]
    headings = tuple(_cells(start + 1, titles))
    rows = []
    findings = []
    try:
        refuse_swallowed(grid.rows[start + 1 :], start=start + 2)
    except CensusError as trouble:
        findings.append(Finding(trouble.key, trouble.facts))
    for line, raw in enumerate(grid.rows[start + 1 :], start=start + 2):
        texts = [text_of_cell(cell) for cell in raw]
        if texts == titles or (line == start + 2 and numbers_columns(raw)):
            continue
        if any(texts[len(headings) :]):
            findings.append(Finding("row-too-long", {"line": line}))
        padded = [*texts, *[""] * len(headings)]
        cells = zip(headings, padded, strict=False)
        rows.append(TableRow(line, tuple(Cell(line, h.letter, h.text, text) for h, text in cells)))
    return Table(headings, tuple(rows), {}, tuple(findings))


def _cells(line: int, texts: Iterable[str]) -> Iterable[Cell]:
    for place, text in enumerate(texts):
        yield Cell(line, letter(place), text, text)
