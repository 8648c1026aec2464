"""Reads the list of blocks: code, village, name, how many families, how many of them online."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from census.fieldwork.blocks import Block
from census.units import Unit, UnitCode
from sources.fieldwork.code_cells import CodeCells, starts_of_villages
from sources.fieldwork.lines import (
    BLOCK_WORDS,
    VILLAGE_WORDS,
    Villages,
    nothing_in,
    read_lines,
)
from sources.files.named_columns import NamedColumns, kept_text_of, text_of
from sources.files.numbers import parse_count
from sources.files.tables import Cell, CellRefusedError, Complaints, TableRow

REFUSAL = "blocks-refused"
HEADINGS = {
    "code": BLOCK_WORDS,
    "village": VILLAGE_WORDS,
    "name": (
        *("name", "nama", "nama blok", "nama sls", "nama sub sls", "sls", "rt", "rt/rw"),
        *("nama rt", "block name"),
    ),
    "size": (
        *("families", "keluarga", "jumlah keluarga", "kk", "jumlah kk", "muatan", "beban"),
        *("prelist", "ruta", "rumah tangga", "jumlah ruta", "target", "usaha", "size", "load"),
    ),
    "done": (
        *("done", "online", "sudah online", "sudah", "sudah mengisi", "selesai", "selesai online"),
        *("mengisi online", "keluarga online"),
    ),
}


def read_blocks(
    content: Path | bytes, units: Sequence[Unit], bps_codes: Mapping[str, UnitCode]
) -> tuple[Block, ...]:
    """Read a block a line, in the order of the file, which is that of neighbours.

    More columns may follow. Without the column of those who are done nobody is. Raises
    FileError("blocks-refused") with every line that has to be corrected.
    """
    reader = _BlockReader(Villages(units, bps_codes), CodeCells(starts_of_villages(units)))
    optional = {"name", "done"}
    read_lines(content, HEADINGS, optional, reader.complaints, reader.take, refusal=REFUSAL)
    reader.complaints.require_none(REFUSAL)
    if not reader.blocks:
        raise nothing_in(REFUSAL)
    return tuple(reader.blocks)


class _BlockReader:
    """The lines read so far."""

    def __init__(self, villages: Villages, codes: CodeCells) -> None:
        self.complaints = Complaints()
        self.blocks: list[Block] = []
        self._villages, self._codes = villages, codes
        self._in_village: dict[UnitCode, int] = {}

    def take(self, columns: NamedColumns, row: TableRow) -> None:
        """Read one line. Its mistakes are collected."""
        attempt = self.complaints.attempt
        code = attempt(self._codes.block, columns.cell(row, "code"))
        village = attempt(self._villages.of, columns.cells(row, "village"))
        name = attempt(_name, columns.cell(row, "name"), columns.place("name"), code or "")
        size = attempt(columns.cell(row, "size").read, _count)
        done = attempt(_done, columns.cell(row, "done"), columns.place("done"), size)
        if code is None or village is None or name is None or size is None or done is None:
            return
        order = self._in_village[village] = self._in_village.get(village, -1) + 1
        self.blocks.append(Block(code, village, name or code, size, done, order))


def _name(cell: Cell, place: int | None, code: str) -> str:
    return "" if place is None else kept_text_of(cell, {code})


def _count(text: str) -> int:
    return parse_count(text_of(text))


def _done(cell: Cell, place: int | None, size: int | None) -> int:
    if place is None:
        return 0
    done = cell.read(_count)
    if size is not None and done > size:
        raise CellRefusedError(cell.finding("done-above-size", size=size))
    return done
