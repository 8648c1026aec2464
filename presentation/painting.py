"""How the picture of a board is painted: 1080 pixels wide, to be read on a phone.

Colours can be told apart by the colour-blind, and nothing is said by colour alone.
"""

from dataclasses import dataclass

from PIL import Image, ImageDraw

from presentation import brush
from presentation.brush import Draw
from presentation.sheet import Bar, LeftOut, Sheet

WIDTH = 1080
MARGIN = 40
RANK_RIGHT = 96
MOVED_LEFT = 118
BARS_LEFT = 176
BARS_RIGHT = WIDTH - MARGIN
PADDING = 16

TITLE, FACT, NOTE, LABEL = 44, 28, 24, 26
TARGET_STRIP = 46
"""The strip between head and rows in which the target is named."""

ROOMY_UP_TO = 10

NAVY = "#12355b"
INK = "#16202c"
GREY = "#4d5966"
PALE = "#d3e0ee"
PAPER = "#ffffff"
STRIPE = "#f3f6f9"
BAR = "#c3dcf3"
BAR_REACHED = "#93d1b6"
OWN = "#ffeab0"
OWN_BAR = "#ffc94d"
UP = "#1666ad"
DOWN = "#c2570c"
DONE = "#0b6e4f"
TARGET = "#a3195b"
MARK = "#ffd24a"


@dataclass(frozen=True, slots=True)
class Layout:
    """Sizes in pixels: roomy rows with two lines for a short board, tight ones for a long one."""

    row: int
    name: int
    figures: int
    two_lines: bool


ROOMY = Layout(row=104, name=38, figures=28, two_lines=True)
TIGHT = Layout(row=54, name=30, figures=24, two_lines=False)


def paint(sheet: Sheet) -> bytes:
    """Paint a sheet; return the PNG."""
    layout = ROOMY if len(sheet.bars) <= ROOMY_UP_TO else TIGHT
    title = brush.wrapped(sheet.title, TITLE, _title_room(sheet), bold=True)
    notes = [line for note in sheet.notes for line in brush.wrapped(note, NOTE, WIDTH - 2 * MARGIN)]
    head = 60 + len(title) * (TITLE + 10) + len(sheet.facts) * (FACT + 12)
    rows = head + (TARGET_STRIP if sheet.target is not None else 16)
    foot = rows + layout.row * len(sheet.bars)
    height = foot + 44 + len(notes) * (NOTE + 10)
    image = Image.new("RGB", (WIDTH, height), PAPER)
    draw = ImageDraw.Draw(image)
    _paint_head(draw, sheet, title, head)
    _paint_rows(draw, sheet, layout, rows)
    for number, note in enumerate(notes):
        place = (MARGIN, foot + 24 + number * (NOTE + 10))
        brush.write(draw, place, note, size=NOTE, colour=GREY)
    return brush.png(image)


def _title_room(sheet: Sheet) -> float:
    mark = brush.width(sheet.mark, LABEL, bold=True) + 70 if sheet.mark else 0
    return WIDTH - 2 * MARGIN - mark


def _paint_head(draw: Draw, sheet: Sheet, title: list[str], height: int) -> None:
    draw.rectangle((0, 0, WIDTH, height), fill=NAVY)
    y = 30
    for line in title:
        brush.write(draw, (MARGIN, y), line, size=TITLE, colour=PAPER, bold=True)
        y += TITLE + 10
    y += 8
    for fact in sheet.facts:
        words = brush.cut(fact, FACT, WIDTH - 2 * MARGIN)
        brush.write(draw, (MARGIN, y), words, size=FACT, colour=PALE)
        y += FACT + 12
    if sheet.mark:
        left = WIDTH - MARGIN - brush.width(sheet.mark, LABEL, bold=True) - 36
        draw.rounded_rectangle((left, 32, WIDTH - MARGIN, 82), radius=25, fill=MARK)
        place = (left + 18, 57)
        brush.write(draw, place, sheet.mark, size=LABEL, colour=NAVY, bold=True, anchor="lm")


def _paint_rows(draw: Draw, sheet: Sheet, layout: Layout, top: int) -> None:
    """Paint bars first, the target's line across them, and the words on top of both."""
    places = [(bar, top + number * layout.row) for number, bar in enumerate(sheet.bars)]
    for number, (bar, y) in enumerate(places):
        if number % 2 == 0:
            draw.rectangle((0, y, WIDTH, y + layout.row - 1), fill=STRIPE)
        if isinstance(bar, Bar):
            _paint_bar(draw, bar, layout, y)
    _paint_target(draw, sheet, top, top + layout.row * len(places))
    for bar, y in places:
        if isinstance(bar, LeftOut):
            place = (BARS_LEFT + PADDING, y + layout.row / 2)
            brush.write(draw, place, bar.words, size=layout.figures, colour=GREY, anchor="lm")
        else:
            _write_place(draw, bar, layout, y)
            _write_names(draw, bar, layout, y, _write_rate(draw, bar, layout, y))


def _paint_bar(draw: Draw, bar: Bar, layout: Layout, y: int) -> None:
    if bar.own:
        draw.rectangle((0, y, WIDTH, y + layout.row - 1), fill=OWN)
        draw.rectangle((0, y, 14, y + layout.row - 1), fill=OWN_BAR)
    length = round((BARS_RIGHT - BARS_LEFT) * bar.length)
    if length:
        colour = OWN_BAR if bar.own else BAR_REACHED if bar.reached else BAR
        box = (BARS_LEFT, y + 5, BARS_LEFT + max(length, 8), y + layout.row - 6)
        draw.rounded_rectangle(box, radius=4, fill=colour)


def _paint_target(draw: Draw, sheet: Sheet, top: int, bottom: int) -> None:
    if sheet.target is None:
        return
    x = BARS_LEFT + round((BARS_RIGHT - BARS_LEFT) * sheet.target)
    brush.dashed(draw, x, top - 8, bottom, TARGET)
    half = brush.width(sheet.target_label, LABEL, bold=True) / 2
    place = (min(x, BARS_RIGHT - half), top - 12)
    brush.write(draw, place, sheet.target_label, size=LABEL, colour=TARGET, bold=True, anchor="ms")


def _write_place(draw: Draw, bar: Bar, layout: Layout, y: int) -> None:
    middle = y + layout.row / 2
    brush.write(
        draw, (RANK_RIGHT, middle), bar.rank, size=layout.name, colour=INK, bold=True, anchor="rm"
    )
    if not bar.movement:
        return
    colour = UP if bar.movement > 0 else DOWN
    brush.triangle(draw, (MOVED_LEFT, middle), layout.name * 0.26, colour, up=bar.movement > 0)
    place = (MOVED_LEFT + layout.name * 0.36, middle)
    moved = str(abs(bar.movement))
    brush.write(draw, place, moved, size=layout.figures, colour=colour, bold=True, anchor="lm")


def _write_rate(draw: Draw, bar: Bar, layout: Layout, y: int) -> float:
    """Write the rate, with a tick where the target is reached; return where it begins."""
    middle, right = y + layout.row / 2, BARS_RIGHT - PADDING
    brush.write(
        draw, (right, middle), bar.rate, size=layout.name, colour=INK, bold=True, anchor="rm"
    )
    left = right - brush.width(bar.rate, layout.name, bold=True)
    if bar.reached:
        brush.tick(draw, (left - layout.name * 0.6, middle), layout.name * 0.32, DONE)
        left -= layout.name * 1.1
    return left


def _write_names(draw: Draw, bar: Bar, layout: Layout, y: int, right: float) -> None:
    """Write name and figures: under each other in a roomy row, else the figures at the right."""
    left = BARS_LEFT + PADDING
    if layout.two_lines:
        name_y, figures_y, room = y + layout.row * 0.34, y + layout.row * 0.74, right - left - 24
        figures: tuple[float, float] = (left, figures_y)
        anchor = "lm"
    else:
        name_y = figures_y = y + layout.row / 2
        figures = (BARS_RIGHT - PADDING - layout.name * 5.4, figures_y)
        anchor = "rm"
        room = figures[0] - brush.width(bar.figures, layout.figures) - left - 20
    name = brush.cut(bar.name, layout.name, room, bold=bar.own)
    brush.write(draw, (left, name_y), name, size=layout.name, colour=INK, bold=bar.own, anchor="lm")
    brush.write(draw, figures, bar.figures, size=layout.figures, colour=GREY, anchor=anchor)
