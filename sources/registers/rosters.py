"""Reads the rosters of offices. Each NIP is hashed while its line is read."""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from census.errors import CensusError, FileError, Finding
from census.identity.hashing import NumberHasher
from census.people import Employee, KeyedHash
from census.units import WORKPLACES, Unit, UnitCode
from sources.files.identity_cells import parse_nip
from sources.files.named_columns import NamedColumns, kept_text_of, text_of
from sources.files.tables import Cell, CellRefusedError, Complaints, TableRow
from sources.files.unit_index import UnitIndex
from sources.registers.list_sheets import ListSheet, list_sheets
from sources.registers.positions import leads_office

REFUSAL = "roster-refused"
HEADINGS = {
    "nip": {"nip", "ni pppk", "nip/ni pppk", "nippk"},
    "name": {"name", "nama", "nama pegawai", "nama lengkap"},
    "office": {"office", "office code", "kode", "kode opd", "kode kantor", "opd", "kantor", "unit"},
    "head": {"head", "kepala", "pimpinan", "kepala opd"},
    "position": {"position", "jabatan", "nama jabatan"},
}
YES = {"yes", "y", "ya", "1", "true", "x", "v", "kepala"}
NO = {"", "no", "n", "tidak", "bukan", "0", "false", "-"}


def read_roster(
    content: Path | bytes, hasher: NumberHasher, units: Sequence[Unit]
) -> tuple[Employee, ...]:
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
    return tuple(employees)


class _RosterReader:
    """The lines read so far."""

    def __init__(self, hasher: NumberHasher, workplaces: UnitIndex, complaints: Complaints) -> None:
        self.complaints = complaints
        self._hasher = hasher
        self._workplaces = workplaces
        self._lines: dict[KeyedHash, int] = {}

    def sheet(self, sheet: ListSheet) -> Sequence[Employee]:
        """Return a sheet's employees. Findings get the sheet's name."""
        columns = NamedColumns(
            sheet.table, HEADINGS, optional={"head", "position"}, refusal=REFUSAL
        )
        before = len(self.complaints.findings)
        self.complaints.findings += sheet.table.findings
        employees = [line for row in sheet.table.rows if (line := self._take(columns, row))]
        self.complaints.findings[before:] = sheet.named(self.complaints.findings[before:])
        return employees

    def _take(self, columns: NamedColumns, row: TableRow) -> Employee | None:
        """Return a line's employee; None for an empty line and one with mistakes."""
        if row.blank:
            return None
        attempt = self.complaints.attempt
        nip = attempt(self._nip, columns.cell(row, "nip"))
        name = attempt(kept_text_of, columns.cell(row, "name"))
        office = attempt(columns.cell(row, "office").read, self._office)
        head = attempt(columns.cell(row, "head").read, _yes)
        if nip is None or name is None or office is None or head is None:
            return None
        post = columns.cell(row, "position").text
        leads = head or leads_office(post, self._workplaces[office].name)
        return Employee(nip=nip, name=name, office=office, head=leads)

    def _nip(self, cell: Cell) -> KeyedHash:
        nip = self._hasher.employee(cell.read_secret(parse_nip))
        if nip in self._lines:
            raise CellRefusedError(cell.secret_finding("nip-twice", first=self._lines[nip]))
        self._lines[nip] = cell.line
        return nip

    def _office(self, text: str) -> UnitCode:
        try:
            return self._workplaces.by_code(text_of(text)).code
        except CensusError as unknown:
            if unknown.key != "code-unknown":
                raise
        return self._workplaces.by_name(text).code


def _yes(text: str) -> bool:
    answer = text.casefold()
    if answer not in YES | NO:
        raise CensusError("yes-or-no")
    return answer in YES
