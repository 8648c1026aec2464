"""A work list as a PDF to print and an XLSX to work with. Codes and badges are text."""

from io import BytesIO

from fpdf import FPDF
from xlsxwriter import Workbook

from census.fieldwork.following.work_list import WorkLine, WorkList
from census.fieldwork.progress import BlockState
from presentation.boards.export_rows import Column, ExportTable, harmless
from presentation.boards.exports import write_table
from presentation.chat.messages import Document, Message
from presentation.drawing.brush import drawable
from presentation.fieldwork.lists.left import reports
from presentation.language.catalogue import Texts
from presentation.language.html import paragraphs, unmarked
from presentation.language.names import made_up

FAMILY = "Helvetica"
TEXTS = ("code", "name", "village", "owner")
NUMBERS = ("size", "settled", "left")
WIDTHS = (34, 40, 36, 44, 18, 22, 18, 65)
"""Shares of the width of a page in landscape; the last one is what is special."""
ALIGNED = (*["LEFT"] * len(TEXTS), *["RIGHT"] * len(NUMBERS), "LEFT")
LINE = 4.6
"""Millimetres from one line of the table to the next."""


class _Sheets(FPDF):
    """Pages with whose they are and their number at the foot: printed sheets get mixed up."""

    def __init__(self, whose: str) -> None:
        super().__init__(format="A4", unit="mm", orientation="landscape")
        self._whose = whose

    def footer(self) -> None:
        """Write the foot of a page."""
        self.set_y(-12)
        self.set_font(FAMILY, "", 8)
        self.cell(w=0, text=f"{self._whose} · {self.page_no()}/{{nb}}", align="R")


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
    """Return the PDF: a table whose headings stand on each page."""
    pdf = _Sheets(drawable(_title(texts, found)))
    pdf.core_fonts_encoding = "windows-1252"
    pdf.set_title(drawable(_title(texts, found)))
    pdf.set_creation_date(found.at)
    pdf.add_page()
    for words, size in ((_title(texts, found), 14), (_dated(texts, found), 9)):
        pdf.set_font(FAMILY, "", size)
        pdf.multi_cell(w=0, text=drawable(words), new_x="LMARGIN", new_y="NEXT")
    pdf.ln(2)
    pdf.set_font(FAMILY, "", 9)
    with pdf.table(
        col_widths=WIDTHS, text_align=ALIGNED, line_height=LINE, padding=(0.8, 1.5)
    ) as table:
        for row in (_headings(texts), *(_row(texts, each) for each in found.lines)):
            table.row([drawable(str(cell)) for cell in row])
    return bytes(pdf.output())


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
    book.close()
    return written.getvalue()


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
