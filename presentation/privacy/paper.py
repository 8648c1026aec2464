"""The paper of everything that is kept of a person."""

from collections.abc import Sequence
from datetime import datetime

from fpdf import FPDF

from presentation.drawing.brush import drawable
from presentation.privacy.file import PaperLine

FAMILY = "Helvetica"


def print_lines(lines: Sequence[PaperLine], at: datetime) -> bytes:
    """Return paragraphs as a PDF; the first is its title."""
    pdf = FPDF(format="A4", unit="mm")
    pdf.core_fonts_encoding = "windows-1252"
    pdf.set_title(lines[0].words)
    pdf.set_creation_date(at)
    pdf.add_page()
    for each in lines:
        pdf.set_font(FAMILY, "B" if each.bold else "", each.size)
        pdf.multi_cell(w=0, text=drawable(each.words), new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())
