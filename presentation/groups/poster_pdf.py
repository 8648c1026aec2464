"""A poster as a PDF to print. Letters and squares are sharp at any size."""

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
"""Points in a millimetre."""

STROKE = 1 / 60
"""The stroke width of bold letters, as a share of the font size; the same as on pictures."""


def print_poster(sheet: PosterSheet) -> bytes:
    """Return a page as a PDF with its font embedded."""
    pdf = FPDF(format="A4", unit="mm")
    pdf.set_title(sheet.title)
    # The same poster gives the same file, so the file holds no time of creation.
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
                # From half a side on, the library takes the radius as a share of the side.
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
    # The font has one weight, so bold letters are filled and outlined. For text the library takes
    # the line width in points, whatever the unit of the page.
    pdf.set_line_width(2 * STROKE * words.size * POINTS)
    with pdf.local_context(text_mode=TextMode.FILL_STROKE if words.bold else TextMode.FILL):
        pdf.text(x, words.y, text)


def _print_squares(pdf: FPDF, code: Squares) -> None:
    """Print neighbouring dark squares of a row as one rectangle, so that no seams show."""
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
    """Write the font of the pictures to a file, for the library to open."""
    font = brush.font(20)
    if not isinstance(font, FreeTypeFont):
        raise TypeError("Pillow was built without FreeType")
    path = folder / f"{FAMILY}.ttf"
    path.write_bytes(font.font_bytes)
    return path
