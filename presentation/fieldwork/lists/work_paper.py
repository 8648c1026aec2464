"""The paper of a work list: a table whose headings stand on each page."""

from fpdf import FPDF

from presentation.drawing.brush import drawable
from presentation.fieldwork.lists.work_list import NUMBERS, TEXTS, WorkPaper

FAMILY = "Helvetica"
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


def print_work(paper: WorkPaper) -> bytes:
    """Return the PDF."""
    pdf = _Sheets(drawable(paper.title))
    pdf.core_fonts_encoding = "windows-1252"
    pdf.set_title(drawable(paper.title))
    pdf.set_creation_date(paper.at)
    pdf.add_page()
    for words, size in ((paper.title, 14), (paper.dated, 9)):
        pdf.set_font(FAMILY, "", size)
        pdf.multi_cell(w=0, text=drawable(words), new_x="LMARGIN", new_y="NEXT")
    pdf.ln(2)
    pdf.set_font(FAMILY, "", 9)
    with pdf.table(
        col_widths=WIDTHS, text_align=ALIGNED, line_height=LINE, padding=(0.8, 1.5)
    ) as table:
        for row in (paper.headings, *paper.rows):
            table.row([drawable(cell) for cell in row])
    return bytes(pdf.output())
