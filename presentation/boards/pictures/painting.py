"""Paints the picture of a board: 1080 pixels wide, to be read on a phone.

A column for names, one for bars, one for rates. Colour-blind people can tell the colours apart, and
no fact is shown by colour alone.
"""

from presentation.boards.pictures.blocks import (
    EDGE,
    Layout,
    PaintedBlock,
    PlacedRow,
    blocks,
    layout_of,
    leading,
)
from presentation.boards.pictures.legend import LEGEND_LINE, legend_lines, paint_legend
from presentation.boards.pictures.sheet import Bar, LeftOut, Sheet
from presentation.boards.pictures.target_labels import stack, target_colour, write_labels
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
    OWN,
    OWN_EDGE,
    PAPER,
    UP,
)


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


def _paint_block(draw: Draw, sheet: Sheet, layout: Layout, block: PaintedBlock, top: int) -> None:
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


def _paint_row(draw: Draw, row: PlacedRow, layout: Layout, block: PaintedBlock, y: int) -> None:
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


def _write_row(draw: Draw, row: PlacedRow, layout: Layout, block: PaintedBlock, y: int) -> None:
    bar, middle = row.bar, y + row.height / 2
    own = isinstance(bar, Bar) and bar.own
    high = len(row.lines) * leading(layout.name) + len(row.figures) * leading(layout.figures)
    line = middle - high / 2
    for words, size, colour in (
        *((each, layout.name, INK) for each in row.lines),
        *((each, layout.figures, GREY) for each in row.figures),
    ):
        bold = own and size == layout.name
        place = (block.name, line + leading(size) / 2)
        brush.write(draw, place, words, size=size, colour=colour, bold=bold, anchor="lm")
        line += leading(size)
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
