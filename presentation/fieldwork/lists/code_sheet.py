"""The workbook with the codes of fieldworkers, to be printed and cut into lines."""

from collections.abc import Sequence
from io import BytesIO

from xlsxwriter import Workbook

from census.fieldwork.workers import Fieldworker
from presentation.boards.export_rows import Column, ExportTable, harmless
from presentation.boards.exports import write_table
from presentation.drawing.workbooks import finished
from presentation.language import names
from presentation.language.catalogue import Texts

HEADINGS = ("badge", "name", "role", "village", "code", "how")


def code_sheet(texts: Texts, made: Sequence[tuple[Fieldworker, str]]) -> bytes:
    """Return a workbook with a line for each fieldworker; badges and codes are text."""
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet(texts.plain("fieldwork-codes-sheet"))
    sheet.set_landscape()
    how = texts.plain("fieldwork-codes-how")
    table = ExportTable(
        tuple(texts.plain(f"fieldwork-column-{name}") for name in HEADINGS),
        (Column.TEXT,) * len(HEADINGS),
        [
            (
                harmless(worker.badge),
                harmless(worker.name),
                texts.plain(names.key("fieldwork-role", worker.role)),
                worker.village,
                code,
                how,
            )
            for worker, code in made
        ],
    )
    write_table(book, sheet, table, 0)
    return finished(book, written)
