"""Reads the rosters of offices. Each NIP is hashed while its line is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from census.errors import CensusError, FileError, Finding
from census.identity.hashing import NumberHasher
from census.people.people import Employee, KeyedHash
from census.units import WORKPLACES, Unit
from sources.files.identity_cells import parse_nip
from sources.files.named_columns import NamedColumns, kept_text_of, text_of
from sources.files.tables import Cell, CellRefusedError, Complaints, TableRow
from sources.files.unit_index import UnitIndex
from sources.recaps.columns.words import NIP
from sources.registers.list_sheets import ListSheet, list_sheets
from sources.registers.positions import leads_office
from sources.registers.signatures import people

REFUSAL = "roster-refused"
HEADINGS = {
    "nip": NIP,
    "name": (
        *("nama", "nama pegawai", "nama lengkap", "nama lengkap pegawai", "nama asn", "nama pns"),
        *("nama dan gelar", "nama lengkap dan gelar", "name"),
    ),
    "office": (
        *("kode opd", "kode kantor", "kode skpd", "kode unit", "office code", "kode"),
        *(
            "opd",
            "skpd",
            "perangkat daerah",
            "organisasi perangkat daerah",
            "nama opd",
            "nama skpd",
        ),
        *("kantor", "dinas", "nama kantor", "nama dinas", "unit kerja", "nama unit kerja"),
        *("unit organisasi", "unor", "unor induk", "satuan kerja", "satker", "nama satker", "unit"),
        *("opd/unit kerja", "unit kerja/opd", "skpd/unit kerja", "unit kerja induk", "office"),
        *("instansi", "nama instansi", "instansi induk", "tempat tugas", "tempat bekerja"),
        *("asal instansi",),
    ),
    "head": ("kepala", "pimpinan", "kepala opd", "head"),
    "position": ("jabatan", "nama jabatan", "position"),
}
SEVERAL = {"nip", "office"}
"""A list may have these in several columns: NIP and NI PPPK, OPD and unit kerja."""
YES = {"yes", "y", "ya", "1", "true", "x", "v", "kepala"}
NO = {"", "no", "n", "tidak", "bukan", "0", "false", "-"}


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A roster without mistakes; ``told`` are hidden lines and columns that were read."""

    employees: tuple[Employee, ...]
    told: tuple[Finding, ...]


def read_roster(content: Path | bytes, hasher: NumberHasher, units: Sequence[Unit]) -> RosterFile:
    """Read NIP or NI PPPK, name, office (code or name), and the head (ya, yes, 1; or the post).

    In a workbook every sheet counts that has these headings in one of its first lines. Raises
    FileError("roster-refused"); its findings name line and column, never the number.
    """
    workplaces = UnitIndex(unit for unit in units if unit.kind in WORKPLACES)
    reader = _RosterReader(hasher, workplaces, Complaints())
    tables = list_sheets(content, [HEADINGS["nip"], HEADINGS["office"]], refusal=REFUSAL)
    employees = list(chain.from_iterable(reader.sheet(table) for table in tables))
    reader.complaints.require_none(REFUSAL)
    if not employees:
        raise FileError(REFUSAL, [Finding("file-empty")])
    return RosterFile(tuple(employees), tuple(reader.told))


class _RosterReader:
    """The lines read so far."""

    def __init__(self, hasher: NumberHasher, workplaces: UnitIndex, complaints: Complaints) -> None:
        self.complaints = complaints
        self._hasher = hasher
        self._workplaces = workplaces
        self._lines: dict[KeyedHash, int] = {}
        self.told: list[Finding] = []

    def sheet(self, sheet: ListSheet) -> Sequence[Employee]:
        """Return a sheet's employees. Findings get the sheet's name."""
        columns = NamedColumns(
            sheet.table, HEADINGS, optional={"head", "position"}, several=SEVERAL, refusal=REFUSAL
        )
        before = len(self.complaints.findings)
        self.complaints.findings += sheet.table.findings
        rows = list(people(sheet.table.rows, columns, self._workplaces.knows))
        self.told += sheet.hidden(columns, rows)
        employees = [line for row in rows if (line := self._take(columns, row))]
        self.complaints.findings[before:] = sheet.named(self.complaints.findings[before:])
        return employees

    def _take(self, columns: NamedColumns, row: TableRow) -> Employee | None:
        """Return a line's employee; None for one with mistakes."""
        attempt = self.complaints.attempt
        nip = attempt(self._nip, columns.cell(row, "nip"))
        name = attempt(kept_text_of, columns.cell(row, "name"))
        office = attempt(office_of, columns.cells(row, "office"), self._workplaces)
        head = attempt(columns.cell(row, "head").read, _yes)
        if nip is None or name is None or office is None or head is None:
            return None
        position = attempt(_position, columns.cell(row, "position"))
        if position is None:
            return None
        leads = head or leads_office(position, office.name)
        return Employee(nip, name, office.code, head=leads, position=position)

    def _nip(self, cell: Cell) -> KeyedHash:
        nip = self._hasher.employee(cell.read_secret(parse_nip))
        if nip in self._lines:
            raise CellRefusedError(cell.secret_finding("nip-twice", first=self._lines[nip]))
        self._lines[nip] = cell.line
        return nip


def office_of(cells: Sequence[Cell], workplaces: UnitIndex) -> Unit:
    """Return the office of a line: of several columns, the first that names one.

    Raises CellRefusedError.
    """
    known = (
        cell for cell in cells if workplaces.knows_code(cell.text) or workplaces.knows(cell.text)
    )
    return next(known, cells[0]).read(partial(_office, workplaces))


def _office(workplaces: UnitIndex, text: str) -> Unit:
    try:
        return workplaces.by_code(text_of(text))
    except CensusError as unknown:
        if unknown.key != "code-unknown":
            raise
    try:
        return workplaces.by_name(text)
    except CensusError as unknown:
        if unknown.key != "name-unknown":
            raise
        known = workplaces.some_codes()
        refused = (
            CensusError("office-unknown", known=known) if known else CensusError("office-none")
        )
        raise refused from None


def _position(cell: Cell) -> str:
    return kept_text_of(cell) if cell.text.strip() else ""


def _yes(text: str) -> bool:
    answer = text.casefold()
    if answer not in YES | NO:
        raise CensusError("yes-or-no")
    return answer in YES
