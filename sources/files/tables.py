"""CSV as offices save it: comma, semicolon or tab; UTF-8, UTF-16 or CP1252; notes after ``#``."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec, TypeVar

from census.errors import CensusError, FileError, Finding
from census.identity.free_text import redact

Value = TypeVar("Value")
Given = ParamSpec("Given")

NOTE = re.compile(r"#\s*(\w+)\s*[:=]\s*(.*)")
MOST_BREAKS = 3
"""Line breaks that a cell may have. A cell with more contains the lines below it."""
SEPARATOR_LINE = re.compile(r"sep=(.)\s*$", re.IGNORECASE)


class CellRefusedError(Exception):
    """One cell or line is wrong. The reader collects the findings of the whole file."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.key)
        self.finding = finding


@dataclass(frozen=True, slots=True)
class Cell:
    """A field with its position. ``line`` counts as a spreadsheet does, ``letter`` is A, B, … AA.

    ``number`` is the value that a workbook stores as a number, None for text.
    """

    line: int
    letter: str
    heading: str
    text: str
    number: float | None = None

    @property
    def place(self) -> dict[str, str | int]:
        """The facts of a finding about this cell, without its value."""
        heading = redact(self.heading)
        return {"cell": f"{self.letter}{self.line}", "line": self.line, "column": heading}

    def finding(self, key: str, **facts: str | int) -> Finding:
        """Return a finding about this cell that quotes it."""
        return Finding(key, {**self.place, "value": redact(self.text), **facts})

    def secret_finding(self, key: str, **facts: str | int) -> Finding:
        """Return a finding without quoting this cell, which may hold an identity number."""
        return Finding(key, {**self.place, **facts})

    def read(self, parse: Callable[[str], Value]) -> Value:
        """Return the parsed cell. The parser's CensusError becomes CellRefusedError."""
        try:
            return parse(self.text)
        except CensusError as error:
            raise CellRefusedError(self.finding(error.key, **error.facts)) from None

    def read_secret(self, parse: Callable[[str], Value]) -> Value:
        """Return the parsed cell. Errors do not quote it, because it is an identity number."""
        try:
            return parse(self.text)
        except CensusError as error:
            raise CellRefusedError(self.secret_finding(error.key, **error.facts)) from None


class Complaints:
    """Collects the findings of a whole file, so that all can be corrected at once."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self.findings = list(findings)

    def attempt(
        self, read: Callable[Given, Value], *args: Given.args, **kwargs: Given.kwargs
    ) -> Value | None:
        """Return the result of a step; None, with its finding stored, after CellRefusedError."""
        try:
            return read(*args, **kwargs)
        except CellRefusedError as refusal:
            self.findings.append(refusal.finding)
            return None

    def require_none(self, refusal: str) -> None:
        """Raise FileError(refusal) if there is any finding."""
        if self.findings:
            raise FileError(refusal, self.findings)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A line of the table, with as many cells as there are headings."""

    line: int
    cells: tuple[Cell, ...]

    @property
    def blank(self) -> bool:
        """Whether the line is empty."""
        return not any(cell.text for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """A file's headings, lines and notes; ``findings`` are lines with more fields than headings."""

    headings: tuple[Cell, ...]
    rows: tuple[TableRow, ...]
    notes: Mapping[str, str]
    findings: tuple[Finding, ...] = ()


def read_table(source: Path | bytes, *, refusal: str) -> Table:
    """Read a table. Raises FileError(refusal) when the file is none."""
    content = source if isinstance(source, bytes) else source.read_bytes()
    try:
        text = decoded(content)
        separator = _delimiter(text)
        records = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
        refuse_swallowed(records, separator)
    except csv.Error:
        raise FileError(refusal, [Finding("file-not-a-table")]) from None
    except CensusError as trouble:
        raise FileError(refusal, [Finding(trouble.key, trouble.facts)]) from None
    table = _arrange(records)
    if table is None or all(row.blank for row in table.rows):
        raise FileError(refusal, [Finding("file-empty")])
    return table


def decoded(content: bytes) -> str:
    """Return the text of a file in any of the usual encodings.

    Raises CensusError: ("file-is-a-workbook") or ("file-not-a-table").
    """
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise CensusError("file-is-a-workbook")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\x00" in content:
        raise CensusError("file-not-a-table")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def refuse_swallowed(
    records: Iterable[Sequence[object]], separator: str | None = None, *, start: int = 1
) -> None:
    """Refuse a cell that contains the lines below it, because a quotation mark was not closed.

    In a text file such a line contains a ``separator``. ``start`` is the number of the first line.
    Raises CensusError("cell-swallows-lines").
    """
    for line, fields in enumerate(records, start):
        for place, field in enumerate(fields):
            if not isinstance(field, str) or "\n" not in field:
                continue
            later = field.strip().splitlines()[1:]
            if len(later) > MOST_BREAKS or (separator and any(separator in each for each in later)):
                cell = f"{letter(place)}{line}"
                raise CensusError("cell-swallows-lines", cell=cell, line=line, lines=len(later))


def _delimiter(text: str) -> str:
    """Return the most frequent separator in the line of headings."""
    for line in text.splitlines():
        if said := SEPARATOR_LINE.match(line):
            return said[1]
        if line.strip() and not line.lstrip('"').startswith("#"):
            return max(";\t,", key=line.count)
    return ","


def _arrange(records: Sequence[list[str]]) -> Table | None:
    notes: dict[str, str] = {}
    rows: list[TableRow] = []
    findings: list[Finding] = []
    headings: tuple[Cell, ...] | None = None
    for line, fields in enumerate(records, start=1):
        texts = [field.strip() for field in fields]
        first = texts[0] if texts else ""
        if first.startswith("#"):
            if note := NOTE.match(first):
                notes[note[1].lower()] = note[2].strip()
        elif headings is None:
            if any(texts) and not first.lower().startswith("sep="):
                headings = tuple(_headings(line, texts))
        else:
            rows.append(_row(line, texts, headings))
            if any(texts[len(headings) :]):
                findings.append(Finding("row-too-long", {"line": line}))
    return Table(headings, tuple(rows), notes, tuple(findings)) if headings else None


def _headings(line: int, texts: Iterable[str]) -> Iterable[Cell]:
    for place, text in enumerate(texts):
        yield Cell(line, letter(place), text, text)


def _row(line: int, texts: Sequence[str], headings: Sequence[Cell]) -> TableRow:
    padded = [*texts, *[""] * len(headings)]
    return TableRow(
        line,
        tuple(
            Cell(line, heading.letter, heading.text, text)
            for heading, text in zip(headings, padded, strict=False)
        ),
    )


def letter(place: int) -> str:
    """Return a spreadsheet's name of a column: 0 is A, 26 is AA."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
