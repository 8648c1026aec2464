"""Finds the heading lines of a sheet, below titles, and with merged cells."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, pairwise

from census.errors import Finding
from sources.files.grids import Grid, RawCell, text_of_cell
from sources.files.named_columns import list_heading
from sources.files.tables import Cell, TableRow, letter
from sources.recaps.columns.columns import Columns
from sources.recaps.columns.finding import find_columns
from sources.recaps.columns.words import PERSONAL, PERSONS_NAME, ROSTER, ColumnRole, sense_of

LINES_LOOKED_AT = 40
DEEPEST = 3
FEWEST_COLUMNS = 3
SAMPLES = 8
PERSONS_NUMBER = re.compile(r"[0-9]{16}|[0-9]{18}")
COLUMN_NUMBER = re.compile(r"\(?([0-9]{1,3})\)?")


@dataclass(frozen=True, slots=True)
class Heading:
    """The headings of a sheet: lines ``first`` to ``after`` (from 0), and their texts."""

    first: int
    after: int
    cells: tuple[Cell, ...]
    columns: Columns

    @property
    def worth(self) -> tuple[bool, int, int]:
        """How many known columns they have. Of equal ones the first counts."""
        return self.columns.whole, self.columns.recognised, -self.first


def find_heading(grid: Grid, explained: Mapping[str, str]) -> Heading | None:
    """Return the headings of a sheet, None without any possible line.

    Of single lines, and of two or three together, those with the most known columns win.
    """
    best: Heading | None = None
    for first in range(min(LINES_LOOKED_AT, len(grid.rows))):
        for candidate in _candidates(grid, first, explained):
            if best is None or _better(grid, candidate, best):
                best = candidate
    if best is not None and best.columns.recognised:
        return _past_column_numbers(grid, best)
    return _unrecognised(grid, explained)


def roster_cell(grid: Grid) -> Cell | None:
    """Return a heading that only a list of people has: NIP, NIK, No. KK, with something below."""
    for line, row in enumerate(grid.rows[:LINES_LOOKED_AT]):
        for place, raw in enumerate(row):
            if list_heading(text_of_cell(raw)) in ROSTER and _filled_below(grid, line, place):
                return _cell(line, place, text_of_cell(raw), raw)
    return None


def people_cell(grid: Grid) -> Cell | None:
    """Return a cell that shows that a sheet without figures lists people.

    All its headings are those of people and of where they work; or it has none, and numbers of
    people.
    """
    for line, row in enumerate(grid.rows[:LINES_LOOKED_AT]):
        heads = [list_heading(text_of_cell(raw)) for raw in row]
        about = [place for place, text in enumerate(heads) if text in PERSONAL]
        if about and len(heads) > 1 and all(map(_is_of_people, heads)):
            return _cell(line, about[0], text_of_cell(row[about[0]]), row[about[0]])
    for line, row in enumerate(grid.rows[:FEWEST_COLUMNS]):
        for place, raw in enumerate(row):
            if PERSONS_NUMBER.fullmatch(text_of_cell(raw)):
                return _cell(line, place, "", raw)
    return None


def _is_of_people(heading: str) -> bool:
    """Tell whether a heading is about a person, or says where they work, or nothing."""
    sense = sense_of(heading)
    named = sense is not None and sense.role in (ColumnRole.NAME, ColumnRole.NOTHING)
    return named or heading in PERSONAL | PERSONS_NAME


def _filled_below(grid: Grid, line: int, place: int) -> bool:
    """Tell whether anything stands below a cell. Below the "NIP" of a signature nothing does."""
    below = (row[place] for row in grid.rows[line + 1 :] if place < len(row))
    return any(map(text_of_cell, below))


def data_rows(grid: Grid, heading: Heading) -> Iterator[TableRow]:
    """Yield the lines below the headings that are not empty, and do not repeat them."""
    above = {_folded(raw) for raw in grid.rows[: heading.after]}
    for line in range(heading.after, len(grid.rows)):
        row = row_of(line, grid.rows[line], heading)
        if not row.blank and _folded(grid.rows[line]) not in above:
            yield row


def _folded(raw: Sequence[RawCell]) -> tuple[str, ...]:
    """Return the texts of a line, to know a heading or a title again on the next page."""
    return tuple(text for cell in raw if (text := text_of_cell(cell).casefold()))


def row_of(line: int, raw: Sequence[RawCell], heading: Heading) -> TableRow:
    """Return a line of the table, with as many cells as there are headings."""
    return TableRow(
        line + 1,
        tuple(
            _cell(line, place, head.text, raw[place] if place < len(raw) else "")
            for place, head in enumerate(heading.cells)
        ),
    )


def _candidates(grid: Grid, first: int, explained: Mapping[str, str]) -> Iterator[Heading]:
    lines: list[Sequence[RawCell]] = []
    for depth in range(1, DEEPEST + 1):
        after = first + depth
        if after > len(grid.rows) or not any(map(text_of_cell, grid.rows[after - 1])):
            return
        lines.append(grid.rows[after - 1])
        if depth > 1 and any(ch.isdigit() for raw in lines[-1] for ch in text_of_cell(raw)):
            return
        yield _heading(grid, first, after, _joined(lines), explained)


def _better(grid: Grid, one: Heading, other: Heading) -> bool:
    if one.worth != other.worth:
        return one.worth > other.worth
    return one.after > other.after


def _joined(lines: Sequence[Sequence[RawCell]]) -> list[str]:
    """Join headings of several lines. A merged cell counts for all columns below it."""
    width = max(map(len, lines))
    texts = [[*map(text_of_cell, line), *[""] * (width - len(line))] for line in lines]
    for upper, lower in pairwise(texts):
        for place in range(1, width):
            if not upper[place] and lower[place] and upper[place - 1]:
                upper[place] = upper[place - 1]
    return [" ".join(filter(None, parts)) for parts in zip(*texts, strict=True)]


def _heading(
    grid: Grid, first: int, after: int, texts: Sequence[str], explained: Mapping[str, str]
) -> Heading:
    cells = tuple(_cell(after - 1, place, text, text) for place, text in enumerate(texts))
    samples = {place: list(_samples(grid, after, place)) for place in range(len(cells))}
    return Heading(first, after, cells, find_columns(cells, explained, samples))


def _samples(grid: Grid, after: int, place: int) -> Iterable[str]:
    for row in grid.rows[after : after + SAMPLES]:
        if place < len(row) and (text := text_of_cell(row[place])):
            yield text


def _past_column_numbers(grid: Grid, heading: Heading) -> Heading:
    """Leave out a line that numbers the columns: (1), (2), (3)."""
    numbered = numbers_columns(grid.rows[heading.after]) if heading.after < len(grid.rows) else 0
    return Heading(heading.first, heading.after + numbered, heading.cells, heading.columns)


def numbers_columns(row: Sequence[RawCell]) -> bool:
    """Tell whether a line numbers the columns: (1), (2), (3)."""
    texts = [text for raw in row if (text := text_of_cell(raw))]
    numbers = [COLUMN_NUMBER.fullmatch(text) for text in texts]
    in_order = all(
        match and int(match[1]) == n for match, n in zip(numbers, count(1), strict=False)
    )
    return in_order and len(texts) >= FEWEST_COLUMNS


def _unrecognised(grid: Grid, explained: Mapping[str, str]) -> Heading | None:
    """Return the first line of words with figures below it, for a person to explain."""
    for first, row in enumerate(grid.rows[:LINES_LOOKED_AT]):
        texts = [text for raw in row if (text := text_of_cell(raw))]
        words = len(texts) > 1 and not any(text[0].isdigit() for text in texts)
        if words and first + 1 < len(grid.rows):
            joined = _joined([row])
            return _heading(grid, first, first + 1, joined, explained)
    return None


def _cell(line: int, place: int, heading: str, raw: RawCell) -> Cell:
    number = float(raw) if isinstance(raw, int | float) else None
    return Cell(line + 1, letter(place), heading, text_of_cell(raw), number)


def too_long_rows(grid: Grid, heading: Heading) -> Iterator[Finding]:
    """Yield the lines of a text file with more fields than headings."""
    if not grid.name:
        for line in range(heading.after, len(grid.rows)):
            if any(grid.rows[line][len(heading.cells) :]):
                yield Finding("row-too-long", {"line": line + 1})
