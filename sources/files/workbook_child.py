"""Reads a workbook in a separate process with bounded time and memory.

A hostile workbook can harm only this process, and not the bot. Standard input is the workbook;
standard output is one JSON document: ``{"sheets": [{"name", "rows"}]}``, or ``{"refused": key}``.
Empty rows at the end are left out; a date is written as ISO text.
"""

import datetime as dt
import io
import json
import resource
import sys
from collections.abc import Iterator
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

MOST_MEMORY = 1_000_000_000
MOST_SECONDS = 15
EXACT = 10**15
MOST_CELLS = 4_000_000
"""A hundred thousand lines with forty columns. The country has 83,763 villages."""
MOST_LETTERS = 50_000_000


def main() -> None:
    """Read one workbook."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    json.dump(_read(sys.stdin.buffer.read()), sys.stdout, separators=(",", ":"))


def _read(content: bytes) -> dict[str, Any]:
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            return {"sheets": list(_sheets(book))}
    except PasswordError:
        return {"refused": "file-has-password"}
    except OverflowError:
        return {"refused": "file-too-heavy"}
    except (CalamineError, ValueError, OSError):
        return {"refused": "file-damaged"}


def _sheets(book: CalamineWorkbook) -> Iterator[dict[str, Any]]:
    """Yield the sheets, until there are more cells than a recap has."""
    cells, letters = 0, 0
    for name in _readable(book):
        sheet = book.get_sheet_by_name(name)
        cells += sheet.total_height * sheet.total_width
        rows: list[list[str | int | float]] = []
        if cells <= MOST_CELLS:
            for row in sheet.iter_rows():
                rows.append([_written(cell) for cell in row])
                letters += sum(len(cell) for cell in rows[-1] if isinstance(cell, str))
                if letters > MOST_LETTERS:
                    break
        if cells > MOST_CELLS or letters > MOST_LETTERS:
            raise OverflowError(name)
        while rows and not any(cell != "" for cell in rows[-1]):
            rows.pop()
        yield {"name": name, "rows": rows}


def _readable(book: CalamineWorkbook) -> list[str]:
    """Return the sheets with visible cells."""
    return [
        sheet.name
        for sheet in book.sheets_metadata
        if sheet.typ is SheetTypeEnum.WorkSheet and sheet.visible is SheetVisibleEnum.Visible
    ]


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
