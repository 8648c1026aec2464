"""A text file as a grid: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; notes after #."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from census.errors import CensusError
from sources.files.grids import Grid
from sources.files.tables import NOTE, SEPARATOR_LINE, decoded, refuse_swallowed

SEPARATORS = ";\t,"
LINES_LOOKED_AT = 60
LONGEST_LOOKED_AT = 5_000
MOST_FIELDS = 4_000_000


def read_text(content: bytes) -> Grid:
    """Return a text file as a grid.

    Raises CensusError: ("file-not-a-table"), ("cell-swallows-lines"), or ("file-too-heavy") for
    millions of fields.
    """
    text = decoded(content)
    try:
        separator = separator_of(text)
        rows = list(_stripped(csv.reader(io.StringIO(text, newline=""), delimiter=separator)))
    except csv.Error:
        raise CensusError("file-not-a-table") from None
    refuse_swallowed(rows, separator)
    notes: dict[str, str] = {}
    remarks: list[str] = []
    above = True
    for place, row in enumerate(rows):
        first = row[0] if row else ""
        if note := NOTE.match(first):
            notes[note[1].lower()] = note[2].strip()
        is_note = first.startswith("#") and first != "#"
        if is_note and above:
            remarks.append(", ".join(filter(None, row)).lstrip("# "))
        if is_note or SEPARATOR_LINE.match(first) or first.lower() == "sep=":
            rows[place] = []
        above = above and not any(rows[place])
    return Grid("", rows, notes, remarks=remarks)


def _stripped(lines: Iterable[list[str]]) -> Iterator[list[str]]:
    fields = 0
    for line in lines:
        fields += len(line)
        if fields > MOST_FIELDS:
            raise CensusError("file-too-heavy")
        yield [field.strip() for field in line]


def separator_of(text: str) -> str:
    """Return the separator with which most lines have the same number of fields.

    A title such as "per 5 Maret 2020, 18.00" has a comma and is no table.
    """
    filled = (line for line in io.StringIO(text, newline=None) if line.strip())
    lines = [line[:LONGEST_LOOKED_AT] for line in islice(filled, LINES_LOOKED_AT)]
    if lines and (said := SEPARATOR_LINE.match(lines[0])):
        return said[1]
    return max(SEPARATORS, key=lambda mark: _fit(lines, mark))


def _fit(lines: Sequence[str], mark: str) -> tuple[int, int]:
    """Return how many lines have the most frequent number of fields, and that number."""
    fields = Counter(
        parts for line in lines if (parts := len(next(csv.reader([line], delimiter=mark), []))) > 1
    )
    return max(((lines, parts) for parts, lines in fields.items()), default=(0, 0))
