"""Workbooks that are markup, named .xls by what exported them: XML of Excel 2003, one HTML table.

Only the file itself is read: a document type, and with it every entity, is refused in XML. Raises
ValueError for a page or a document that is no plain table, OverflowError for too many cells.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, NoReturn
from xml.parsers import expat

EXCEL_2003 = b"urn:schemas-microsoft-com:office:spreadsheet"
LOOKED_AT = 4096
MOST_CELLS = 4_000_000
"""A hundred thousand lines with forty columns. The country has 83,763 villages."""
MOST_ACROSS, MOST_DOWN = 2_000, 300_000
ENCODING = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
UNSEEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
OUTSIDE = {"script", "style", "title"}
WHOLE = re.compile(r"-?[0-9]{1,15}(?:\.0*)?")
MIDNIGHT = "T00:00:00"

Written = str | int | float


@dataclass
class MarkupSheet:
    """A sheet on its way: hidden lines and columns count from 0, ``hollow`` are cells such as C12.

    ``remarks`` stand above the table of a web page.
    """

    name: str = ""
    rows: list[list[Written]] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)
    hollow: list[tuple[int, int]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    visible: bool = True


def read_markup(content: bytes) -> list[MarkupSheet]:
    """Return the sheets of a file that begins with <."""
    if EXCEL_2003 in content[:LOOKED_AT]:
        return _Excel2003(content).sheets
    return [_PlainTable(content).sheet]


class _Grown:
    """Counts cells, so that a small file cannot fill the memory."""

    def __init__(self) -> None:
        self._cells = 0

    def add(self, cells: int) -> None:
        self._cells += cells
        if self._cells > MOST_CELLS:
            raise OverflowError(self._cells)


class _Excel2003:
    """XML Spreadsheet 2003: Workbook, Worksheet, Table, Row, Cell, Data."""

    def __init__(self, content: bytes) -> None:
        self.sheets: list[MarkupSheet] = []
        self._grown = _Grown()
        self._path: list[str] = []
        self._column, self._columns = 0, 0
        self._kind, self._text = "", ""
        self._begin: Mapping[str, Callable[[Mapping[str, str]], None]] = {
            "Worksheet": self._sheet, "Column": self._set_column, "Row": self._row,
            "Cell": self._cell, "Data": self._data,
        }  # fmt: skip
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(content, True)  # noqa: FBT003 - expat's own flag: this is all of it

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(_local(name))
        begin = self._begin.get(self._path[-1])
        if begin is not None:
            begin({_local(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        if self._path[-2:] == ["Cell", "Data"]:
            self.sheets[-1].rows[-1][-1] = _value(self._kind, self._text)
        elif self._path[-1] == "Visible" and self._text.strip() == "SheetHidden":
            self.sheets[-1].visible = False
        self._path.pop()

    def _characters(self, text: str) -> None:
        if self._path[-1] == "Visible" or self._path[4:6] == ["Cell", "Data"]:
            self._text = text if self._path[-1] == "Visible" else self._text + text

    def _sheet(self, said: Mapping[str, str]) -> None:
        self.sheets.append(MarkupSheet(said.get("Name", "")))
        self._columns = 0

    def _set_column(self, said: Mapping[str, str]) -> None:
        first = int(said.get("Index", self._columns + 1)) - 1
        self._columns = min(first + 1 + int(said.get("Span", 0)), MOST_ACROSS)
        if said.get("Hidden") == "1":
            self.sheets[-1].hidden_columns += range(first, self._columns)

    def _row(self, said: Mapping[str, str]) -> None:
        sheet = self.sheets[-1]
        gap = _gap(said, len(sheet.rows), MOST_DOWN)
        self._grown.add(gap + 1)
        sheet.rows += [[] for _ in range(gap + 1)]
        if said.get("Hidden") == "1":
            sheet.hidden_rows.append(len(sheet.rows) - 1)
        self._column = 0

    def _cell(self, said: Mapping[str, str]) -> None:
        rows = self.sheets[-1].rows
        gap = self._column - len(rows[-1]) + _gap(said, self._column, MOST_ACROSS)
        self._grown.add(gap + 1)
        rows[-1] += [""] * (gap + 1)
        self._column = len(rows[-1]) + min(int(said.get("MergeAcross", 0)), MOST_ACROSS)
        if "Formula" in said:
            self.sheets[-1].hollow.append((len(rows) - 1, len(rows[-1]) - 1))

    def _data(self, said: Mapping[str, str]) -> None:
        if self._path[-2] == "Cell":
            self._kind, self._text = said.get("Type", "String"), ""
            place = len(self.sheets[-1].rows) - 1, len(self.sheets[-1].rows[-1]) - 1
            if self.sheets[-1].hollow[-1:] == [place]:
                self.sheets[-1].hollow.pop()


def _gap(said: Mapping[str, str], filled: int, most: int) -> int:
    """Return how many lines or cells are left out before the next one."""
    index = int(said.get("Index", filled + 1))
    if not filled < index <= most:
        raise OverflowError(index)
    return index - 1 - filled


def _refuse(*_: object) -> NoReturn:
    raise ValueError("document type")


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _value(kind: str, text: str) -> Written:
    if kind == "Number":
        return int(float(text)) if WHOLE.fullmatch(text.strip()) else float(text)
    if kind == "DateTime":
        return text.partition(MIDNIGHT)[0].replace("T", " ").removesuffix(".000")
    return {"0": "FALSE", "1": "TRUE"}.get(text, text) if kind == "Boolean" else text


class _PlainTable(HTMLParser):
    """A web page with one table, which has none inside it."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.sheet = MarkupSheet()
        self._grown = _Grown()
        self._outside: list[str] = []
        self._tables, self._in_table, self._in_cell, self._skipped = 0, False, False, 0
        self._place = 0
        self._down: dict[int, int] = {}
        self.feed(_decoded(content))
        self.close()
        if not any(self.sheet.rows):
            raise ValueError("no table")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {key: value or "" for key, value in attrs}
        self._skipped += tag in OUTSIDE
        if tag == "table":
            self._tables += 1
            if self._tables > 1:
                raise ValueError("several tables")
            self._in_table = True
            self._remark()
        elif self._in_table and tag == "tr":
            self._row(said)
        elif self._in_table and tag in ("td", "th"):
            self._cell(said)
        elif tag in ("br", "p", "div", "h1", "h2", "h3", "h4"):
            self.handle_data(" " if self._in_cell else "\n")

    def handle_endtag(self, tag: str) -> None:
        self._skipped -= tag in OUTSIDE and self._skipped > 0
        if tag in ("td", "th", "tr", "table"):
            self._in_cell = False
        if tag == "table":
            self._in_table = False

    def handle_data(self, data: str) -> None:
        if self._skipped:
            return
        if self._in_cell:
            self.sheet.rows[-1][self._place] = f"{self.sheet.rows[-1][self._place]}{data}"
        elif not self._tables:
            self._outside.append(data)

    def _remark(self) -> None:
        lines = (" ".join(line.split()) for line in "".join(self._outside).splitlines())
        self.sheet.remarks += filter(None, lines)

    def _row(self, said: Mapping[str, Any]) -> None:
        self._in_cell = False
        self._grown.add(1)
        self.sheet.rows.append([])
        if UNSEEN.search(said.get("style", "")):
            self.sheet.hidden_rows.append(len(self.sheet.rows) - 1)

    def _cell(self, said: Mapping[str, str]) -> None:
        if not self.sheet.rows:
            self._row({})
        row, line = self.sheet.rows[-1], len(self.sheet.rows)
        while self._down.get(len(row), 0) >= line:
            self._grown.add(1)
            row.append("")
        across, down = (_span(said.get(each, "")) for each in ("colspan", "rowspan"))
        self._grown.add(across)
        if down > 1:
            self._down |= dict.fromkeys(range(len(row), len(row) + across), line + down - 1)
        self._place = len(row)
        row += [""] * across
        self._in_cell = True


def _span(text: str) -> int:
    return min(int(text), MOST_ACROSS) if text.strip().isdecimal() and int(text) else 1


def _decoded(content: bytes) -> str:
    stated = ENCODING.search(content[:LOOKED_AT])
    names = [stated[1].decode() if stated else "utf-8", "utf-8-sig"]
    for name in names:
        try:
            return content.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return content.decode("cp1252", errors="replace")
