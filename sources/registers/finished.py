"""Reads files that name who has finished. Each NIP is hashed while it is read."""

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import chain
from pathlib import Path

from census.campaign.typed_moments import moment_gone
from census.errors import CensusError, FileError, Finding
from census.identity.free_text import redact
from census.identity.hashing import NumberHasher
from census.identity.numbers import Nip
from census.offices.finished import FinishedFile, FinishedLine
from census.people.people import KeyedHash
from census.recaps.moments import AsOfReading, FileDays, UndatedError
from census.units import WORKPLACES, Unit, UnitCode
from sources.files.identity_cells import parse_nip
from sources.files.named_columns import NamedColumns
from sources.files.tables import Cell, CellRefusedError, Complaints, TableRow
from sources.files.unit_index import UnitIndex
from sources.recaps.dates import read_texts
from sources.registers.list_sheets import ListSheet, list_sheets
from sources.registers.rosters import HEADINGS as ROSTER_HEADINGS
from sources.registers.rosters import SEVERAL, office_of
from sources.registers.signatures import people

REFUSAL = "finished-refused"
HEADINGS = {
    "nip": ROSTER_HEADINGS["nip"],
    "name": ROSTER_HEADINGS["name"],
    "office": ROSTER_HEADINGS["office"],
    "date": ("tanggal", "tgl", "tanggal selesai", "tgl selesai", "per tanggal", "as of", "date"),
    "status": ("status", "keadaan", "sudah/belum", "selesai", "progress"),
    "remark": ("keterangan", "ket", "catatan", "remark"),
}
DONE = {"sudah", "selesai", "sudah selesai", "sudah mengisi", "lengkap", "clean", "ya", "yes", "v"}
DONE |= {"complete", "confirmed", "done", "1", "x"}
NOT_DONE = {"belum", "belum selesai", "belum mengisi", "respon", "started", "tidak", "no", "0", "-"}
NOT_DONE |= {"", "belum lengkap", "not yet", "not_yet"}
OF_THE_OPEN = re.compile(r"\bbelum\b", re.IGNORECASE)
"""A title with this word belongs to a list of unfinished people; a remark to one of them."""
OF_THE_DONE = re.compile(
    r"\b(?:sudah|sampun|ampon|selesai|rampung|clean|done|finished|completed)\b", re.IGNORECASE
)
"""A list of people says with one of these words that they have finished. A roster does not, though
it may be a "daftar lengkap".
"""
SECONDS = re.compile(r"(\d\d?[.:]\d\d):\d\d(\.\d+)?$")


def read_finished(
    content: Path | bytes,
    hasher: NumberHasher,
    units: Sequence[Unit],
    *,
    name: str,
    as_of: datetime | None,
    days: FileDays,
) -> FinishedFile:
    """Read NIP or NI PPPK and, where there are any, name, office, date and status.

    The file's name, or a sheet's name, title, status or heading of a date must say that its people
    have finished. A line whose status says that somebody is not done is passed over. ``as_of`` is
    the moment of the file, for lines without a date: without it what its title says, or its
    ``name``.
    Raises FileError("finished-refused"); its findings name line and column, never the number. The
    error is an UndatedError if only the date is missing or in doubt.
    """
    sheets = list_sheets(content, [HEADINGS["nip"]], refusal=REFUSAL)
    workplaces = UnitIndex(unit for unit in units if unit.kind in WORKPLACES)
    reading = _read_date(sheets, name, days)
    told = reading.against(as_of) if as_of else reading.told
    as_of = as_of or (reading.guess.moment if reading.guess else None)
    reader = _FinishedReader(hasher, workplaces, as_of, days, Complaints())
    for text in chain([name], *((sheet.name, *sheet.titles) for sheet in sheets)):
        if OF_THE_OPEN.search(text.replace("_", " ")):
            reader.complaints.findings.append(Finding("finished-says-open"))
            break
    for sheet in sheets:
        reader.take(sheet, says_who=_says_who(name, sheet.name, *sheet.titles))
    reader.complaints.require_none(REFUSAL)
    if reader.undated:  # Asked only of a file that is good otherwise.
        undated = Finding("finished-undated", {"line": reader.undated})
        raise UndatedError(REFUSAL, undated, reading)
    if not reader.lines:
        passed = Finding("finished-nobody-done", {"count": reader.passed})
        raise FileError(REFUSAL, [passed if reader.passed else Finding("file-empty")])
    lines = tuple(reader.lines.values())
    newest = max(line.as_of for line in lines)
    return FinishedFile(lines, max(newest, as_of) if as_of else newest, (*told, *reader.told))


def _says_who(*texts: str) -> bool:
    said = " ".join(texts).replace("_", " ")
    return bool(OF_THE_DONE.search(said) or OF_THE_OPEN.search(said))


def _says_when(sheet: ListSheet, columns: NamedColumns) -> bool:
    """Tell whether a date is that of having finished. "Tanggal" alone may be any day of a list."""
    place = columns.place("date")
    return place is not None and _says_who(sheet.table.headings[place].text)


def _read_date(sheets: Sequence[ListSheet], name: str, days: FileDays) -> AsOfReading:
    return read_texts(
        chain.from_iterable(sheet.titles for sheet in sheets),
        [*(sheet.name for sheet in sheets), name],
        zone=days.zone,
        now=days.now,
        days=days.census,
    )


class _FinishedReader:
    """The lines read so far.

    ``undated`` is the first one without a date, 0 without any; ``passed`` are those of people who
    are not done.
    """

    def __init__(
        self,
        hasher: NumberHasher,
        workplaces: UnitIndex,
        as_of: datetime | None,
        days: FileDays,
        complaints: Complaints,
    ) -> None:
        self.lines: dict[KeyedHash, FinishedLine] = {}
        self.undated = self.passed = 0
        self.told: list[Finding] = []
        self.complaints = complaints
        self._hasher, self._workplaces = hasher, workplaces
        self._as_of, self._days = as_of, days

    def take(self, sheet: ListSheet, *, says_who: bool) -> None:
        """Read a sheet, unless it does not say who is on it. Findings get the sheet's name."""
        optional = HEADINGS.keys() - {"nip"}
        columns = NamedColumns(
            sheet.table, HEADINGS, optional=optional, several=SEVERAL, refusal=REFUSAL
        )
        if not (says_who or columns.place("status") is not None or _says_when(sheet, columns)):
            first = {"line": sheet.table.headings[0].line} if sheet.name else {}
            self.complaints.findings += sheet.named([Finding("finished-unsaid", first)])
            return
        before = len(self.complaints.findings)
        self.complaints.findings += sheet.table.findings
        rows = list(people(sheet.table.rows, columns, self._workplaces.knows))
        for row in rows:
            self._line(columns, row, sheet.name)
        self.told += sheet.hidden(columns, rows)
        self.complaints.findings[before:] = sheet.named(self.complaints.findings[before:])

    def _line(self, columns: NamedColumns, row: TableRow, sheet: str) -> None:
        attempt = self.complaints.attempt
        cell = columns.cell(row, "nip")
        nip = attempt(cell.read_secret, parse_nip)
        has_status = columns.place("status") is not None
        done = attempt(columns.cell(row, "status").read, _done) if has_status else True
        office = attempt(self._office, columns.cells(row, "office"))
        as_of = attempt(columns.cell(row, "date").read, self._moment)
        if OF_THE_OPEN.search(columns.cell(row, "remark").text):
            done = False
        self.passed += done is False
        if nip is None or not done or office is None:
            return
        if as_of is None:
            if not columns.cell(row, "date").text and not self.undated:
                self.undated = row.line
            return
        name = redact(columns.cell(row, "name").text)
        attempt(
            self._keep,
            cell,
            nip,
            FinishedLine(
                self._hasher.employee(nip),
                nip.masked(),
                row.line,
                sheet,
                as_of,
                name,
                office or None,
            ),
        )

    def _keep(self, cell: Cell, nip: Nip, line: FinishedLine) -> None:
        """Store a line. A person may appear twice only with the same data."""
        first = self.lines.setdefault(line.nip, line)
        same = (first.as_of, first.name, first.office) == (line.as_of, line.name, line.office)
        if not same:
            raise CellRefusedError(cell.secret_finding("nip-twice", first=first.row))

    def _office(self, cells: Sequence[Cell]) -> UnitCode:
        """Return the office of a line, empty where there is none."""
        return office_of(cells, self._workplaces).code if cells[0].text else UnitCode("")

    def _moment(self, text: str) -> datetime | None:
        return day_in_line(text, self._days) if text else self._as_of


def day_in_line(text: str, days: FileDays) -> datetime:
    """Return the moment of a line; a day without a time means its end, or now on that day.

    Raises CensusError: ("date-wrong"), ("date-ahead"), ("date-before-census").
    """
    try:
        moment = moment_gone(SECONDS.sub(r"\1", text), days.zone, days.now)
    except CensusError as refused:
        key = "date-ahead" if refused.key == "as-of-ahead" else "date-wrong"
        raise CensusError(key) from None
    days.require(moment)
    return moment


def _done(text: str) -> bool:
    said = " ".join(text.split()).casefold()
    if said not in DONE | NOT_DONE:
        raise CensusError("status-unclear")
    return said in DONE
