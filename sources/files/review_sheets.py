"""A reviewed sheet as rows of text, without trimming or joining."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from census.errors import CensusError
from sources.files.file_kinds import FileKind, kind_of
from sources.files.tables import decoded
from sources.files.text_grids import SEPARATORS
from sources.files.workbooks.reading import read_old, read_zipped

LARGEST = 20_000_000


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row with its number as a spreadsheet counts."""

    line: int
    cells: tuple[str, ...]


def read_sheet(file: Path) -> Sequence[SheetRow]:
    """Return the rows of the first sheet that is not empty, with its headings.

    Raises CensusError with the key of a finding: what the file is instead of a table.
    """
    if file.stat().st_size > LARGEST:
        raise CensusError("file-too-heavy")
    content = file.read_bytes()
    match kind_of(content):
        case FileKind.ZIP:
            grids = read_zipped(content)
        case FileKind.OLD_WORKBOOK | FileKind.MARKUP:
            grids = read_old(content)
        case FileKind.TEXT:
            return _numbered(_lines(decoded(content)))
        case kind:
            raise CensusError(kind)
    rows = next((grid.rows for grid in grids if not grid.blank), None)
    if rows is None:
        raise CensusError("file-empty")
    return _numbered([list(map(str, row)) for row in rows])


def _lines(text: str) -> list[list[str]]:
    first = text.partition("\n")[0]
    separator = max(SEPARATORS, key=first.count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def _numbered(rows: Sequence[Sequence[str]]) -> Sequence[SheetRow]:
    """Return the rows that are not empty, with their numbers and uniform line ends."""
    return [
        SheetRow(line, tuple(cell.replace("\r\n", "\n").replace("\r", "\n") for cell in row))
        for line, row in enumerate(rows, start=1)
        if any(cell.strip() for cell in row)
    ]
