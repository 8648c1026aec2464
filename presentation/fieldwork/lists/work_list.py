"""A work list as a PDF to print and an XLSX to work with. Codes and badges are text."""

from datetime import datetime
from io import BytesIO
from typing import NamedTuple

from xlsxwriter import Workbook

from census.fieldwork.following.work_list import WorkLine, WorkList
from census.fieldwork.progress import BlockState
from presentation.boards.export_rows import Column, ExportTable, harmless
from presentation.boards.exports import write_table
from presentation.chat.messages import Document, Message
from presentation.drawing.printing import apart
from presentation.drawing.workbooks import finished
from presentation.fieldwork.lists.left import reports
from presentation.language.catalogue import Texts
from presentation.language.html import paragraphs, unmarked
from presentation.language.names import made_up

TEXTS = ("code", "name", "village", "owner")
NUMBERS = ("size", "settled", "left")


class WorkPaper(NamedTuple):
    """What the PDF of a work list says, and when it was made."""

    title: str
    dated: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    at: datetime


def files(texts: Texts, found: WorkList) -> tuple[Message, Message]:
    """Return both files under their sentence; each is written when it is needed."""
    name = f"{texts.plain('fieldwork-work-filename')}-{found.worker.badge}"
    said = paragraphs(
        texts("fieldwork-work-caption", name=found.worker.name, count=len(found.lines)),
        made_up(texts, illustrative=found.illustrative),
    )
    return (
        Message(said, document=Document(f"{name}.pdf", lambda: printed(texts, found))),
        Message(said, document=Document(f"{name}.xlsx", lambda: workbook(texts, found))),
    )


def printed(texts: Texts, found: WorkList) -> bytes:
    """Return the PDF, which is printed in a process of its own. Raises PrintingError."""
    rows = tuple(tuple(map(str, _row(texts, each))) for each in found.lines)
    paper = WorkPaper(_title(texts, found), _dated(texts, found), _headings(texts), rows, found.at)
    made: bytes = apart("presentation.fieldwork.lists.work_paper:print_work", paper)
    return made


def workbook(texts: Texts, found: WorkList) -> bytes:
    """Return the XLSX."""
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet(texts.plain("fieldwork-work-filename"))
    sheet.set_landscape()
    sheet.write_string(0, 0, harmless(_title(texts, found)))
    sheet.write_string(1, 0, harmless(_dated(texts, found)))
    kinds = (*[Column.TEXT] * len(TEXTS), *[Column.NUMBER] * len(NUMBERS), Column.TEXT)
    listed = [_row(texts, each) for each in found.lines]
    write_table(book, sheet, ExportTable(_headings(texts), kinds, listed), 3)
    return finished(book, written)


def _headings(texts: Texts) -> tuple[str, ...]:
    names = (*TEXTS, *NUMBERS, "special")
    return tuple(texts.plain(f"fieldwork-work-column-{name}") for name in names)


def _row(texts: Texts, line: WorkLine) -> tuple[str | int, ...]:
    owner, block = line.owner, line.block
    return (
        harmless(block.code),
        harmless(block.name),
        harmless(line.village),
        harmless(f"{owner.name} ({owner.badge})"),
        block.left,
        line.settled,
        line.left,
        harmless(_special(texts, line)),
    )


def _special(texts: Texts, line: WorkLine) -> str:
    """Say what is special of a block: that it is ready or opened again, and second visits."""
    state, said = line.progress.state, []
    if state is BlockState.REOPENED:
        said.append(texts.plain("fieldwork-work-reopened", reason=line.progress.reason))
    elif state is not BlockState.OPEN:
        said.append(texts.plain(f"fieldwork-work-{state}"))
    if line.beyond:
        said.append(texts.plain("fieldwork-work-beyond", count=line.beyond))
    if line.again:
        said.append(texts.plain("fieldwork-work-again", count=line.again))
    return " · ".join(said)


def _title(texts: Texts, found: WorkList) -> str:
    worker = found.worker
    return texts.plain("fieldwork-work-title", name=worker.name, badge=worker.badge)


def _dated(texts: Texts, found: WorkList) -> str:
    said = unmarked(reports(texts, found.at, any_yet=found.reported))
    return f"{texts.plain('picture-illustrative')} · {said}" if found.illustrative else said
