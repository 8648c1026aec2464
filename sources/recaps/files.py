"""Reads a recap of the statistics office: the whole file is checked before anything counts."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import zip_longest
from pathlib import Path

from census.errors import CensusError, FileError, Finding
from census.identity.free_text import redact
from census.recaps.columns import CELL_KEY, NAME_KEY, folded_heading
from census.units import UnitCode
from services.ports.incoming import KnownUnits, Recap, ReportProgress
from sources.files.grids import Grid
from sources.files.tables import CellRefusedError, refuse_swallowed
from sources.files.unit_index import CodeSystem, UnitIndex
from sources.recaps.checks import look_over, totals_of
from sources.recaps.columns.columns import Columns
from sources.recaps.columns.headings import Heading, data_rows, too_long_rows
from sources.recaps.doubts import (
    assumed_bases,
    counts_are_all,
    hidden_parts,
    in_thousands,
    look_like_percents,
)
from sources.recaps.footnotes import last_figure
from sources.recaps.forms import count_form
from sources.recaps.percents import check_percents
from sources.recaps.row_units import RowUnits
from sources.recaps.rows import RowReader
from sources.recaps.sheets import choose_sheet, in_sheet, read_grids

REFUSAL = "recap-refused"
TOLD_EVERY = 500


def read_recap(
    content: Path | bytes,
    known: KnownUnits,
    *,
    as_of: datetime,
    source: str,
    bps_codes: Mapping[str, UnitCode] | None = None,
    columns: Mapping[str, str] | None = None,
    sheet: str | None = None,
    strict: bool = False,
    progress: ReportProgress | None = None,
) -> Recap:
    """Read a recap: a unit's code or name, its counts, and its bases where the file has them.

    The file is a workbook or text. ``columns`` is a ColumnMapping that goes before the reader's
    own words; ``sheet`` names the sheet where several hold a recap. A ``strict`` reader
    refuses an explained heading that the file does not have. Without a base column the
    newest base known stands; 0 where none is. Where that
    one is illustrative so are the figures, also with a base of their own.
    Raises FileError("recap-refused") with everything that has to be mended or explained.
    """
    index = UnitIndex(known.units, bps_codes)
    try:
        forms = [count_form(grid, index, columns or {}) for grid in read_grids(content)]
        grid, heading = choose_sheet([form.recap for form in forms], columns or {}, sheet)
    except CellRefusedError as refusal:
        raise FileError(REFUSAL, [refusal.finding]) from None

    def refuse_if(findings: Sequence[Finding]) -> None:
        if findings:
            raise FileError(REFUSAL, [in_sheet(finding, grid) for finding in findings], told)

    meant = heading.columns
    odd = [each for form in forms if form.recap is grid for each in form.odd]
    told = [*(each for form in forms for each in form.told), *meant.told]
    if strict and not any(form.told for form in forms):
        refuse_if(_not_there(columns or {}, heading))
    refuse_if(odd)
    system, complaints = _code_system(grid.notes, meant)
    refuse_if([*meant.refused, *complaints, *in_thousands(grid, heading)])
    units = RowUnits(index, meant, system, columns or {})
    reader = RowReader(meant, units, known.bases, grid.hollow, columns or {})
    end = last_figure(grid, heading)
    lines = len(grid.rows)
    refuse_if(_swallowed(grid, heading.after, end))
    rows = list(data_rows(grid, heading))
    for row, following in zip_longest(rows, rows[1:]):
        reader.take(row, following, below=row.line > end)
        if progress and row.line % TOLD_EVERY == 0:
            progress(row.line, lines)
    told += [*units.told.values(), *reader.blanks.told]
    refuse_if([*too_long_rows(grid, heading), *reader.complaints.findings])
    refuse_if(reader.blanks.unclear)
    refuse_if([] if reader.rows else [Finding("file-empty")])
    if progress:
        progress(lines, lines)
    warnings = (
        *told,
        *meant.odd,
        *assumed_bases(meant, reader.rows, known.bases),
        *hidden_parts(grid, meant.used, (cell.line for cell in units.cells.values())),
        *units.warnings,
        *look_like_percents(reader.rows, meant),
        *counts_are_all(reader.rows, meant),
        *look_over(reader.rows, reader.stated, index),
        *check_percents(reader.percents, reader.rows, index),
    )
    return Recap(
        rows=tuple(reader.rows),
        as_of=as_of,
        source=source,
        totals=totals_of(reader.rows, index),
        warnings=tuple(in_sheet(warning, grid) for warning in warnings),
        illustrative=reader.illustrative,
    )


def _not_there(columns: Mapping[str, str], heading: Heading) -> list[Finding]:
    """Return a finding for each explained heading that is none of the file's."""
    there = {folded_heading(cell.heading): redact(cell.heading) for cell in heading.cells}
    names = "; ".join(filter(None, there.values()))
    return [
        Finding("column-not-there", {"wanted": redact(wanted), "names": names})
        for wanted in columns
        if not wanted.startswith((CELL_KEY, NAME_KEY)) and wanted not in there
    ]


def _swallowed(grid: Grid, first: int, end: int) -> list[Finding]:
    """Return the finding of a cell among the figures that contains further lines."""
    try:
        refuse_swallowed(grid.rows[first:end], start=first + 1)
    except CensusError as trouble:
        return [Finding(trouble.key, trouble.facts)]
    return []


def _code_system(
    notes: Mapping[str, str], columns: Columns
) -> tuple[CodeSystem | None, list[Finding]]:
    """Return whose codes the file uses, by its note or its heading."""
    said = notes.get("code_system", "").strip(" ,;\t").lower()
    if not said:
        return columns.system, []
    try:
        return CodeSystem(said), []
    except ValueError:
        return None, [Finding("code-system-unknown", {"value": redact(said)})]
