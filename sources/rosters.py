"""The rosters of offices. An NIP is hashed while its line is read; the clear one is never kept."""

from collections.abc import Sequence
from pathlib import Path

from census.errors import CensusError
from census.identity import NumberHasher
from census.people import Employee, KeyedHash
from census.units import Unit, UnitCode, UnitKind
from sources.identity_cells import parse_nip
from sources.named_columns import NamedColumns, text_of
from sources.tables import Cell, Complaints, RefusedError, Row, read_table
from sources.unit_index import UnitIndex

REFUSAL = "roster-refused"
HEADINGS = {
    "nip": {"nip", "ni pppk", "nip/ni pppk", "nippk"},
    "name": {"name", "nama", "nama pegawai", "nama lengkap"},
    "office": {"office", "office code", "kode", "kode opd", "kode kantor", "opd", "kantor", "unit"},
    "head": {"head", "kepala", "pimpinan", "kepala opd"},
}
YES = {"yes", "y", "ya", "1", "true", "x", "v", "kepala"}
NO = {"", "no", "n", "tidak", "bukan", "0", "false", "-"}
WORKPLACES = (UnitKind.OFFICE, UnitKind.AGENCY, UnitKind.SCHOOL, UnitKind.COMPANY)


def read_roster(
    content: Path | bytes, hasher: NumberHasher, units: Sequence[Unit]
) -> tuple[Employee, ...]:
    """Read a CSV of NIP, name, office (code or name) and head (ya, yes, 1).

    Raises FileError("roster-refused"); its findings name line and column, never the number.
    """
    table = read_table(content, refusal=REFUSAL)
    columns = NamedColumns(table, HEADINGS, optional={"head"}, refusal=REFUSAL)
    workplaces = UnitIndex(unit for unit in units if unit.kind in WORKPLACES)
    reader = _Reader(columns, hasher, workplaces, Complaints(table.findings))
    employees = [employee for row in table.rows if (employee := reader.take(row))]
    reader.complaints.demand_none(REFUSAL)
    return tuple(employees)


class _Reader:
    """The lines read so far."""

    def __init__(
        self,
        columns: NamedColumns,
        hasher: NumberHasher,
        workplaces: UnitIndex,
        complaints: Complaints,
    ) -> None:
        self.complaints = complaints
        self._columns = columns
        self._hasher = hasher
        self._workplaces = workplaces
        self._lines: dict[KeyedHash, int] = {}

    def take(self, row: Row) -> Employee | None:
        """Return a line's employee; None for an empty line and one with something to mend."""
        if row.blank:
            return None
        attempt = self.complaints.attempt
        nip = attempt(self._nip, self._columns.cell(row, "nip"))
        name = attempt(self._columns.cell(row, "name").read, text_of)
        office = attempt(self._columns.cell(row, "office").read, self._office)
        head = attempt(self._columns.cell(row, "head").read, _yes)
        if nip is None or name is None or office is None or head is None:
            return None
        return Employee(nip=nip, name=name, office=office, head=head)

    def _nip(self, cell: Cell) -> KeyedHash:
        nip = self._hasher.employee(cell.read_secret(parse_nip))
        if (first := self._lines.setdefault(nip, cell.line)) != cell.line:
            raise RefusedError(cell.secret_finding("nip-twice", first=first))
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
