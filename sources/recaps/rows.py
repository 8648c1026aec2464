"""The lines of a recap: counts, totals and footnotes."""

import re
from collections.abc import Mapping

from census.recaps.recap import RecapRow
from census.units import WORKPLACES, Base, Measure, Unit, UnitCode
from sources.files.numbers import SCIENTIFIC, parse_count
from sources.files.tables import Cell, CellRefusedError, Complaints, TableRow
from sources.recaps.blank_cells import BlankCells
from sources.recaps.checks import StatedTotal
from sources.recaps.columns.columns import Columns
from sources.recaps.footnotes import (
    begins_signature,
    is_average,
    is_remark,
    is_signature,
    is_total,
)
from sources.recaps.percents import StatedPercent, percent_of
from sources.recaps.row_units import RowUnits

Bases = Mapping[Measure, Mapping[UnitCode, Base]]
IDENTITY = re.compile(r"[0-9]{15,}")
LONGEST_COUNT = 1e14
ROUNDING = 1e-6
"""What formulas add to a whole number: 19437.000000001."""


class RowReader:
    """The lines read so far: valid rows, and findings."""

    def __init__(
        self,
        columns: Columns,
        units: RowUnits,
        bases: Bases,
        hollow: frozenset[str],
        explained: Mapping[str, str],
    ) -> None:
        self.rows: list[RecapRow] = []
        self.stated: list[StatedTotal] = []
        self.percents: list[StatedPercent] = []
        self.units = units
        self.complaints = Complaints()
        self.blanks = BlankCells(explained)
        self.illustrative = False
        self._columns = columns
        self._bases = bases
        self._hollow = hollow
        self._since = 0
        self._signed = False

    def take(self, row: TableRow, following: TableRow | None, *, below: bool = False) -> None:
        """Read one line. Its mistakes are collected, cell by cell.

        A line ``below`` the last figure may be a remark, which is skipped. A line without figures
        may name the area of the ``following`` ones.
        """
        if below and self._is_remark(row):
            return
        if self._has_identity_numbers(row) or self._is_hollow(row):
            return
        if self._is_average(row):
            return
        if self._is_total(row):
            self._take_total(row)
            return
        self.units.look_ahead(row, following)
        if not self._has_figures(row) and self.units.is_heading_of_area(row):
            return
        counts = self._numbers(row, self._columns.counts)
        bases = self._numbers(row, self._columns.bases)
        unit = self.complaints.attempt(self.units.find, row)
        if unit is not None:
            self._keep(row, unit, {**counts, **self._blank_counts(row, unit)}, bases)

    def _is_remark(self, row: TableRow) -> bool:
        """Tell whether a line below the last figure is about no unit: a remark, or a signature."""
        if self.units.names_any(row):
            return False
        self._signed = self._signed or begins_signature(row)
        signed = self._signed and is_signature(row, self._columns)
        return signed or is_remark(row, self._columns)

    def _keep(
        self, row: TableRow, unit: Unit, counts: Mapping[Measure, int], bases: Mapping[Measure, int]
    ) -> None:
        for measure, count in counts.items():
            newest = self._newest_base(unit, measure.whole)
            base = bases.get(measure.whole) or newest
            self.rows.append(RecapRow(unit.code, measure, count, base))
        for measure, place in self._columns.percents.items():
            vague = measure in self._columns.vague
            stated = percent_of(row.cells[place], unit.code, measure, vague=vague)
            if stated is not None and measure in counts:
                self.percents.append(stated)

    def _take_total(self, row: TableRow) -> None:
        for measure, count in self._numbers(row, self._columns.counts).items():
            self.stated.append(
                StatedTotal(row.line, measure, count, since=self._since, until=len(self.rows))
            )
        self._since = len(self.rows)

    def _numbers(self, row: TableRow, places: Mapping[Measure, int]) -> dict[Measure, int]:
        cells = {m: row.cells[place] for m, place in places.items()}
        cells = {m: cell for m, cell in cells.items() if not self.blanks.is_blank(cell)}
        read = {m: self.complaints.attempt(_count, cell) for m, cell in cells.items()}
        return {measure: number for measure, number in read.items() if number is not None}

    def _blank_counts(self, row: TableRow, unit: Unit) -> dict[Measure, int]:
        """Return the counts of cells that hold no number, where that means zero.

        An area counts no employees, and an office no families: such cells stay empty.
        """
        at_work = unit.kind in WORKPLACES
        blank = {
            measure: self.blanks.count_of(row.cells[place])
            for measure, place in self._columns.counts.items()
            if self.blanks.is_blank(row.cells[place])
            and (row.cells[place].text or (measure is Measure.EMPLOYEES) is at_work)
        }
        return {measure: count for measure, count in blank.items() if count is not None}

    def _newest_base(self, unit: Unit, measure: Measure) -> int:
        base = self._bases.get(measure, {}).get(unit.code)
        if base is None:
            return 0
        self.illustrative |= base.illustrative
        return base.size

    def _has_figures(self, row: TableRow) -> bool:
        return any(row.cells[place].text for place in self._columns.figures)

    def _is_total(self, row: TableRow) -> bool:
        return any(is_total(text, self.units.is_unit) for text in self._titles(row))

    def _is_average(self, row: TableRow) -> bool:
        return any(map(is_average, self._titles(row)))

    def _titles(self, row: TableRow) -> list[str]:
        """Return what a line may be called: its code, else what comes first and its names."""
        code = self._columns.code_cell(row)
        if code is not None:
            return [code.text]
        names = [cell.text for cell, _ in self._columns.name_cells(row)]
        return [next(cell.text for cell in row.cells if cell.text), *names]

    def _has_identity_numbers(self, row: TableRow) -> bool:
        """Refuse a number of 15 digits or more in any cell, because it may identify a person."""
        found = [cell for cell in row.cells if _is_identity_number(cell)]
        self.complaints.findings += [cell.secret_finding("identity-in-recap") for cell in found]
        return bool(found)

    def _is_hollow(self, row: TableRow) -> bool:
        """Refuse a formula without a value in a counted column. A total may have one."""
        found = [
            row.cells[place]
            for place in sorted(self._columns.used)
            if f"{row.cells[place].letter}{row.line}" in self._hollow
        ]
        if found and not self._is_total(row):
            self.complaints.findings += [
                cell.secret_finding("formula-without-value") for cell in found
            ]
        return bool(found)


def _count(cell: Cell) -> int:
    if cell.number is not None and abs(cell.number - round(cell.number)) > ROUNDING:
        raise CellRefusedError(cell.finding("number-fraction"))
    return cell.read(parse_count)


def _is_identity_number(cell: Cell) -> bool:
    if cell.number is not None:
        return abs(cell.number) >= LONGEST_COUNT
    if SCIENTIFIC.fullmatch(cell.text):
        return float(cell.text.replace(",", ".")) >= LONGEST_COUNT
    return bool(IDENTITY.search(cell.text.replace(" ", "")))
