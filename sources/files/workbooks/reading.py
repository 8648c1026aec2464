"""Workbooks (xlsx, xls, xlsb, ods, XML of 2003, a table of HTML) as grids, from another process.

Raises CensusError with the key of a finding: ("file-damaged"), ("file-has-password"),
("file-swells", megabytes=…) for a zip bomb, ("file-too-heavy") for a file that needs too much time
or memory, ("file-not-a-table") for a zip that is no workbook.
"""

import io
import json
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from census.errors import CensusError
from sources.files.grids import Grid, RawCell
from sources.files.tables import letter
from sources.files.workbooks.sheet_xml import Unseen, unseen_cells

CHILD = Path(__file__).with_name("child.py")
SECONDS = 30
MOST_UNPACKED = 120_000_000
MOST_PARTS = 2_000
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    ValueError,
)
WORKBOOK_PARTS = ("xl/workbook.xml", "xl/workbook.bin")


def read_zipped(content: bytes) -> Sequence[Grid]:
    """Return the sheets of a workbook that is a zip file: xlsx, xlsb, ods."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            _look_into(packed)
            unseen = unseen_cells(packed)
    except DAMAGE:
        raise CensusError("file-damaged") from None
    except RuntimeError:  # zipfile's message for an encrypted part
        raise CensusError("file-has-password") from None
    return list(_grids(content, unseen))


def read_old(content: bytes) -> Sequence[Grid]:
    """Return the sheets of a workbook that is no zip file: xls, and markup that is named so."""
    return list(_grids(content, {}))


def _look_into(packed: zipfile.ZipFile) -> None:
    """Refuse a zip that is no workbook or would fill the memory, by the sizes that it states."""
    parts = packed.infolist()
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_UNPACKED or len(parts) > MOST_PARTS:
        raise CensusError("file-swells", megabytes=unpacked // 1_000_000)
    names = {part.filename for part in parts}
    if names.isdisjoint(WORKBOOK_PARTS) and not _is_open_document(packed, names):
        raise CensusError("file-not-a-table")


def _is_open_document(packed: zipfile.ZipFile, names: set[str]) -> bool:
    return "mimetype" in names and b"opendocument.spreadsheet" in packed.read("mimetype")


def _grids(content: bytes, unseen: dict[str, Unseen]) -> Iterable[Grid]:
    sheets = _read_apart(content)
    visible = [sheet for sheet in sheets if sheet.get("visible", True)]
    unseen_sheets = tuple(sheet["name"] for sheet in sheets if sheet not in visible)
    for sheet in visible:
        hidden = unseen.get(sheet["name"], Unseen())
        rows: list[list[RawCell]] = sheet["rows"]
        for (line, place), text in hidden.broken.items():
            if line < len(rows) and place < len(rows[line]):
                rows[line][place] = text
        yield Grid(
            sheet["name"],
            rows,
            hollow=hidden.hollow
            | {f"{letter(place)}{line + 1}" for line, place in sheet.get("hollow", ())},
            remarks=sheet.get("remarks", ()),
            hidden_rows=hidden.rows.union(sheet.get("hidden_rows", ())),
            hidden_columns=hidden.columns.union(sheet.get("hidden_columns", ())),
            hidden_sheets=unseen_sheets,
        )


def _read_apart(content: bytes) -> Sequence[dict[str, Any]]:
    """Read the cells in a separate process, which may crash."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program, nothing of the file in its arguments
            # -P: modules beside the child have names of the standard library's.
            [sys.executable, "-P", str(CHILD)],
            input=content,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise CensusError("file-too-heavy") from None
    if done.returncode:
        # A panic of the reader exits with 1; the limits kill with a signal.
        panicked = done.returncode > 0 and b"MemoryError" not in done.stderr
        raise CensusError("file-damaged" if panicked else "file-too-heavy")
    answer = json.loads(done.stdout)
    if "refused" in answer:
        raise CensusError(answer["refused"])
    sheets: Sequence[dict[str, Any]] = answer["sheets"]
    return sheets
