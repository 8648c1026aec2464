"""Where the words and bars of a board's picture stand: rows, columns, and one block or two.

A long board takes two blocks beside each other, since Telegram scales down what is taller than
1,280 pixels.
"""

from dataclasses import dataclass
from fractions import Fraction

from presentation.boards.pictures.sheet import Bar, LeftOut, Sheet
from presentation.drawing import brush
from presentation.drawing.palette import MARGIN, WIDTH

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
class PlacedRow:
    """A row with its words broken into lines; ``top`` and ``height`` are in pixels."""

    bar: Bar | LeftOut
    lines: tuple[str, ...]
    figures: tuple[str, ...]
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class PaintedBlock:
    """One table: its rows, and where its columns begin and end."""

    left: float
    rank_right: float
    name: float
    bars: float
    bars_end: float
    right: float
    rows: tuple[PlacedRow, ...]

    @property
    def bottom(self) -> int:
        """The lower end of its last row, counted from the top of its first."""
        return self.rows[-1].top + self.rows[-1].height if self.rows else 0

    def on_axis(self, place: Fraction) -> float:
        """Return the pixel of a part of the axis."""
        return self.bars + (self.bars_end - self.bars) * float(place)


def layout_of(sheet: Sheet) -> Layout:
    """Return the roomiest layout for this many rows."""
    if len(sheet.bars) <= ROOMY_UP_TO:
        return ROOMY
    return MIDDLING if len(sheet.bars) <= ONE_BLOCK_UP_TO else TWO_BLOCKS


def blocks(sheet: Sheet) -> list[PaintedBlock]:
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
        PaintedBlock(
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


def _rows(bars: tuple[Bar | LeftOut, ...], layout: Layout, room: float) -> tuple[PlacedRow, ...]:
    rows: list[PlacedRow] = []
    top = 0
    for bar in bars:
        own = isinstance(bar, Bar) and bar.own
        named, figured = (bar.name, bar.figures) if isinstance(bar, Bar) else ("", bar.words)
        lines = brush.wrapped(named, layout.name, room, bold=own) if named else []
        figures = brush.wrapped(figured, layout.figures, room)
        needed = len(lines) * leading(layout.name) + len(figures) * leading(layout.figures)
        height = max(layout.row, needed + layout.gap)
        rows.append(
            PlacedRow(
                bar,
                tuple(brush.cut(line, layout.name, room, bold=own) for line in lines),
                tuple(figures),
                top,
                height,
            )
        )
        top += height
    return tuple(rows)


def leading(size: int) -> int:
    """Return the height of a line of words."""
    return round(size * 1.15)


def _name_width(bar: Bar, layout: Layout) -> float:
    """Return the room for a name and its figures in one line each, bold or not."""
    name = brush.width(bar.name, layout.name, bold=True)
    return max(name, brush.width(bar.figures, layout.figures)) + 1


def _rank_width(bar: Bar, layout: Layout) -> float:
    """Return the room for a rank and the mark below it."""
    moved = brush.width(str(abs(bar.movement or 0)), layout.figures, bold=True) + layout.figures
    return max(brush.width(bar.rank, layout.name, bold=True), moved if bar.movement else 0)
