"""Reads the office's own export of the national application: the four counts of each block."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from census.errors import Finding
from census.fieldwork.blocks import Block
from census.fieldwork.counts import BlockCounts, FourCounts
from census.recaps.moments import FileDays
from sources.fieldwork.code_cells import CodeCells, starts_of_blocks
from sources.fieldwork.lines import BLOCK_WORDS, nothing_in, read_lines
from sources.files.named_columns import NamedColumns, text_of
from sources.files.numbers import parse_count
from sources.files.tables import Cell, Complaints, TableRow
from sources.registers.finished import day_in_line

REFUSAL = "progress-refused"
HEADINGS = {
    "block": BLOCK_WORDS,
    "open": ("open", "belum", "belum dikerjakan", "belum dicacah", "terbuka", "belum terkirim"),
    "submitted": (
        *("submitted", "submit", "terkirim", "dikirim", "submitted by pencacah"),
        *("submitted by ppl", "submitted by pcl"),
    ),
    "rejected": (
        *("rejected", "reject", "ditolak", "dikembalikan", "rejected by pengawas"),
        *("rejected by pml",),
    ),
    "approved": (*("approved", "approve", "disetujui", "approved by pengawas", "approved by pml"),),
    "date": ("date", "tanggal", "tgl", "per tanggal", "data per", "as of", "waktu"),
}
FOUR = ("open", "submitted", "rejected", "approved")
ROUNDED = 15
"""So many digits of a number survive a spreadsheet; those behind become zeros."""


@dataclass(slots=True)
class ReadProgress:
    """The counts of the file; ``told`` is odd and taken all the same."""

    counts: list[BlockCounts] = field(default_factory=list)
    told: list[Finding] = field(default_factory=list)


def read_progress(
    content: Path | bytes, blocks: Sequence[Block], *, as_of: datetime, days: FileDays
) -> ReadProgress:
    """Read a block a line, without totals and down to a signature; more columns may follow.

    ``as_of`` is the moment of lines without a date; a day without a time means its end, or now.
    Raises FileError("progress-refused") with every line that has to be corrected.
    """
    reader = _Reader(blocks, as_of, days)
    read_lines(content, HEADINGS, {"date"}, reader.complaints, reader.take, refusal=REFUSAL)
    reader.complaints.require_none(REFUSAL)
    if not reader.read.counts:
        raise nothing_in(REFUSAL)
    return reader.read


class _Reader:
    """The lines read so far."""

    def __init__(self, blocks: Sequence[Block], as_of: datetime, days: FileDays) -> None:
        self.complaints, self.read = Complaints(), ReadProgress()
        self._blocks = {block.code.casefold(): block for block in blocks}
        self._rounded = {code[:ROUNDED] for code in self._blocks if len(code) > ROUNDED}
        self._codes, self._as_of, self._days = CodeCells(starts_of_blocks(blocks)), as_of, days

    def take(self, columns: NamedColumns, row: TableRow) -> None:
        """Read one line. Its mistakes are collected."""
        attempt = self.complaints.attempt
        block = attempt(self._block, columns.cell(row, "block"))
        counts = [attempt(columns.cell(row, name).read, _count) for name in FOUR]
        at = attempt(columns.cell(row, "date").read, self._moment)
        known = [count for count in counts if count is not None]
        if block is None or at is None or len(known) < len(FOUR):
            return
        four = FourCounts(*known)
        if four.total > block.size:
            facts: dict[str, str | int] = {"line": row.line, "block": block.name}
            facts |= {"count": four.total, "size": block.size}
            self.read.told.append(Finding("counts-above-size", facts))
        self.read.counts.append(BlockCounts(block.code, four, at, at))

    def _block(self, cell: Cell) -> Block:
        code = self._codes.block(cell).casefold()
        if (found := self._blocks.get(code)) is not None:
            return found
        zeros = code[ROUNDED:]
        lost_its_end = zeros and not zeros.strip("0") and code[:ROUNDED] in self._rounded
        raise self._codes.refusal(cell, "code-excel" if lost_its_end else "block-unknown")

    def _moment(self, text: str) -> datetime:
        return day_in_line(text, self._days) if text else self._as_of


def _count(text: str) -> int:
    return parse_count(text_of(text))
