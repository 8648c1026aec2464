"""Prints a receipt of the demonstration as a PDF whose text can be read (fpdf2)."""

from datetime import UTC, datetime

from fpdf import FPDF

from presentation.drawing.brush import drawable
from presentation.proofs.receipt_sheet import COLUMNS, HEADING, ReceiptSheet

FAMILY = "Helvetica"
WIDTHS = (80, 55, 45)
"""Of the columns, in millimetres."""
CREATED = datetime(2020, 3, 6, tzinfo=UTC)
"""The same sheet gives the same file, so the file holds no time of creation of its own."""


def print_receipt(sheet: ReceiptSheet) -> bytes:
    """Return a sheet as a PDF."""
    pdf = FPDF(format="A4", unit="mm")
    pdf.set_title(drawable(sheet.title))
    pdf.set_creation_date(CREATED)
    pdf.add_page()
    _lines(pdf, (sheet.mark,), size=11, style="B")
    _lines(pdf, (sheet.title,), size=16, style="B")
    _lines(pdf, sheet.facts, size=11)
    if sheet.rows:
        _lines(pdf, ("", HEADING), size=12, style="B")
        pdf.set_font(FAMILY, size=11)
        with pdf.table(col_widths=WIDTHS, width=sum(WIDTHS), align="LEFT") as table:
            for row in (COLUMNS, *sheet.rows):
                table.row([drawable(cell) for cell in row])
    _lines(pdf, ("", *sheet.notes), size=9)
    return bytes(pdf.output())


def _lines(pdf: FPDF, texts: tuple[str, ...], *, size: int, style: str = "") -> None:
    pdf.set_font(FAMILY, style, size)
    for text in texts:
        pdf.multi_cell(w=0, text=drawable(text), new_x="LMARGIN", new_y="NEXT")
