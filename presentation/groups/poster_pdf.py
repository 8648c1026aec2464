"""A poster as a PDF to print: its letters and squares stay sharp at any size."""

from datetime import UTC, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

from fpdf import FPDF
from fpdf.enums import TextMode
from PIL.ImageFont import FreeTypeFont

from presentation.drawing import brush
from presentation.groups.poster_sheet import Anchor, Box, PosterSheet, PosterText, Shape, Squares

FAMILY = "Aileron"
POINTS = 72 / 25.4
"""Points to a millimetre."""

STROKE = 1 / 60
"""How much wider bold letters are drawn, in the height of their body; as on pictures."""


def print_poster(sheet: PosterSheet) -> bytes:
    """Return a page as a PDF, with its font inside."""
    pdf = FPDF(format="A4", unit="mm")
    pdf.set_title(sheet.title)
    # The same poster is the same file: the moment of its making is no part of it.
    pdf.set_creation_date(datetime.combine(sheet.day, time(), UTC))
    pdf.set_auto_page_break(auto=False)
    pdf.add_page()
    with TemporaryDirectory() as folder:
        pdf.add_font(FAMILY, fname=_font_file(Path(folder)))
        for shape in sheet.shapes:
            _print(pdf, shape)
        return bytes(pdf.output())


def _print(pdf: FPDF, shape: Shape) -> None:
    match shape:
        case Box():
            pdf.set_fill_color(shape.colour)
            rounded = shape.radius > 0
            pdf.rect(
                shape.x,
                shape.y,
                shape.wide,
                shape.high,
                style="F",
                round_corners=rounded,
                # From half a side on the library takes it for a share of the side.
                corner_radius=min(shape.radius, 0.499 * min(shape.wide, shape.high)),
            )
        case PosterText():
            _write(pdf, shape)
        case Squares():
            _print_squares(pdf, shape)


def _write(pdf: FPDF, words: PosterText) -> None:
    text = brush.drawable(words.text)
    pdf.set_font(FAMILY, size=words.size * POINTS)
    x = words.x
    if words.anchor is Anchor.MIDDLE:
        x -= pdf.get_string_width(text) / 2
    pdf.set_text_color(words.colour)
    pdf.set_draw_color(words.colour)
    # The font has one weight: bold letters are filled and drawn around. For text the library takes
    # the width of a line in points, whatever the unit of the page.
    pdf.set_line_width(2 * STROKE * words.size * POINTS)
    with pdf.local_context(text_mode=TextMode.FILL_STROKE if words.bold else TextMode.FILL):
        pdf.text(x, words.y, text)


def _print_squares(pdf: FPDF, code: Squares) -> None:
    """Print each row's dark stretches in one piece: no seams between the squares."""
    pdf.set_fill_color(code.colour)
    for line, row in enumerate(code.rows):
        place = 0
        while place < len(row):
            length = 1
            while place + length < len(row) and row[place + length] == row[place]:
                length += 1
            if row[place]:
                x, y = code.x + place * code.size, code.y + line * code.size
                pdf.rect(x, y, length * code.size, code.size, style="F")
            place += length


def _font_file(folder: Path) -> Path:
    """Write the font of the pictures where the library can open it."""
    font = brush.font(20)
    if not isinstance(font, FreeTypeFont):
        raise TypeError("Pillow was built without FreeType")
    path = folder / f"{FAMILY}.ttf"
    path.write_bytes(font.font_bytes)
    return path
