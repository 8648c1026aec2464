"""Cells of a recap without a number: "-", "nihil", nothing. A person says once what they mean."""

from collections.abc import Mapping

from census.errors import Finding
from census.recaps.columns import (
    CELL_AS_TOLD,
    CELL_KEY,
    CELL_MEANINGS,
    CELL_UNCLEAR,
    ColumnMeaning,
)
from sources.files.tables import Cell

MARKS = {
    "": "",
    "nihil": "nihil",
    "n/a": "n/a",
    "na": "n/a",
    "n.a": "n/a",
    "n.a.": "n/a",
    "kosong": "kosong",
    **dict.fromkeys(("-", "--", "---", "\u2013", "\u2014", "\u2212", "_"), "-"),
}
"""What stands in such a cell, and how it is named in the question."""


class BlankCells:
    """Counts the cells without a number, and knows what a person has said about them."""

    def __init__(self, explained: Mapping[str, str]) -> None:
        self._explained = explained
        self._asked: dict[str, tuple[Cell, int]] = {}
        self._told: dict[str, ColumnMeaning] = {}

    def is_blank(self, cell: Cell) -> bool:
        """Tell whether a cell holds no number."""
        return cell.text.casefold() in MARKS

    def count_of(self, cell: Cell) -> int | None:
        """Return 0 for a cell that was explained as zero; None where there is no figure."""
        mark = MARKS[cell.text.casefold()]
        meaning = self._explained.get(CELL_KEY + mark)
        if meaning not in CELL_MEANINGS:
            first, count = self._asked.get(mark, (cell, 0))
            self._asked[mark] = first, count + 1
            return None
        self._told[mark] = ColumnMeaning(meaning)
        return 0 if meaning == ColumnMeaning.ZERO else None

    @property
    def told(self) -> list[Finding]:
        """What was read as a person explained it."""
        return [
            Finding(CELL_AS_TOLD, {**_named(mark), "meaning": meaning})
            for mark, meaning in self._told.items()
        ]

    @property
    def unclear(self) -> list[Finding]:
        """What a person has to explain."""
        choices = " ".join(CELL_MEANINGS)
        return [
            Finding(
                CELL_UNCLEAR,
                {**first.place, **_named(mark), "choices": choices, "count": count},
            )
            for mark, (first, count) in self._asked.items()
        ]


def _named(mark: str) -> dict[str, str]:
    kind = "mark" if mark else "empty"
    return {"heading": CELL_KEY + mark, "example": mark, "kind": kind}
