"""Reads a workbook in a separate process with bounded time and memory.

A hostile workbook can harm only this process, and not the bot. Standard input is the workbook;
standard output is one JSON document: ``{"sheets": [...]}``, each with the fields of
``MarkupSheet``, or ``{"refused": key}``. Empty rows at the end are left out; a date is written as
ISO text. Of a sheet that is hidden there is only the name.
"""

import datetime as dt
import io
import json
import resource
import sys
from collections.abc import Iterator, Sequence
from typing import Any
from xml.parsers.expat import ExpatError

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from sources.files.workbooks.markup import MOST_CELLS, read_markup
from sources.files.workbooks.old import Hidden, hidden_in_old

MOST_MEMORY = 1_000_000_000
MOST_SECONDS = 15
EXACT = 10**15
MOST_LETTERS = 50_000_000
LOOKED_AT = 4096
BEFORE_MARKUP = b"\xef\xbb\xbf \t\r\n"
OLD = b"\xd0\xcf\x11\xe0"


def main() -> None:
    """Read one workbook."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    json.dump(_read(sys.stdin.buffer.read()), sys.stdout, separators=(",", ":"))


def _read(content: bytes) -> dict[str, Any]:
    if content[:LOOKED_AT].lstrip(BEFORE_MARKUP).startswith(b"<"):
        return _read_markup(content)
    hidden = hidden_in_old(content) if content.startswith(OLD) else []
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            return {"sheets": list(_sheets(book, hidden))}
    except PasswordError:
        return {"refused": "file-has-password"}
    except OverflowError:
        return {"refused": "file-too-heavy"}
    except (CalamineError, ValueError, OSError):
        return {"refused": "file-damaged"}


def _read_markup(content: bytes) -> dict[str, Any]:
    try:
        return {"sheets": [vars(sheet) for sheet in read_markup(content)]}
    except OverflowError:
        return {"refused": "file-too-heavy"}
    except ExpatError:
        return {"refused": "file-damaged"}
    except ValueError:
        return {"refused": "file-is-html"}


def _sheets(book: CalamineWorkbook, hidden: Sequence[Hidden]) -> Iterator[dict[str, Any]]:
    grown = _Grown()
    for number, sheet in enumerate(book.sheets_metadata):
        visible = sheet.visible is SheetVisibleEnum.Visible
        lines, columns = hidden[number] if number < len(hidden) else ([], [])
        if sheet.typ is SheetTypeEnum.WorkSheet:
            yield {
                "name": sheet.name,
                "rows": grown.rows(book.get_sheet_by_name(sheet.name)) if visible else [],
                "hidden_rows": lines,
                "hidden_columns": columns,
                "visible": visible,
            }


class _Grown:
    """Counts cells and letters, until there are more than a recap has."""

    def __init__(self) -> None:
        self._cells, self._letters = 0, 0

    def rows(self, sheet: CalamineSheet) -> list[list[str | int | float]]:
        """Return the rows of a sheet. Raises OverflowError."""
        (_, left), (down, right) = sheet.start or (0, 0), sheet.end or (0, 0)
        self._cells += (down + 1) * (right + 1)
        if self._cells > MOST_CELLS:
            raise OverflowError(self._cells)
        rows: list[list[str | int | float]] = []
        for row in sheet.iter_rows():
            # The library leaves out empty columns before the first one, though no empty lines.
            rows.append([*[""] * left, *map(_written, row)])
            self._letters += sum(len(cell) for cell in rows[-1] if isinstance(cell, str))
            if self._letters > MOST_LETTERS:
                raise OverflowError(self._letters)
        while rows and not any(cell != "" for cell in rows[-1]):
            rows.pop()
        return rows


def _written(cell: object) -> str | int | float:
    """Return a cell for JSON. Whole numbers lose the decimal point that Excel gives them.

    Beyond 15 digits Excel has rounded: such a number stays as it is, and is recognised as damaged.
    """
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < EXACT:
        return int(cell)
    if isinstance(cell, int | float | str):
        return cell
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date().isoformat()
    return str(cell)


if __name__ == "__main__":
    main()
