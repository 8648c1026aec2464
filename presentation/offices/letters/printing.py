"""Prints a filled letter as PDF: the same paragraphs, tables and pictures as in the DOCX.

It knows what letters are made of: alignment, indents, spaces, sizes, bold, italic and underlined
letters, numbered lists, a line below the letterhead, pictures in a line, and tables without
borders. The letters are Times, which every reader of PDFs has.
"""

from datetime import UTC, date, datetime, time
from io import BytesIO

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Length
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from fpdf import FPDF

FONT, SIZE = "Times", 12.0
POINT = 25.4 / 72
"""Millimetres of a point."""
LEADING = 1.15
NUMBERED = "List Number"
NUMBER_WIDE = 8.0
_ALIGNED = {
    WD_ALIGN_PARAGRAPH.CENTER: "C",
    WD_ALIGN_PARAGRAPH.RIGHT: "R",
    WD_ALIGN_PARAGRAPH.JUSTIFY: "J",
}


def print_letter(document: Document, day: date) -> bytes:
    """Return a letter as a PDF. ``day`` is its date."""
    section = document.sections[0]
    pdf = FPDF(format="A4", unit="mm")
    pdf.core_fonts_encoding = "windows-1252"
    pdf.set_title(document.core_properties.title)
    # The same letter gives the same file, so the file holds no time of creation.
    pdf.set_creation_date(datetime.combine(day, time(), UTC))
    pdf.set_margins(_mm(section.left_margin), _mm(section.top_margin), _mm(section.right_margin))
    pdf.set_auto_page_break(auto=True, margin=_mm(section.bottom_margin))
    pdf.add_page()
    _Printer(pdf, document).print()
    return bytes(pdf.output())


class _Printer:
    """Prints block after block; ``number`` counts the list."""

    def __init__(self, pdf: FPDF, document: Document) -> None:
        self._pdf, self._document = pdf, document
        self._number = 0

    def print(self) -> None:
        """Print the whole page."""
        for block in self._document.iter_inner_content():
            if isinstance(block, Table):
                self._table(block)
            else:
                self._paragraph(block, self._pdf.l_margin, self._pdf.epw)

    def _table(self, table: Table) -> None:
        pdf = self._pdf
        widths = [_mm(column.width) for column in table.columns]
        scale = pdf.epw / (sum(widths) or pdf.epw)
        for row in table.rows:
            top, left, bottom = pdf.get_y(), pdf.l_margin, pdf.get_y()
            for cell, wide in zip(row.cells, widths, strict=False):
                pdf.set_y(top)
                for paragraph in cell.paragraphs:
                    self._paragraph(paragraph, left, wide * scale)
                left, bottom = left + wide * scale, max(bottom, pdf.get_y())
            pdf.set_y(bottom)

    def _paragraph(self, paragraph: Paragraph, left: float, wide: float) -> None:
        pdf, form = self._pdf, paragraph.paragraph_format
        size = _size(paragraph)
        indent = _mm(form.left_indent)
        pdf.set_y(pdf.get_y() + _mm(form.space_before))
        pictures = [picture for run in paragraph.runs for picture in _pictures(run)]
        align = _ALIGNED.get(paragraph.alignment or WD_ALIGN_PARAGRAPH.LEFT, "L")
        for content, across in pictures:
            x = left + indent + (wide - indent - across) / 2 if align == "C" else left + indent
            pdf.image(BytesIO(content), x=x, w=across)
        if not pictures or paragraph.text.strip():
            line = size * POINT * LEADING
            pdf.set_font(FONT, size=size)
            if paragraph.style is not None and paragraph.style.name == NUMBERED:
                self._number += 1
                pdf.set_x(left)
                pdf.cell(NUMBER_WIDE, line, f"{self._number}.")
                indent = NUMBER_WIDE
            pdf.set_x(left + indent)
            words = "".join(map(_marked, paragraph.runs)) or " "
            pdf.multi_cell(
                wide - indent,
                line,
                words,
                align=align,
                markdown=True,
                new_x="LMARGIN",
                new_y="NEXT",
            )
        self._line_below(paragraph, left, wide)
        pdf.set_y(pdf.get_y() + _mm(form.space_after))

    def _line_below(self, paragraph: Paragraph, left: float, wide: float) -> None:
        """Draw the line below a letterhead: a thick and a thin one, as letters have it."""
        if paragraph._p.find(f".//{qn('w:pBdr')}/{qn('w:bottom')}") is None:  # noqa: SLF001
            return
        pdf = self._pdf
        y = pdf.get_y() + 1
        for down, thick in ((0.0, 0.8), (1.0, 0.25)):
            pdf.set_line_width(thick)
            pdf.line(left, y + down, left + wide, y + down)
        pdf.set_y(y + 1.5)


def _size(paragraph: Paragraph) -> float:
    """Return the size of a paragraph's letters in points: that of its first run, or its style."""
    styles = (paragraph.style.font.size if paragraph.style else None,)
    sizes = (*(run.font.size for run in paragraph.runs), *styles)
    return next((size.pt for size in sizes if size is not None), SIZE)


def _marked(run: Run) -> str:
    """Return the text of a run with fpdf2's marks for its style."""
    text = run.text.encode("windows-1252", "replace").decode("windows-1252")
    for mark in ("**", "__", "--"):
        text = text.replace(mark, f"\\{mark}")
    if not text.strip():
        return text
    for on, mark in ((run.bold, "**"), (run.italic, "__"), (run.underline, "--")):
        text = f"{mark}{text}{mark}" if on else text
    return text


def _pictures(run: Run) -> list[tuple[bytes, float]]:
    """Return the pictures in a run with their widths in millimetres."""
    found = []
    for inline in run._r.xpath(".//wp:inline"):  # noqa: SLF001 - there is no public way
        (part,), (across,) = inline.xpath(".//a:blip/@r:embed"), inline.xpath("./wp:extent/@cx")
        found.append((run.part.related_parts[part].blob, Length(int(across)).mm))
    return found


def _mm(length: Length | None) -> float:
    return length.mm if length is not None else 0.0
