"""The rosters of offices, as a workbook or text. An NIP is hashed while its line is read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from census.errors import CensusError
from census.findings import FileError, Finding
from census.identity import NumberHasher
from census.people import Employee, KeyedHash
from census.recap_columns import folded_heading
from census.units import Unit, UnitCode, UnitKind
from sources.grids import Grid, text_of_cell
from sources.identity_cells import parse_nip
from sources.named_columns import NamedColumns, text_of
from sources.positions import leads_office
from sources.recap_sheets import read_grids
from sources.tables import Cell, Complaints, RefusedError, Row, Table, letter, refuse_swallowed
from sources.unit_index import UnitIndex

REFUSAL = "roster-refused"
HEADINGS = {
    "nip": {"nip", "ni pppk", "nip/ni pppk", "nippk"},
    "name": {"name", "nama", "nama pegawai", "nama lengkap"},
    "office": {"office", "office code", "kode", "kode opd", "kode kantor", "opd", "kantor", "unit"},
    "head": {"head", "kepala", "pimpinan", "kepala opd"},
    "position": {"position", "jabatan", "nama jabatan"},
}
LINES_ABOVE = 15
"""Above the headings stand titles, seldom more than a few."""
YES = {"yes", "y", "ya", "1", "true", "x", "v", "kepala"}
NO = {"", "no", "n", "tidak", "bukan", "0", "false", "-"}
WORKPLACES = (UnitKind.OFFICE, UnitKind.AGENCY, UnitKind.SCHOOL, UnitKind.COMPANY)


def read_roster(
    content: Path | bytes, hasher: NumberHasher, units: Sequence[Unit]
) -> tuple[Employee, ...]:
    """Read NIP or NI PPPK, name, office (code or name), and who leads it (ya, yes, 1; or the post).

    In a workbook every sheet counts that has these headings, in one of its first lines. Raises
    FileError("roster-refused"); its findings name line and column, never the number.
    """
    workplaces = UnitIndex(unit for unit in units if unit.kind in WORKPLACES)
    reader = _Reader(hasher, workplaces, Complaints())
    employees = list(chain.from_iterable(reader.sheet(table) for table in _tables(content)))
    reader.complaints.demand_none(REFUSAL)
    if not employees:
        raise FileError(REFUSAL, [Finding("file-empty")])
    return tuple(employees)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A table with the name of its sheet; a text file has none."""

    name: str
    table: Table


def _tables(content: Path | bytes) -> Sequence[_Sheet]:
    try:
        grids = read_grids(content)
    except RefusedError as refusal:
        raise FileError(REFUSAL, [refusal.finding]) from None
    found = [_Sheet(grid.name, table) for grid in grids if (table := _below_headings(grid))]
    # Without headings anywhere, the first lines are taken for them: what is missing is named.
    return found or [_Sheet(grids[0].name, _table(grids[0], _first_filled(grids[0])))]


def _below_headings(grid: Grid) -> Table | None:
    wanted = HEADINGS["nip"], HEADINGS["office"]
    for start, row in enumerate(grid.rows[:LINES_ABOVE]):
        there = {folded_heading(text_of_cell(cell)) for cell in row}
        if all(there & words for words in wanted):
            return _table(grid, start)
    return None


def _first_filled(grid: Grid) -> int:
    filled = (place for place, row in enumerate(grid.rows) if any(map(text_of_cell, row)))
    return next(filled, 0)


def _table(grid: Grid, start: int) -> Table:
    headings = tuple(_cells(start + 1, map(text_of_cell, grid.rows[start])))
    rows = []
    findings = []
    try:
        refuse_swallowed(grid.rows[start + 1 :], start=start + 2)
    except CensusError as trouble:
        findings.append(Finding(trouble.key, trouble.facts))
    for line, raw in enumerate(grid.rows[start + 1 :], start=start + 2):
        texts = [text_of_cell(cell) for cell in raw]
        if any(texts[len(headings) :]):
            findings.append(Finding("row-too-long", {"line": line}))
        padded = [*texts, *[""] * len(headings)]
        cells = zip(headings, padded, strict=False)
        rows.append(Row(line, tuple(Cell(line, h.letter, h.text, text) for h, text in cells)))
    return Table(headings, tuple(rows), {}, tuple(findings))


def _cells(line: int, texts: Iterable[str]) -> Iterable[Cell]:
    for place, text in enumerate(texts):
        yield Cell(line, letter(place), text, text)


class _Reader:
    """The lines read so far."""

    def __init__(self, hasher: NumberHasher, workplaces: UnitIndex, complaints: Complaints) -> None:
        self.complaints = complaints
        self._hasher = hasher
        self._workplaces = workplaces
        self._lines: dict[KeyedHash, int] = {}

    def sheet(self, sheet: _Sheet) -> Sequence[Employee]:
        """Return a sheet's employees; what is to be mended is kept with the sheet's name."""
        columns = NamedColumns(
            sheet.table, HEADINGS, optional={"head", "position"}, refusal=REFUSAL
        )
        before = len(self.complaints.findings)
        self.complaints.findings += sheet.table.findings
        employees = [line for row in sheet.table.rows if (line := self._take(columns, row))]
        if sheet.name:
            self.complaints.findings[before:] = [
                Finding(each.key, {**each.facts, "sheet": sheet.name})
                for each in self.complaints.findings[before:]
            ]
        return employees

    def _take(self, columns: NamedColumns, row: Row) -> Employee | None:
        """Return a line's employee; None for an empty line and one with something to mend."""
        if row.blank:
            return None
        attempt = self.complaints.attempt
        nip = attempt(self._nip, columns.cell(row, "nip"))
        name = attempt(columns.cell(row, "name").read, text_of)
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
            raise RefusedError(cell.secret_finding("nip-twice", first=self._lines[nip]))
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
