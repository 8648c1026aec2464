"""What the lists of blocks and of fieldworkers have in common: lines, codes, villages."""

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from census.errors import CensusError, FileError, Finding
from census.units import Unit, UnitCode, UnitKind
from sources.files.named_columns import NamedColumns, text_of
from sources.files.numbers import UNSEEN
from sources.files.tables import Cell, Complaints, TableRow
from sources.files.unit_index import BPS_DISTRICT_DIGITS, CodeSystem, UnitIndex
from sources.recaps.footnotes import begins_signature, is_total
from sources.registers.list_sheets import list_sheets

BLOCK_WORDS = (
    *("block", "kode blok", "kode sls", "kode sub sls", "id sls", "id sub sls", "idsls"),
    *("idsubsls", "id subsls", "kode blok sensus", "nbs", "kode", "blok", "code"),
)
VILLAGE_WORDS = (
    *("kode desa", "kode kelurahan", "kode desa/kelurahan", "id desa", "iddesa", "village code"),
    *("village", "desa", "kelurahan", "desa/kelurahan", "nama desa", "nama kelurahan"),
    *("nama desa/kelurahan", "desa asal", "domisili", "home village", "village name"),
)
REGENCY_LETTERS = len("35.09")
UNKNOWN = ("code-unknown", "code-bps-village", "name-unknown")

Take = Callable[[NamedColumns, TableRow], None]


def read_lines(
    content: Path | bytes,
    headings: Mapping[str, Sequence[str]],
    optional: Collection[str],
    complaints: Complaints,
    take: Take,
    *,
    refusal: str,
) -> None:
    """Hand every line of every sheet to ``take``, down to a signature, without totals.

    The first two headings tell a sheet with the list. Raises FileError(refusal) for a file that is
    no list; findings of lines are collected in ``complaints``, with the name of their sheet.
    """
    wanted = list(headings.values())[:2]
    for sheet in list_sheets(content, wanted, refusal=refusal):
        columns = NamedColumns(
            sheet.table, headings, optional=optional, several={"village"}, refusal=refusal
        )
        before = len(complaints.findings)
        complaints.findings += sheet.table.findings
        for row in sheet.table.rows:
            code = columns.cell(row, next(iter(headings))).text
            if not code and begins_signature(row):
                break
            if not row.blank and not _is_sum(row, code):
                take(columns, row)
        complaints.findings[before:] = sheet.named(complaints.findings[before:])


class Villages:
    """The villages of the deployment, by code in each way of writing, or by name."""

    def __init__(self, units: Sequence[Unit], bps_codes: Mapping[str, UnitCode]) -> None:
        areas = [unit for unit in units if unit.kind in (UnitKind.DISTRICT, UnitKind.VILLAGE)]
        above = {UnitCode(area.code[:REGENCY_LETTERS]) for area in areas}
        regencies = [unit for unit in units if unit.code in above]
        self._index, self._bps = UnitIndex([*regencies, *areas], bps_codes), bps_codes
        self._where = ", ".join(f"{unit.name} ({unit.code})" for unit in regencies)

    def of(self, cells: Sequence[Cell]) -> UnitCode:
        """Return the village of a line: of several columns, one has the code, one the name.

        Raises CellRefusedError; one that is unknown names the areas that are configured.
        """
        names = [cell.text for cell in cells[1:]]
        return cells[0].read(lambda text: self._known(text, names)).code

    def _known(self, text: str, names: Sequence[str]) -> Unit:
        try:
            return self._village(text, names)
        except CensusError as error:
            if error.key not in UNKNOWN or not self._where:
                raise
            raise CensusError("village-not-here", areas=self._where) from None

    def _village(self, text: str, names: Sequence[str]) -> Unit:
        text = UNSEEN.sub("", text_of(text)).strip()
        found = self._by_code(text, names) or self._index.by_name(text, [UnitKind.VILLAGE])
        if found.kind is not UnitKind.VILLAGE:
            raise CensusError("village-wanted")
        return found

    def _by_code(self, text: str, names: Sequence[str]) -> Unit | None:
        """Return the unit of a code; None for what is no code."""
        try:
            return self._index.by_code(text)
        except CensusError as unknown:
            if unknown.key == "code-unknown" and not any(sign.isdigit() for sign in text):
                return None
            if unknown.key != "code-ambiguous":
                raise
        beside = (self._index.village_beside(text, name) for name in names)
        if (found := next(filter(None, beside), None)) is not None:
            return found
        if text[:BPS_DISTRICT_DIGITS] in self._bps:
            raise CensusError("code-ambiguous")
        return self._index.by_code(text, CodeSystem.KEMENDAGRI)


def _is_sum(row: TableRow, code: str) -> bool:
    said = code or next((cell.text for cell in row.cells if cell.text), "")
    return is_total(said, lambda _: False)


def nothing_in(refusal: str) -> FileError:
    """Return the refusal of a list without a line."""
    return FileError(refusal, [Finding("file-empty")])
