"""The workplaces of a deployment: offices, vertical agencies, companies and schools."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from census.errors import CensusError
from census.units import Base, Measure, Unit, UnitCode, UnitKind
from sources.files.named_columns import NamedColumns, kept_text_of, text_of
from sources.files.numbers import parse_count
from sources.files.tables import Cell, CellRefusedError, Complaints, TableRow, read_table
from sources.files.unit_index import UnitIndex

REFUSAL = "units-refused"
HEADINGS = {
    "code": {"code", "kode"},
    "name": {"name", "nama"},
    "kind": {"kind", "jenis"},
    "parent": {"parent", "induk", "wilayah"},
    "employees": {"employees", "pegawai", "asn", "karyawan", "jumlah pegawai"},
}
KINDS = {
    "office": UnitKind.OFFICE,
    "opd": UnitKind.OFFICE,
    "agency": UnitKind.AGENCY,
    "instansi": UnitKind.AGENCY,
    "instansi vertikal": UnitKind.AGENCY,
    "company": UnitKind.COMPANY,
    "perusahaan": UnitKind.COMPANY,
    "school": UnitKind.SCHOOL,
    "sekolah": UnitKind.SCHOOL,
}
# A code is part of a deep link, which allows only these characters. Source: Bot API, "Deep
# linking".
CODE = re.compile(r"[A-Za-z0-9_-]{1,32}")


def read_units(
    content: Path | bytes,
    areas: Sequence[Unit],
    *,
    source: str,
    as_of: date,
    illustrative: bool = False,
) -> tuple[tuple[Unit, ...], tuple[Base, ...]]:
    """Read a CSV of code, name, kind, parent (an area's code) and number of employees.

    Returns the units and their bases; ``source`` and ``as_of`` are the origin of the bases. Raises
    FileError("units-refused") with everything that has to be corrected.
    """
    table = read_table(content, refusal=REFUSAL)
    columns = NamedColumns(table, HEADINGS, optional={"parent", "employees"}, refusal=REFUSAL)
    reader = _UnitReader(columns, UnitIndex(areas), Complaints(table.findings))
    for row in table.rows:
        if not row.blank:
            reader.take(row)
    reader.complaints.require_none(REFUSAL)
    bases = [
        Base(code, Measure.EMPLOYEES, size, source, as_of, illustrative)
        for code, size in reader.sizes.items()
    ]
    return tuple(reader.units), tuple(bases)


class _UnitReader:
    """The lines read so far."""

    def __init__(self, columns: NamedColumns, areas: UnitIndex, complaints: Complaints) -> None:
        self.units: list[Unit] = []
        self.sizes: dict[UnitCode, int] = {}
        self.complaints = complaints
        self._columns = columns
        self._areas = areas
        self._lines: dict[str, int] = {}

    def take(self, row: TableRow) -> None:
        """Read one line. Its mistakes are collected."""
        attempt = self.complaints.attempt
        code = attempt(self._code, self._columns.cell(row, "code"))
        name = attempt(kept_text_of, self._columns.cell(row, "name"))
        kind = attempt(self._columns.cell(row, "kind").read, _kind)
        parent = self._columns.cell(row, "parent")
        above = attempt(parent.read, self._areas.by_code) if parent.text else None
        employees = self._columns.cell(row, "employees")
        size = attempt(employees.read, parse_count) if employees.text else None
        if code is None or name is None or kind is None:
            return
        self.units.append(Unit(code, name, kind, above.code if above else None))
        if size is not None:
            self.sizes[code] = size

    def _code(self, cell: Cell) -> UnitCode:
        kept_text_of(cell)
        code = cell.read(_unit_code)
        if (first := self._lines.setdefault(code.casefold(), cell.line)) != cell.line:
            raise CellRefusedError(cell.finding("code-twice", first=first))
        return code


def _unit_code(text: str) -> UnitCode:
    if not CODE.fullmatch(text_of(text)) or text.isdecimal():
        raise CensusError("code-not-sendable")
    return UnitCode(text)


def _kind(text: str) -> UnitKind:
    try:
        return KINDS[text_of(text).casefold()]
    except KeyError:
        raise CensusError("kind-unknown") from None
