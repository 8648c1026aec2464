"""Finds the columns of a plain list by their headings."""

import re
from collections.abc import Collection, Container, Mapping, Sequence
from itertools import chain

from census.errors import CensusError, FileError, Finding
from census.identity.free_text import find_numbers
from census.recaps.columns import folded_heading
from sources.files.tables import Cell, CellRefusedError, Table, TableRow

IN_BRACKETS = re.compile(r"\([^)]*\)")
LONGEST_TEXT = 250
"""Letters of a name that is kept: a message has room for some of them."""
UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


class NamedColumns:
    """The positions of a list's columns. Optional columns that are missing read as empty."""

    def __init__(
        self,
        table: Table,
        headings: Mapping[str, Sequence[str]],
        *,
        optional: Collection[str] = (),
        several: Collection[str] = (),
        refusal: str,
    ) -> None:
        """Match headings to columns.

        The first word of a column is its usual heading, by which it is named. Of ``several`` there
        may be more than one column, as of NIP and NI PPPK: those whose heading stands first among
        the words go before. Raises FileError(refusal) for a column that is missing or there twice.
        No heading is quoted: in a file without headings the first line may hold somebody's number.
        """
        self._places: dict[str, list[int]] = {}
        findings = []
        texts = [list_heading(cell.text) for cell in table.headings]
        for name, words in headings.items():
            found = [(word, i) for word in words for i, text in enumerate(texts) if text == word]
            if len(found) > (len({word for word, _ in found}) if name in several else 1):
                findings.append(Finding("column-twice-named", {"wanted": words[0]}))
            elif found:
                self._places[name] = [place for _, place in found]
            elif name not in optional:
                facts = {"wanted": words[0], "known": ", ".join(words)}
                findings.append(Finding("column-missing", facts))
        if findings:
            raise FileError(refusal, findings)

    @property
    def used(self) -> frozenset[int]:
        """The indexes of all columns that were found."""
        return frozenset(chain.from_iterable(self._places.values()))

    def place(self, name: str) -> int | None:
        """Return a column's index, from 0; None for a missing column."""
        return self._places.get(name, [None])[0]

    def cell(self, row: TableRow, name: str) -> Cell:
        """Return a row's cell of a column: of several, the first that is not empty."""
        return self.cells(row, name)[0]

    def cells(self, row: TableRow, name: str) -> Sequence[Cell]:
        """Return a row's cells of a column that are not empty; at least one cell."""
        cells = [row.cells[place] for place in self._places.get(name, ())]
        return [cell for cell in cells if cell.text] or cells[:1] or [Cell(row.line, "", name, "")]


def list_heading(text: str) -> str:
    """Return a heading of a list for comparison: "NIP / NRP", "Nama (dengan gelar)"."""
    return re.sub(r"\s*/\s*", "/", folded_heading(IN_BRACKETS.sub("", text)))


def text_of(text: str) -> str:
    """Return the text of a cell that must not be empty. Raises CensusError("cell-empty")."""
    if not text:
        raise CensusError("cell-empty")
    return text


def kept_text_of(cell: Cell, known: Container[str] = ()) -> str:
    """Return the text of a cell that is stored, without signs that nobody sees.

    ``known`` as in ``find_numbers``. Raises CellRefusedError("cell-empty"), ("cell-too-long") or,
    without quoting it, ("identity-in-name").
    """
    if find_numbers(cell.text, known):
        raise CellRefusedError(cell.secret_finding("identity-in-name"))
    return cell.read(_shown)


def _shown(text: str) -> str:
    # PostgreSQL takes no NUL, and a sign of direction turns what stands behind it in a message.
    seen = text_of(UNSHOWN.sub("", text).strip())
    if len(seen) > LONGEST_TEXT:
        raise CensusError("cell-too-long", most=LONGEST_TEXT)
    return seen
