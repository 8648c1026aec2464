"""Paints the picture of a board: 1080 pixels wide, to be read on a phone.

Colour-blind people can tell the colours apart, and no fact is shown by colour alone.
"""

from dataclasses import dataclass
from fractions import Fraction

from presentation.boards.legend import LEGEND_LINE, legend_lines, paint_legend
from presentation.boards.sheet import Bar, LeftOut, Sheet
from presentation.boards.target_labels import PADDING, stack, target_colour, write_labels
from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.frame import Frame
from presentation.drawing.palette import (
    BAR,
    BAR_REACHED,
    DONE,
    DOWN,
    GREY,
    INK,
    MARGIN,
    OWN,
    OWN_BAR,
    UP,
    WIDTH,
)

RANK_RIGHT = 96
MOVED_LEFT = 118
BARS_LEFT = 176
RATE_RIGHT = WIDTH - MARGIN
RATE_WIDTH = 4.8
FIGURES_WIDTH = 6.2
"""Widths, as multiples of the letter height: "100,0%" with its tick, and "37.819/79.540"."""


ROOMY_UP_TO = 10
MIDDLING_UP_TO = 24


@dataclass(frozen=True, slots=True)
class Layout:
    """Sizes in pixels: rows of two lines if they fit or are needed, else tight ones."""

    row: int
    gap: int
    name: int
    figures: int
    two_lines: bool

    @property
    def figures_right(self) -> float:
        """The right edge of the figures in a tight row."""
        return RATE_RIGHT - self.name * RATE_WIDTH

    @property
    def bars_right(self) -> float:
        """The right end of the axis. No target line crosses a number there."""
        if self.two_lines:
            return self.figures_right
        return self.figures_right - self.figures * FIGURES_WIDTH


ROOMY = Layout(row=104, gap=20, name=38, figures=28, two_lines=True)
MIDDLING = Layout(row=84, gap=14, name=33, figures=25, two_lines=True)
LONG_NAMES = Layout(row=78, gap=12, name=31, figures=25, two_lines=True)
TIGHT = Layout(row=56, gap=12, name=31, figures=25, two_lines=False)


def paint(sheet: Sheet) -> bytes:
    """Paint a sheet; return the PNG."""
    layout = _layout(sheet.bars)
    labels, strips = stack(sheet.targets, lambda place: _on_axis(layout, place))
    legend = legend_lines(sheet.legend)
    frame = Frame(sheet.title, sheet.facts, sheet.notes, sheet.mark)
    rows = frame.head + 16 + strips
    foot = rows + layout.row * len(sheet.bars) + 24
    notes = foot + len(legend) * LEGEND_LINE + 16
    image, draw = frame.begin(notes + frame.notes + 20)
    _paint_rows(draw, sheet, layout, rows)
    write_labels(draw, labels, rows, above=16)
    paint_legend(draw, legend, foot)
    frame.write_notes(draw, notes)
    return brush.png(image)


def _layout(bars: tuple[Bar | LeftOut, ...]) -> Layout:
    """Return the roomiest layout for this many rows. Long names keep their second line."""
    if len(bars) <= ROOMY_UP_TO:
        return ROOMY
    if len(bars) <= MIDDLING_UP_TO:
        return MIDDLING
    names = [bar.name for bar in bars if isinstance(bar, Bar)]
    widest = max((brush.width(name, TIGHT.name, bold=True) for name in names), default=0)
    return TIGHT if widest <= TIGHT.bars_right - BARS_LEFT - 2 * PADDING else LONG_NAMES


def _paint_rows(draw: Draw, sheet: Sheet, layout: Layout, top: int) -> None:
    """Paint the bars, then the target lines in the gaps between them, then the text."""
    places = [(bar, top + number * layout.row) for number, bar in enumerate(sheet.bars)]
    for bar, y in places:
        if isinstance(bar, Bar):
            _paint_bar(draw, bar, layout, y)
    _paint_targets(draw, sheet, layout, top)
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


def _paint_targets(draw: Draw, sheet: Sheet, layout: Layout, top: int) -> None:
    """Paint each target's line through the gaps between the bars; the leading one is the widest."""
    for number in range(len(sheet.bars) + 1):
        y = top + number * layout.row
        for place, target in enumerate(sheet.targets):
            x = _on_axis(layout, target.place)
            ends = (x, y - layout.gap // 2 + 1, x, y + layout.gap // 2 - 1)
            draw.line(ends, fill=target_colour(place), width=3 if place else 5)


def _on_axis(layout: Layout, place: Fraction) -> float:
    return BARS_LEFT + (layout.bars_right - BARS_LEFT) * float(place)


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
