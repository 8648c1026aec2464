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
RATE_RIGHT = WIDTH - MARGIN
RATE_WIDTH = 4.8
FIGURES_WIDTH = 6.2
"""Widths in the heights of their letters: 100,0 % with its tick, and 37.819/79.540."""

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
    gap: int
    name: int
    figures: int
    two_lines: bool

    @property
    def figures_right(self) -> float:
        """Where the figures of a tight row end."""
        return RATE_RIGHT - self.name * RATE_WIDTH

    @property
    def bars_right(self) -> float:
        """Where the axis ends: the target's line never crosses a number."""
        if self.two_lines:
            return self.figures_right
        return self.figures_right - self.figures * FIGURES_WIDTH


ROOMY = Layout(row=104, gap=20, name=38, figures=28, two_lines=True)
TIGHT = Layout(row=54, gap=14, name=30, figures=24, two_lines=False)


def paint(sheet: Sheet) -> bytes:
    """Paint a sheet; return the PNG."""
    layout = ROOMY if len(sheet.bars) <= ROOMY_UP_TO else TIGHT
    title = brush.wrapped(sheet.title, TITLE, WIDTH - 2 * MARGIN, bold=True)
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


def _paint_head(draw: Draw, sheet: Sheet, title: list[str], height: int) -> None:
    draw.rectangle((0, 0, WIDTH, height), fill=NAVY)
    y = 30
    for line in title:
        brush.write(draw, (MARGIN, y), line, size=TITLE, colour=PAPER, bold=True)
        y += TITLE + 10
    mark = brush.width(sheet.mark, LABEL, bold=True) + 36 if sheet.mark else 0
    if sheet.mark:
        left, top = WIDTH - MARGIN - mark, height - 78
        draw.rounded_rectangle((left, top, WIDTH - MARGIN, top + 50), radius=25, fill=MARK)
        place = (left + 18, top + 25)
        brush.write(draw, place, sheet.mark, size=LABEL, colour=NAVY, bold=True, anchor="lm")
    y += 8
    for fact in sheet.facts:
        words = brush.cut(fact, FACT, WIDTH - 2 * MARGIN - mark - 20)
        brush.write(draw, (MARGIN, y), words, size=FACT, colour=PALE)
        y += FACT + 12


def _paint_rows(draw: Draw, sheet: Sheet, layout: Layout, top: int) -> None:
    """Paint the bars, the target's line through the gaps between them, and the words on top."""
    places = [(bar, top + number * layout.row) for number, bar in enumerate(sheet.bars)]
    for bar, y in places:
        if isinstance(bar, Bar):
            _paint_bar(draw, bar, layout, y)
    _paint_target(draw, sheet, layout, top)
    for bar, y in places:
        if isinstance(bar, LeftOut):
            place = (BARS_LEFT + PADDING, y + layout.row / 2)
            brush.write(draw, place, bar.words, size=layout.figures, colour=GREY, anchor="lm")
        else:
            _write_place(draw, bar, layout, y)
            _write_name(draw, bar, layout, y)
            _write_numbers(draw, bar, layout, y)


def _paint_bar(draw: Draw, bar: Bar, layout: Layout, y: int) -> None:
    if bar.own:
        draw.rectangle((0, y, WIDTH, y + layout.row - 1), fill=OWN)
        draw.rectangle((0, y, 14, y + layout.row - 1), fill=OWN_BAR)
    length = round((layout.bars_right - BARS_LEFT) * bar.length)
    if length:
        colour = OWN_BAR if bar.own else BAR_REACHED if bar.reached else BAR
        inset = layout.gap // 2
        box = (BARS_LEFT, y + inset, BARS_LEFT + max(length, 8), y + layout.row - inset)
        draw.rounded_rectangle(box, radius=4, fill=colour)


def _paint_target(draw: Draw, sheet: Sheet, layout: Layout, top: int) -> None:
    if sheet.target is None:
        return
    x = BARS_LEFT + (layout.bars_right - BARS_LEFT) * float(sheet.target)
    for number in range(len(sheet.bars) + 1):
        y = top + number * layout.row
        draw.line((x, y - layout.gap // 2 + 1, x, y + layout.gap // 2 - 1), fill=TARGET, width=4)
    place = (x, top - 16)
    brush.write(draw, place, sheet.target_label, size=LABEL, colour=TARGET, bold=True, anchor="ms")


def _write_place(draw: Draw, bar: Bar, layout: Layout, y: int) -> None:
    middle = y + layout.row / 2
    brush.write(
        draw, (RANK_RIGHT, middle), bar.rank, size=layout.name, colour=INK, bold=True, anchor="rm"
    )
    if bar.movement is not None:
        _write_movement(draw, bar.movement, layout, middle)


def _write_movement(draw: Draw, moved: int, layout: Layout, middle: float) -> None:
    size = layout.figures
    if moved == 0:
        at = (MOVED_LEFT, middle)
        brush.write(draw, at, "=", size=size, colour=GREY, bold=True, anchor="mm")
        return
    colour = UP if moved > 0 else DOWN
    brush.triangle(draw, (MOVED_LEFT, middle), layout.name * 0.26, colour, up=moved > 0)
    beside = (MOVED_LEFT + layout.name * 0.42, middle)
    brush.write(draw, beside, str(abs(moved)), size=size, colour=colour, bold=True, anchor="lm")


def _write_numbers(draw: Draw, bar: Bar, layout: Layout, y: int) -> None:
    """Write the rate, with a tick where the target is reached, and the figures before it."""
    middle = y + layout.row / 2
    brush.write(
        draw, (RATE_RIGHT, middle), bar.rate, size=layout.name, colour=INK, bold=True, anchor="rm"
    )
    if bar.reached:
        left = RATE_RIGHT - brush.width(bar.rate, layout.name, bold=True)
        brush.tick(draw, (left - layout.name * 0.55, middle), layout.name * 0.3, DONE)
    place: tuple[float, float] = (layout.figures_right, middle)
    anchor = "rm"
    if layout.two_lines:
        place, anchor = (BARS_LEFT + PADDING, y + layout.row * 0.7), "lm"
    brush.write(draw, place, bar.figures, size=layout.figures, colour=GREY, anchor=anchor)


def _write_name(draw: Draw, bar: Bar, layout: Layout, y: int) -> None:
    left, right = BARS_LEFT + PADDING, layout.figures_right
    middle = y + layout.row * (0.35 if layout.two_lines else 0.5)
    if not layout.two_lines:
        right -= brush.width(bar.figures, layout.figures)
    name = brush.cut(bar.name, layout.name, right - left - PADDING, bold=bar.own)
    brush.write(draw, (left, middle), name, size=layout.name, colour=INK, bold=bar.own, anchor="lm")
