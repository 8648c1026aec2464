"""Paints the picture of a board: 1080 pixels wide, to be read on a phone.

A column for names, one for bars, one for rates. A long board takes two such blocks beside each
other, since Telegram scales down what is taller than 1,280 pixels. Colour-blind people can tell the
colours apart, and no fact is shown by colour alone.
"""

from dataclasses import dataclass
from fractions import Fraction

from presentation.boards.legend import LEGEND_LINE, legend_lines, paint_legend
from presentation.boards.sheet import Bar, LeftOut, Sheet
from presentation.boards.target_labels import stack, target_colour, write_labels
from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.frame import Frame
from presentation.drawing.palette import (
    BAR,
    BAR_REACHED,
    DOWN,
    GREY,
    GRID,
    INK,
    MARGIN,
    OWN,
    OWN_EDGE,
    PAPER,
    UP,
    WIDTH,
)

GUTTER = 32
EDGE = 8
"""Pixels between a block's edge and its words."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Sizes in pixels; ``row`` is the least height of a row, ``bars`` the least room for bars."""

    blocks: int
    row: int
    name: int
    figures: int
    bar: int
    bars: int
    gap: int

    @property
    def width(self) -> float:
        """The width of a block."""
        return (WIDTH - 2 * MARGIN + 2 * EDGE - GUTTER * (self.blocks - 1)) / self.blocks


ROOMY = Layout(blocks=1, row=92, name=36, figures=26, bar=44, bars=270, gap=20)
MIDDLING = Layout(blocks=1, row=74, name=31, figures=24, bar=34, bars=270, gap=18)
TWO_BLOCKS = Layout(blocks=2, row=58, name=24, figures=20, bar=26, bars=76, gap=12)
ROOMY_UP_TO = 10
ONE_BLOCK_UP_TO = 16


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its words broken into lines; ``top`` and ``height`` are in pixels."""

    bar: Bar | LeftOut
    lines: tuple[str, ...]
    figures: tuple[str, ...]
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Block:
    """One table: its rows, and where its columns begin and end."""

    left: float
    rank_right: float
    name: float
    bars: float
    bars_end: float
    right: float
    rows: tuple[Row, ...]

    @property
    def bottom(self) -> int:
        """The lower end of its last row, counted from the top of its first."""
        return self.rows[-1].top + self.rows[-1].height if self.rows else 0

    def on_axis(self, place: Fraction) -> float:
        """Return the pixel of a part of the axis."""
        return self.bars + (self.bars_end - self.bars) * float(place)


def paint(sheet: Sheet) -> bytes:
    """Paint a sheet; return the PNG."""
    layout, tables = layout_of(sheet), blocks(sheet)
    stacked = [
        stack(sheet.targets, each.on_axis, left=each.left + EDGE, right=each.right)
        for each in tables
    ]
    frame = Frame(sheet.title, sheet.facts, sheet.notes, sheet.mark)
    legend = legend_lines(sheet.legend)
    rows = frame.head + 24 + stacked[0][1]
    axis = rows + max(block.bottom for block in tables) + 8
    foot = axis + layout.figures + 28
    notes = foot + len(legend) * LEGEND_LINE + 16
    image, draw = frame.begin(notes + frame.notes + 20)
    for block, (labels, _) in zip(tables, stacked, strict=True):
        _paint_block(draw, sheet, layout, block, rows)
        write_labels(draw, labels, rows, above=14)
    paint_legend(draw, legend, foot)
    frame.write_notes(draw, notes)
    return brush.png(image)


def layout_of(sheet: Sheet) -> Layout:
    """Return the roomiest layout for this many rows."""
    if len(sheet.bars) <= ROOMY_UP_TO:
        return ROOMY
    return MIDDLING if len(sheet.bars) <= ONE_BLOCK_UP_TO else TWO_BLOCKS


def blocks(sheet: Sheet) -> list[Block]:
    """Divide the rows into blocks. The columns are as wide in each as the whole board needs."""
    layout = layout_of(sheet)
    bars = [bar for bar in sheet.bars if isinstance(bar, Bar)]
    rank = max((_rank_width(bar, layout) for bar in bars), default=0)
    rate = max((brush.width(bar.rate, layout.name, bold=True) for bar in bars), default=0)
    name = EDGE + rank + layout.gap
    rest = layout.width - name - rate - EDGE - 2 * layout.gap
    wanted = max((_name_width(bar, layout) for bar in bars), default=0)
    words = [word for bar in bars for word in bar.name.split()]
    longest = max((brush.width(word, layout.name, bold=True) for word in words), default=0)
    names = min(wanted, max(rest - layout.bars, min(longest + 1, rest / 2)))
    length = -(-len(sheet.bars) // layout.blocks)
    return [
        Block(
            left,
            left + EDGE + rank,
            left + name,
            left + name + names + layout.gap,
            left + name + rest + layout.gap,
            left + layout.width - EDGE,
            _rows(sheet.bars[number * length : (number + 1) * length], layout, names),
        )
        for number in range(layout.blocks)
        for left in (MARGIN - EDGE + number * (layout.width + GUTTER),)
    ]


def _rows(bars: tuple[Bar | LeftOut, ...], layout: Layout, room: float) -> tuple[Row, ...]:
    rows: list[Row] = []
    top = 0
    for bar in bars:
        own = isinstance(bar, Bar) and bar.own
        named, figured = (bar.name, bar.figures) if isinstance(bar, Bar) else ("", bar.words)
        lines = brush.wrapped(named, layout.name, room, bold=own) if named else []
        figures = brush.wrapped(figured, layout.figures, room)
        needed = len(lines) * _leading(layout.name) + len(figures) * _leading(layout.figures)
        height = max(layout.row, needed + layout.gap)
        rows.append(
            Row(
                bar,
                tuple(brush.cut(line, layout.name, room, bold=own) for line in lines),
                tuple(figures),
                top,
                height,
            )
        )
        top += height
    return tuple(rows)


def _paint_block(draw: Draw, sheet: Sheet, layout: Layout, block: Block, top: int) -> None:
    """Paint the rows and bars, the axis and the target lines above them, then the words."""
    for row in block.rows:
        _paint_row(draw, row, layout, block, top + row.top)
    if not block.rows:
        return
    bottom = top + block.bottom
    draw.line((block.bars, top, block.bars, bottom), fill=GREY, width=2)
    for number, target in reversed(list(enumerate(sheet.targets))):
        x = block.on_axis(target.place)
        draw.line((x, top - 8, x, bottom), fill=PAPER, width=8)
        draw.line((x, top - 8, x, bottom), fill=target_colour(number), width=3 if number else 5)
    for words, x, anchor in zip(
        sheet.axis, (block.bars, block.bars_end), ("la", "ra"), strict=True
    ):
        at = (x, bottom + 8)
        brush.write(draw, at, words, size=layout.figures, colour=GREY, anchor=anchor)
    for row in block.rows:
        _write_row(draw, row, layout, block, top + row.top)


def _paint_row(draw: Draw, row: Row, layout: Layout, block: Block, y: int) -> None:
    bar, ends = row.bar, (block.left, block.right + EDGE)
    if isinstance(bar, Bar) and bar.own:
        draw.rectangle((ends[0], y, ends[1], y + row.height - 1), fill=OWN)
        draw.rectangle((ends[0] - 8, y, ends[0], y + row.height - 1), fill=OWN_EDGE)
    draw.line((ends[0], y + row.height - 1, ends[1], y + row.height - 1), fill=GRID, width=1)
    if not isinstance(bar, Bar) or not bar.length:
        return
    x, middle = max(block.on_axis(bar.length), block.bars + 3), y + row.height / 2
    box = (block.bars, middle - layout.bar / 2, x, middle + layout.bar / 2)
    draw.rectangle(box, fill=BAR_REACHED if bar.reached else BAR)
    if bar.reached:
        brush.tick(draw, (block.bars + layout.bar * 0.6, middle), layout.bar * 0.26, PAPER)


def _write_row(draw: Draw, row: Row, layout: Layout, block: Block, y: int) -> None:
    bar, middle = row.bar, y + row.height / 2
    own = isinstance(bar, Bar) and bar.own
    high = len(row.lines) * _leading(layout.name) + len(row.figures) * _leading(layout.figures)
    line = middle - high / 2
    for words, size, colour in (
        *((each, layout.name, INK) for each in row.lines),
        *((each, layout.figures, GREY) for each in row.figures),
    ):
        bold = own and size == layout.name
        place = (block.name, line + _leading(size) / 2)
        brush.write(draw, place, words, size=size, colour=colour, bold=bold, anchor="lm")
        line += _leading(size)
    if isinstance(bar, LeftOut):
        return
    place = (block.right, middle)
    brush.write(draw, place, bar.rate, size=layout.name, colour=INK, bold=True, anchor="rm")
    _write_rank(draw, bar, layout, (block.rank_right, middle))


def _write_rank(draw: Draw, bar: Bar, layout: Layout, place: tuple[float, float]) -> None:
    """Write the rank, and below it by how many places it moved. A rank that stayed has no mark."""
    right, middle = place
    size = layout.figures
    if not bar.movement:
        brush.write(draw, place, bar.rank, size=layout.name, colour=INK, bold=True, anchor="rm")
        return
    above = (right, middle - size * 0.6)
    brush.write(draw, above, bar.rank, size=layout.name, colour=INK, bold=True, anchor="rm")
    colour, moved = UP if bar.movement > 0 else DOWN, str(abs(bar.movement))
    below = middle + layout.name * 0.6
    brush.write(draw, (right, below), moved, size=size, colour=colour, bold=True, anchor="rm")
    centre = (right - brush.width(moved, size, bold=True) - size * 0.5, below)
    brush.triangle(draw, centre, size * 0.36, colour, up=bar.movement > 0)


def _name_width(bar: Bar, layout: Layout) -> float:
    """Return the room for a name and its figures in one line each, bold or not."""
    name = brush.width(bar.name, layout.name, bold=True)
    return max(name, brush.width(bar.figures, layout.figures)) + 1


def _rank_width(bar: Bar, layout: Layout) -> float:
    """Return the room for a rank and the mark below it."""
    moved = brush.width(str(abs(bar.movement or 0)), layout.figures, bold=True) + layout.figures
    return max(brush.width(bar.rank, layout.name, bold=True), moved if bar.movement else 0)


def _leading(size: int) -> int:
    return round(size * 1.15)
