"""What the reader library ignores in an xlsx: formulas without a value, errors, hidden parts.

Of an ods only the hidden parts.
"""

import html
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from census.errors import CensusError

SHEET = re.compile(rb"<(?:\w+:)?sheet\b([^>]*)>")
ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
COLUMN = re.compile(rb"<(?:\w+:)?col\b([^>]*)>")
RELATION = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*)>")
OPEN_CONTENT = "content.xml"
OPEN_PART = re.compile(rb"<table:(table|table-row|table-column)\b(?!-)([^>]*)>")
ATTRIBUTE = re.compile(rb"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
PREFIX = re.compile(rb"<(\w+:)?worksheet\b")
VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]*)</(?:\w+:)?v>")
FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
MOST_LINE, MOST_COLUMN = 300_000, 2_000
"""No recap has cells beyond these, and the reader would keep all cells before them in memory."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """Cells that the reader library does not show.

    ``hollow`` are cells (C12) with a formula and no value. ``broken`` has the error, such as
    #REF!, of a cell by its line and column from 0. ``rows`` and ``columns`` (from 0) are hidden.
    """

    hollow: frozenset[str] = frozenset()
    broken: dict[tuple[int, int], str] = field(default_factory=dict)
    rows: frozenset[int] = frozenset()
    columns: frozenset[int] = frozenset()


def unseen_cells(packed: zipfile.ZipFile) -> dict[str, Unseen]:
    """Return these by the sheet's name; nothing for other kinds of workbook.

    Raises CensusError("file-too-heavy") for a sheet with a cell far off, KeyError for a missing
    part.
    """
    if "xl/workbook.xml" not in packed.namelist():
        return _in_open_document(packed) if OPEN_CONTENT in packed.namelist() else {}
    relations = {
        entry["Id"]: entry["Target"]
        for entry in _entries(RELATION, packed.read("xl/_rels/workbook.xml.rels"))
    }
    unseen = {}
    for sheet in _entries(SHEET, packed.read("xl/workbook.xml")):
        target = relations[sheet["r:id"]].lstrip("/")
        part = target if target.startswith("xl/") else f"xl/{target}"
        if "worksheets/" in part:
            unseen[html.unescape(sheet["name"])] = _look_through(packed.read(part))
    return unseen


def _look_through(xml: bytes) -> Unseen:
    hollow, broken = set(), {}
    for attributes, inside in _cells(xml):
        place = PLACE.fullmatch(attributes.get("r", ""))
        if place is None:
            continue
        line, column = int(place[2]) - 1, _column(place[1])
        if line > MOST_LINE or column > MOST_COLUMN:
            raise CensusError("file-too-heavy")
        value = VALUE.search(inside)
        if attributes.get("t") == "e" and value:
            broken[line, column] = html.unescape(value[1].decode())
        elif FORMULA.search(inside) and not (value and value[1]):
            hollow.add(place[0])
    return Unseen(frozenset(hollow), broken, _hidden_rows(xml), _hidden_columns(xml))


def _hidden_rows(xml: bytes) -> frozenset[int]:
    hidden = filter(_is_hidden, _entries(ROW, xml))
    return frozenset(int(row["r"]) - 1 for row in hidden if row.get("r", "").isdecimal())


def _hidden_columns(xml: bytes) -> frozenset[int]:
    hidden = filter(_is_hidden, _entries(COLUMN, xml))
    spans = ((int(each.get("min", 1)), int(each.get("max", 0))) for each in hidden)
    return frozenset(
        n - 1 for first, last in spans for n in range(first, min(last, MOST_COLUMN) + 1)
    )


def _in_open_document(packed: zipfile.ZipFile) -> dict[str, Unseen]:
    """Return the hidden lines and columns of each table of an ods."""
    hidden: dict[str, tuple[set[int], set[int]]] = {}
    lines, columns = 0, 0
    rows_of, columns_of = set[int](), set[int]()
    for match in OPEN_PART.finditer(packed.read(OPEN_CONTENT)):
        said = _attributes(match[2])
        repeated = int(said.get("table:number-rows-repeated", "1"))
        across = int(said.get("table:number-columns-repeated", "1"))
        unseen = said.get("table:visibility") in ("collapse", "filter")
        if match[1] == b"table":
            lines, columns = 0, 0
            rows_of, columns_of = hidden.setdefault(
                html.unescape(said.get("table:name", "")), (set(), set())
            )
        elif match[1] == b"table-row":
            rows_of.update(range(lines, min(lines + repeated, MOST_LINE)) if unseen else ())
            lines += repeated
        else:
            columns_of.update(range(columns, min(columns + across, MOST_COLUMN)) if unseen else ())
            columns += across
    return {
        name: Unseen(rows=frozenset(rows), columns=frozenset(places))
        for name, (rows, places) in hidden.items()
    }


def _is_hidden(entry: dict[str, str]) -> bool:
    return entry.get("hidden") in ("1", "true")


def _cells(xml: bytes) -> Iterator[tuple[dict[str, str], bytes]]:
    """Yield the attributes and the content of each cell, in one pass over any text."""
    root = PREFIX.search(xml)
    prefix = (root[1] or b"") if root else b""
    opening, closing = b"<" + prefix + b"c ", b"</" + prefix + b"c>"
    start = 0
    while (end := xml.find(closing, start)) >= 0:
        opened = xml.rfind(opening, start, end)
        if opened >= 0:
            tag, _, inside = xml[opened:end].partition(b">")
            yield _attributes(tag), inside
        start = end + len(closing)


def _entries(pattern: re.Pattern[bytes], xml: bytes) -> Iterator[dict[str, str]]:
    return (_attributes(match[1]) for match in pattern.finditer(xml))


def _attributes(text: bytes) -> dict[str, str]:
    return {
        name.decode(): (double or single).decode()
        for name, double, single in ATTRIBUTE.findall(text)
    }


def _column(letters: str) -> int:
    place = 0
    for each in letters:
        place = place * 26 + ord(each) - ord("A") + 1
    return place - 1
