"""Grids: the cells of a file's sheets, before the headings are known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

RawCell = str | int | float
"""A text, or a number that the workbook stores as one."""


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet with all its lines. A text file is a sheet without a name.

    ``notes`` are lines such as ``# code_system: bps``, ``remarks`` all lines after a # above the
    table, as a title is: ``# Rekap per 5 Maret 2020``. ``hollow`` are the cells (C12) whose formula
    has never been calculated: nothing stands in them, although a person sees a formula there.
    ``hidden_rows`` and ``hidden_columns`` (from 0) are not shown to a person, ``hidden_sheets`` of
    the same file neither: those are not read.
    """

    name: str
    rows: Sequence[Sequence[RawCell]]
    notes: Mapping[str, str] = field(default_factory=dict)
    hollow: frozenset[str] = frozenset()
    remarks: Sequence[str] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    hidden_sheets: Sequence[str] = ()

    @property
    def blank(self) -> bool:
        """Whether the sheet is empty."""
        return not any(text_of_cell(cell) for row in self.rows for cell in row)


def text_of_cell(cell: RawCell) -> str:
    """Return the text of a cell without surrounding spaces."""
    if isinstance(cell, str):
        return " ".join(cell.split())
    return f"{cell:.15g}" if isinstance(cell, float) else str(cell)
