"""Reads a company's own list of its workers: number of its own or none, name, department."""

from census.companies.workers import WorkerLine, parse_worker
from census.errors import CensusError, FileError, Finding
from census.identity.free_text import find_numbers
from census.identity.hashing import NumberHasher
from census.people.people import KeyedHash
from census.units import UnitCode
from sources.files.named_columns import NamedColumns, kept_text_of
from sources.files.tables import Cell, CellRefusedError, Complaints, TableRow
from sources.registers.list_sheets import ListSheet, list_sheets
from sources.registers.rosters import HEADINGS as OF_OFFICES

REFUSAL = "workers-refused"
HEADINGS = {
    "number": (
        *("nomor karyawan", "no karyawan", "nomor induk karyawan", "nik karyawan", "nik", "nip"),
        *("nomor pegawai", "no induk", "nomor induk", "id karyawan", "id", "employee number"),
    ),
    "name": (*OF_OFFICES["name"], "nama karyawan", "nama guru", "employee"),
    "position": (*OF_OFFICES["position"], "bagian", "departemen", "divisi", "unit", "department"),
}
"""In companies "NIK" is the worker's number there; the sixteen digits of the state are refused."""


def read_workers(content: bytes, hasher: NumberHasher, company: UnitCode) -> tuple[WorkerLine, ...]:
    """Read the list of one company.

    Raises FileError("workers-refused"): no name, a number or a name without number that stands
    twice, an identity number.
    """
    reader = _WorkerReader(hasher, company)
    for sheet in list_sheets(content, [HEADINGS["name"]], refusal=REFUSAL):
        reader.sheet(sheet)
    reader.complaints.require_none(REFUSAL)
    if not reader.lines:
        raise FileError(REFUSAL, [Finding("file-empty")])
    return tuple(reader.lines)


class _WorkerReader:
    """The lines read so far."""

    def __init__(self, hasher: NumberHasher, company: UnitCode) -> None:
        self.complaints = Complaints()
        self.lines: list[WorkerLine] = []
        self._hasher, self._company = hasher, company
        self._seen: dict[KeyedHash, int] = {}

    def sheet(self, sheet: ListSheet) -> None:
        """Read a sheet. Findings get its name."""
        optional = {"number", "position"}
        several = {"number", "position"}
        columns = NamedColumns(
            sheet.table, HEADINGS, optional=optional, several=several, refusal=REFUSAL
        )
        before = len(self.complaints.findings)
        self.complaints.findings += sheet.table.findings
        for row in sheet.table.rows:
            if not row.blank:
                self._take(columns, row)
        self.complaints.findings[before:] = sheet.named(self.complaints.findings[before:])

    def _take(self, columns: NamedColumns, row: TableRow) -> None:
        attempt = self.complaints.attempt
        number, said = columns.cell(row, "number"), columns.cell(row, "position")
        name = attempt(_name_of, columns.cell(row, "name"))
        position = attempt(kept_text_of, said) if said.text else ""
        told = attempt(_number_of, number) if number.text else ""
        if name is None or position is None or told is None:
            return
        own = self._hasher.worker(self._company, told) if told else None
        key = own or self._hasher.worker(self._company, name)
        if attempt(self._first_time, number if told else columns.cell(row, "name"), key):
            self.lines.append(WorkerLine(key, name, own, position))

    def _first_time(self, cell: Cell, key: KeyedHash) -> bool:
        if key in self._seen:
            raise CellRefusedError(cell.finding("worker-twice", first=self._seen[key]))
        self._seen[key] = cell.line
        return True


def _name_of(cell: Cell) -> str:
    """Return a name. Raises as ``kept_text_of``, or CellRefusedError("worker-short")."""
    name = kept_text_of(cell)
    try:
        return parse_worker(name)
    except CensusError:
        raise CellRefusedError(cell.finding("worker-short")) from None


def _number_of(cell: Cell) -> str:
    """Return a number of the company's own. Raises, unquoted, CellRefusedError("identity-own")."""
    if find_numbers(cell.text):
        raise CellRefusedError(cell.secret_finding("identity-own"))
    return kept_text_of(cell)
