"""Reads what the civil registry counts: families and persons of each village or block."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.reconciling import CivilLine, FamilyCount
from census.units import Unit, UnitCode
from sources.fieldwork.code_cells import CodeCells, starts_of_blocks
from sources.fieldwork.lines import VILLAGE_WORDS, Villages, nothing_in, read_lines
from sources.files.named_columns import NamedColumns, text_of
from sources.files.numbers import UNSEEN, parse_count, refuse_damage
from sources.files.tables import Cell, CellRefusedError, Complaints, TableRow

REFUSAL = "civil-refused"
HEADINGS = {
    "village": VILLAGE_WORDS,
    "families": ("families", "keluarga", "jumlah keluarga", "kk", "jumlah kk", "kepala keluarga"),
    "persons": ("persons", "jiwa", "jumlah jiwa", "penduduk", "jumlah penduduk", "orang"),
    "block": ("block", "blok", "kode blok", "kode sls", "kode sub sls", "sls", "rt/rw", "rt"),
    "moved_in": ("moved in", "datang", "pindah datang", "kk datang"),
    "moved_out": ("moved out", "pindah", "pindah keluar", "kk pindah"),
    "deaths": ("deaths", "meninggal", "kematian", "mati", "kk meninggal"),
    "cards_split": ("cards split", "pecah kk", "kk pecah", "kk baru"),
    "interviewed": (
        *("persons interviewed", "jiwa wawancara"),
        *("penduduk wawancara", "jiwa diwawancarai", "penduduk diwawancarai"),
    ),
}
CHANGES = ("moved_in", "moved_out", "deaths", "cards_split")
OPTIONAL = (*CHANGES, "persons", "block", "interviewed")


def read_civil_counts(
    content: Path | bytes,
    units: Sequence[Unit],
    bps_codes: Mapping[str, UnitCode],
    blocks: Sequence[Block],
) -> tuple[CivilLine, ...]:
    """Read a village or block a line, without totals and down to a signature.

    A block is a known code, or its name in the village. Raises FileError("civil-refused") with
    everything that has to be corrected.
    """
    reader = _Reader(Villages(units, bps_codes), blocks)
    read_lines(content, HEADINGS, OPTIONAL, reader.complaints, reader.take, refusal=REFUSAL)
    reader.complaints.require_none(REFUSAL)
    if not reader.lines:
        raise nothing_in(REFUSAL)
    return tuple(reader.lines)


class _Reader:
    """The lines read so far."""

    def __init__(self, villages: Villages, blocks: Sequence[Block]) -> None:
        self.complaints = Complaints()
        self.lines: list[CivilLine] = []
        self._villages = villages
        self._cells = CodeCells(starts_of_blocks(blocks))
        self._codes = {block.code.casefold(): block for block in blocks}
        self._names = {(block.village, _folded(block.name)): block for block in blocks}
        self._seen: dict[tuple[UnitCode, BlockCode | None], int] = {}
        self._whole: dict[UnitCode, bool] = {}

    def take(self, columns: NamedColumns, row: TableRow) -> None:
        """Read one line. Its mistakes are collected."""
        attempt = self.complaints.attempt
        village = attempt(self._villages.of, columns.cells(row, "village"))
        families = attempt(columns.cell(row, "families").read, _count)
        persons = attempt(columns.cell(row, "persons").read, _maybe)
        interviewed = attempt(columns.cell(row, "interviewed").read, _maybe)
        changes = {name: attempt(columns.cell(row, name).read, _changed) or 0 for name in CHANGES}
        if village is None or families is None:
            return
        cell = columns.cell(row, "block")
        block = attempt(self._block, cell, village) if cell.text else None
        if cell.text and block is None:
            return
        attempt(self._once, columns.cell(row, "village"), village, block)
        counts = FamilyCount(families, persons)
        line = CivilLine(village, counts, block, **changes, persons_interviewed=interviewed)
        self.lines.append(line)

    def _block(self, cell: Cell, village: UnitCode) -> BlockCode:
        text = UNSEEN.sub("", cell.text).strip()
        cell.read(lambda _: refuse_damage(text, "code-excel", "code-date"))
        block = self._codes.get(text.casefold()) or self._names.get((village, _folded(text)))
        if block is None or block.village != village:
            raise self._cells.refusal(cell, "civil-block-unknown")
        return block.code

    def _once(self, cell: Cell, village: UnitCode, block: BlockCode | None) -> None:
        if (first := self._seen.setdefault((village, block), cell.line)) != cell.line:
            raise CellRefusedError(cell.finding("code-twice", first=first))
        whole = block is None
        if self._whole.setdefault(village, whole) is not whole:
            raise CellRefusedError(cell.finding("civil-village-and-blocks"))


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _count(text: str) -> int:
    return parse_count(text_of(text))


def _maybe(text: str) -> int | None:
    return parse_count(text) if text and text != "-" else None


def _changed(text: str) -> int:
    return _maybe(text) or 0
