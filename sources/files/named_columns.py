"""Finds the columns of a plain list by their headings."""

from collections.abc import Collection, Mapping

from census.errors import CensusError, FileError, Finding
from census.identity.free_text import find_numbers
from census.recaps.columns import folded_heading
from sources.files.tables import Cell, CellRefusedError, Table, TableRow


class NamedColumns:
    """The positions of a list's columns. Optional columns that are missing read as empty."""

    def __init__(
        self,
        table: Table,
        headings: Mapping[str, Collection[str]],
        *,
        optional: Collection[str] = (),
        refusal: str,
    ) -> None:
        """Match headings to columns.

        Raises FileError(refusal) for a column that is missing or there twice. No heading is
        quoted: in a file without headings the first line may hold somebody's number.
        """
        self._places: dict[str, int] = {}
        findings = []
        for name, words in headings.items():
            found = [
                i for i, cell in enumerate(table.headings) if folded_heading(cell.text) in words
            ]
            if len(found) == 1:
                self._places[name] = found[0]
            elif found:
                findings.append(Finding("column-twice-named", {"wanted": name}))
            elif name not in optional:
                findings.append(Finding("column-missing", {"wanted": name}))
        if findings:
            raise FileError(refusal, findings)

    def place(self, name: str) -> int | None:
        """Return a column's index, from 0; None for a missing column."""
        return self._places.get(name)

    def cell(self, row: TableRow, name: str) -> Cell:
        """Return a row's cell of a column."""
        place = self._places.get(name)
        return row.cells[place] if place is not None else Cell(row.line, "", name, "")


def text_of(text: str) -> str:
    """Return the text of a cell that must not be empty. Raises CensusError("cell-empty")."""
    if not text:
        raise CensusError("cell-empty")
    return text


def kept_text_of(cell: Cell) -> str:
    """Return the text of a cell that is stored as it is.

    Raises CellRefusedError("cell-empty") or, without quoting it, ("identity-in-name").
    """
    if find_numbers(cell.text):
        raise CellRefusedError(cell.secret_finding("identity-in-name"))
    return cell.read(text_of)
