"""What is left as a workbook: a sheet each for districts, villages and blocks. Codes are text."""

from collections.abc import Sequence
from io import BytesIO

from xlsxwriter import Workbook

from census.fieldwork.following.left import Left, LeftRow, LeftSums
from presentation.boards.export_rows import Column, ExportTable, harmless
from presentation.boards.exports import write_table
from presentation.chat.messages import Document, Message
from presentation.drawing.workbooks import finished
from presentation.fieldwork.lists.left import dated
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked

NAMES = ("code", "name", "within")
NUMBERS = ("size", "beyond", "done", "field", "left", "visited", "blocks", "approved")
SAID = ("cannot", "claimed")


def left_file(texts: Texts, view: Left) -> Message:
    """Return the workbook under its sentence; it is written when it is needed."""
    area = f"-{view.area.code}" if view.area else ""
    name = f"{texts.plain('fieldwork-left-filename')}{area}.xlsx"
    document = Document(name, lambda: workbook(texts, view))
    return Message(texts("fieldwork-left-caption"), document=document)


def workbook(texts: Texts, view: Left) -> bytes:
    """Return the workbook. What residents say stands beside districts and villages only."""
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    sheets: tuple[tuple[str, Sequence[LeftRow], tuple[str, ...]], ...] = (
        ("districts", view.districts, SAID),
        ("villages", view.villages, SAID),
        ("blocks", view.blocks, ()),
    )
    notes = unmarked(dated(texts, view)).splitlines()
    for sheet, found, said in sheets:
        if sheet == "blocks" and view.origin.from_recap:
            continue  # the villages stand in
        tab = book.add_worksheet(texts.plain(f"fieldwork-left-sheet-{sheet}"))
        for line, note in enumerate(notes):
            tab.write_string(line, 0, harmless(note))
        numbers = (*NUMBERS, *said)
        table = ExportTable(
            tuple(texts.plain(f"fieldwork-left-column-{each}") for each in (*NAMES, *numbers)),
            (*[Column.TEXT] * len(NAMES), *[Column.NUMBER] * len(numbers)),
            [
                (
                    *map(harmless, (row.code, row.name, row.within)),
                    *(figures(row.sums)[each] for each in numbers),
                )
                for row in found
            ],
        )
        write_table(book, tab, table, len(notes) + 1)
    return finished(book, written)


def figures(sums: LeftSums) -> dict[str, int]:
    """Return the figures by name."""
    return {
        "size": sums.size,
        "done": sums.done,
        "beyond": sums.beyond,
        "field": sums.in_field,
        "visited": sums.visits.visits.visited,
        "blocks": sums.visits.blocks,
        "approved": sums.visits.approved,
        "left": sums.left,
        "cannot": sums.said.cannot,
        "claimed": sums.said.claimed,
    }
