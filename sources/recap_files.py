"""The recap of the statistics office: the whole file is read and checked before anything counts."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from census.findings import FileError, Finding
from census.units import Base, Measure, Unit, UnitCode
from services.ports import KnownUnits, Recap, RecapRow
from sources.numbers import parse_count
from sources.recap_checks import StatedTotal, look_over, totals_of
from sources.recap_columns import Columns, find_columns
from sources.row_units import RowUnits
from sources.tables import Complaints, Row, plain, read_table
from sources.unit_index import CodeSystem, UnitIndex

REFUSAL = "recap-refused"
Bases = Mapping[Measure, Mapping[UnitCode, Base]]
TOTAL_NAMES = {"total", "jumlah", "jumlah total", "total jumlah", "grand total"}


def read_recap(
    content: Path | bytes,
    known: KnownUnits,
    *,
    as_of: datetime,
    source: str,
    bps_codes: Mapping[str, UnitCode] | None = None,
) -> Recap:
    """Read a CSV recap: a unit's code or name, its counts, and its bases where the file has them.

    Without a base column the newest base known stands; 0 where none is. Rates on illustrative
    bases are illustrative. Raises FileError("recap-refused") with everything that has to be mended.
    """
    table = read_table(content, refusal=REFUSAL)
    columns = find_columns(table.headings)
    system, complaints = _code_system(table.notes, columns)
    if columns.refused or complaints:
        raise FileError(REFUSAL, [*columns.refused, *complaints])
    index = UnitIndex(known.units, bps_codes)
    units = RowUnits(index, columns, system)
    reader = _Reader(columns, units, known.bases, Complaints(table.findings))
    for row in table.rows:
        if not row.blank:
            reader.take(row)
    reader.complaints.demand_none(REFUSAL)
    if not reader.rows:
        raise FileError(REFUSAL, [Finding("file-empty")])
    return Recap(
        rows=tuple(reader.rows),
        as_of=as_of,
        source=source,
        totals=totals_of(reader.rows, index),
        warnings=(
            *columns.ignored,
            *units.warnings,
            *look_over(reader.rows, reader.stated, index),
        ),
        illustrative=reader.illustrative,
    )


def _code_system(
    notes: Mapping[str, str], columns: Columns
) -> tuple[CodeSystem | None, list[Finding]]:
    """Return whose codes the file uses, as its note or its heading says."""
    said = notes.get("code_system", "").strip(" ,;\t").lower()
    if not said:
        return columns.system, []
    try:
        return CodeSystem(said), []
    except ValueError:
        return None, [Finding("code-system-unknown", {"value": said})]


class _Reader:
    """The lines read so far: rows that count, and what is wrong or odd."""

    def __init__(
        self, columns: Columns, units: RowUnits, bases: Bases, complaints: Complaints
    ) -> None:
        self.rows: list[RecapRow] = []
        self.stated: list[StatedTotal] = []
        self.complaints = complaints
        self.illustrative = False
        self._columns = columns
        self._units = units
        self._bases = bases

    def take(self, row: Row) -> None:
        """Read one line; whatever is wrong with it is collected, cell by cell."""
        counts = self._numbers(row, self._columns.counts)
        if _is_total(row):
            self.stated += [StatedTotal(row.line, *count) for count in counts.items()]
            return
        bases = self._numbers(row, self._columns.bases)
        unit = self.complaints.attempt(self._units.find, row)
        if not any(row.cells[place].text for place in self._columns.counts.values()):
            self.complaints.findings.append(Finding("row-without-figures", {"line": row.line}))
        if unit is not None:
            for measure, count in counts.items():
                base = bases.get(measure) or self._newest_base(unit, measure)
                self.rows.append(RecapRow(unit.code, measure, count, base))

    def _numbers(self, row: Row, places: Mapping[Measure, int]) -> dict[Measure, int]:
        cells = {m: row.cells[place] for m, place in places.items() if row.cells[place].text}
        read = {m: self.complaints.attempt(cell.read, parse_count) for m, cell in cells.items()}
        return {measure: number for measure, number in read.items() if number is not None}

    def _newest_base(self, unit: Unit, measure: Measure) -> int:
        base = self._bases.get(measure, {}).get(unit.code)
        if base is None:
            return 0
        self.illustrative |= base.illustrative
        return base.size


def _is_total(row: Row) -> bool:
    first = next(cell for cell in row.cells if cell.text)
    return plain(first.text) in TOTAL_NAMES
