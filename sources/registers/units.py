"""The workplaces of a deployment: offices, vertical agencies, companies and schools."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from census.errors import CensusError, FileError, Finding
from census.units import Base, Measure, Unit, UnitCode, UnitKind
from sources.files.named_columns import NamedColumns, kept_text_of, text_of
from sources.files.numbers import parse_count
from sources.files.tables import Cell, CellRefusedError, Complaints, TableRow
from sources.files.unit_index import UnitIndex
from sources.recaps.footnotes import begins_signature
from sources.registers.list_sheets import ListSheet, list_sheets

REFUSAL = "units-refused"
HEADINGS = {
    "code": ("kode", "kode unit", "kode opd", "kode skpd", "kode kantor", "code"),
    "name": (
        *("nama", "nama unit", "nama opd", "nama skpd", "nama kantor", "opd", "skpd"),
        *("perangkat daerah", "name"),
    ),
    "kind": ("jenis", "jenis unit", "jenis kantor", "kind"),
    "parent": ("induk", "wilayah", "kode wilayah", "parent"),
    "employees": ("jumlah pegawai", "jumlah asn", "pegawai", "asn", "karyawan", "employees"),
}
KINDS = {
    "opd": UnitKind.OFFICE,
    "skpd": UnitKind.OFFICE,
    "kantor": UnitKind.OFFICE,
    "dinas": UnitKind.OFFICE,
    "badan": UnitKind.OFFICE,
    "perangkat daerah": UnitKind.OFFICE,
    "office": UnitKind.OFFICE,
    "instansi": UnitKind.AGENCY,
    "instansi vertikal": UnitKind.AGENCY,
    "agency": UnitKind.AGENCY,
    "perusahaan": UnitKind.COMPANY,
    "company": UnitKind.COMPANY,
    "sekolah": UnitKind.SCHOOL,
    "school": UnitKind.SCHOOL,
}
# A code is part of a deep link, which allows only these characters. Source: Bot API, "Deep
# linking".
CODE = re.compile(r"[A-Za-z0-9_-]+")
LONGEST_CODE = 32
"""A code is also part of buttons, beside a role and a chat; their data has 64 bytes at most."""


def read_units(
    content: Path | bytes,
    areas: Sequence[Unit],
    *,
    source: str,
    as_of: date,
    regencies: Sequence[UnitCode] = (),
    illustrative: bool = False,
) -> tuple[tuple[Unit, ...], tuple[Base, ...]]:
    """Read code, name, kind, parent (an area's code) and number of employees of each workplace.

    The file is a workbook or text, with titles above the headings and perhaps a signature below.
    A workplace without a parent belongs to the only one of ``regencies``, if there is one; of
    several its line has to name one. Returns the units and their bases; ``source`` and ``as_of``
    are the origin of the bases. Raises FileError("units-refused") with all that has to be
    corrected.
    """
    reader = _UnitReader(UnitIndex(areas), regencies, Complaints())
    for sheet in list_sheets(content, [HEADINGS["code"], HEADINGS["kind"]], refusal=REFUSAL):
        reader.sheet(sheet)
    reader.complaints.require_none(REFUSAL)
    if not reader.units:
        raise FileError(REFUSAL, [Finding("file-empty")])
    bases = [
        Base(code, Measure.EMPLOYEES, size, source, as_of, illustrative)
        for code, size in reader.sizes.items()
    ]
    return tuple(reader.units), tuple(bases)


class _UnitReader:
    """The lines read so far."""

    def __init__(
        self, areas: UnitIndex, regencies: Sequence[UnitCode], complaints: Complaints
    ) -> None:
        self.units: list[Unit] = []
        self.sizes: dict[UnitCode, int] = {}
        self.complaints = complaints
        self._areas, self._regencies = areas, regencies
        self._lines: dict[str, int] = {}

    def sheet(self, sheet: ListSheet) -> None:
        """Read a sheet up to its signature. Findings get the sheet's name."""
        table = sheet.table
        columns = NamedColumns(table, HEADINGS, optional={"parent", "employees"}, refusal=REFUSAL)
        before = len(self.complaints.findings)
        self.complaints.findings += table.findings
        for row in table.rows:
            if begins_signature(row) and not columns.cell(row, "code").text:
                break
            if not row.blank:
                self._take(columns, row)
        self.complaints.findings[before:] = sheet.named(self.complaints.findings[before:])

    def _take(self, columns: NamedColumns, row: TableRow) -> None:
        """Read one line. Its mistakes are collected."""
        attempt = self.complaints.attempt
        code = attempt(self._code, columns.cell(row, "code"))
        name = attempt(kept_text_of, columns.cell(row, "name"))
        kind = attempt(columns.cell(row, "kind").read, _kind)
        parent = attempt(self._parent, columns, row)
        employees = columns.cell(row, "employees")
        size = attempt(employees.read, parse_count) if employees.text else None
        if code is None or name is None or kind is None:
            return
        self.units.append(Unit(code, name, kind, parent))
        if size is not None:
            self.sizes[code] = size

    def _parent(self, columns: NamedColumns, row: TableRow) -> UnitCode | None:
        cell = columns.cell(row, "parent")
        if cell.text:
            return cell.read(self._areas.by_code).code
        if len(self._regencies) > 1:
            raise CellRefusedError(cell.finding("parent-wanted", known=", ".join(self._regencies)))
        return self._regencies[0] if self._regencies else None

    def _code(self, cell: Cell) -> UnitCode:
        kept_text_of(cell)
        code = cell.read(_unit_code)
        if (first := self._lines.setdefault(code.casefold(), cell.line)) != cell.line:
            raise CellRefusedError(cell.finding("code-twice", first=first))
        return code


def _unit_code(text: str) -> UnitCode:
    if not CODE.fullmatch(text_of(text)) or text.isdecimal():
        raise CensusError("code-not-sendable", example=_sendable(text))
    if len(text) > LONGEST_CODE:
        raise CensusError("code-too-long", most=LONGEST_CODE)
    return UnitCode(text)


def _sendable(text: str) -> str:
    """Return a code that could stand for one that cannot be used: opd-1-02-01 for 1.02.01."""
    parts = CODE.findall(text.strip().lower())
    return "-".join(["opd", *(part.strip("-") for part in parts)])[:LONGEST_CODE]


def _kind(text: str) -> UnitKind:
    try:
        return KINDS[text_of(text).casefold()]
    except KeyError:
        raise CensusError("kind-unknown", known=", ".join(KINDS)) from None
