"""The lines of a list of people, without the signature below them."""

import re
from collections.abc import Callable, Iterator, Sequence

from sources.files.named_columns import NamedColumns
from sources.files.tables import TableRow
from sources.recaps.footnotes import is_numbered, is_remark_text

NUMBER = re.compile(r"\W*[0-9](?:[^A-Za-z]*[0-9]){8,}|\W*[0-9]+(?:[.,][0-9]+)?[eE]\+?[0-9]+")
"""A number of an employee, perhaps one that a spreadsheet has changed. A year or a day is none."""
LETTER = re.compile(r"[A-Za-z]")


def people(
    rows: Sequence[TableRow], columns: NamedColumns, knows_office: Callable[[str], bool]
) -> Iterator[TableRow]:
    """Yield the lines that are about a person. Below the last number a signature may stand.

    A line there is about a person if it is numbered, names a person and an office, or has anything
    in the place of the number that is no word.
    """
    rows = [row for row in rows if not row.blank]
    last = max((n for n, row in enumerate(rows) if _has_number(row, columns)), default=len(rows))
    yield from rows[: last + 1]
    begun = False
    for row in rows[last + 1 :]:
        if _is_person(row, columns, knows_office, begun=begun):
            yield row
        else:
            begun = True


def _has_number(row: TableRow, columns: NamedColumns) -> bool:
    named = columns.place("name") is None or columns.cell(row, "name").text or is_numbered(row)
    return bool(named) and any(NUMBER.match(cell.text) for cell in columns.cells(row, "nip"))


def _is_person(
    row: TableRow, columns: NamedColumns, knows_office: Callable[[str], bool], *, begun: bool
) -> bool:
    nip, name, office = (columns.cell(row, each).text for each in ("nip", "name", "office"))
    if is_numbered(row) or (name and office and knows_office(office)):
        return True
    if nip and not LETTER.search(nip):
        return not begun or bool(name) or columns.place("name") is None
    filled = [text for text in (nip, name, office) if text]
    return not begun and len(filled) > 1 and not all(map(is_remark_text, filled))
