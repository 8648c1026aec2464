"""Paints what is left: 1080 pixels wide, a row for each part, to be read on a phone.

A column for names, one for bars of three pieces in one order, one for what is left in figures: no
fact is shown by colour alone.
"""

from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.frame import Frame
from presentation.drawing.palette import (
    BAR,
    BAR_REACHED,
    GREY,
    GRID,
    INK,
    MARGIN,
    NOTE,
    OWN_EDGE,
    WIDTH,
)
from presentation.fieldwork.lists.left_sheet import LeftBar, LeftSheet

COLOURS = (BAR_REACHED, BAR, OWN_EDGE)
HIGH = 1280
"""Pixels: Telegram makes a taller picture smaller."""
TALLEST, LOWEST = 72, 34
"""Pixels of a row with few and with many parts."""
NAMES = 360
GAP = 16
LEGEND_LINE = 40
SWATCH = 26


def paint(sheet: LeftSheet) -> bytes:
    """Paint a sheet; return the PNG."""
    frame = Frame(sheet.title, sheet.facts, sheet.notes, sheet.mark)
    legend = _legend(sheet.legend)
    around = frame.head + 24 + len(legend) * LEGEND_LINE + 24 + frame.notes + 40
    row = min(TALLEST, max(LOWEST, (HIGH - around) // max(len(sheet.bars), 1)))
    rows = frame.head + 24 + len(legend) * LEGEND_LINE
    notes = rows + row * len(sheet.bars) + 24
    image, draw = frame.begin(notes + frame.notes + 20)
    _paint_legend(draw, legend, frame.head + 12)
    size = min(32, row * 2 // 3)
    figures = max((brush.width(bar.left, size, bold=True) for bar in sheet.bars), default=0)
    longest = max((bar.size for bar in sheet.bars), default=0) or 1
    scale = (WIDTH - 2 * MARGIN - NAMES - figures - 2 * GAP) / longest
    for place, bar in enumerate(sheet.bars):
        _paint_row(draw, bar, (rows + place * row, row), size, scale)
    frame.write_notes(draw, notes)
    return brush.png(image)


def _paint_row(draw: Draw, bar: LeftBar, place: tuple[int, int], size: int, scale: float) -> None:
    """Paint a row, whose place is its top and its height; ``scale`` is pixels for each family."""
    top, row = place
    middle, bottom = top + row / 2, top + row - 1
    draw.line((MARGIN, bottom, WIDTH - MARGIN, bottom), fill=GRID, width=1)
    name = brush.cut(bar.name, size, NAMES)
    brush.write(draw, (MARGIN, middle), name, size=size, colour=INK, anchor="lm")
    x = float(MARGIN + NAMES + GAP)
    for piece, colour in zip(bar.pieces, COLOURS, strict=True):
        wide = piece * scale
        if wide >= 1:
            high = row * 0.3
            draw.rectangle((x, middle - high, x + max(wide - 3, 1), middle + high), fill=colour)
        x += wide
    end = (WIDTH - MARGIN, middle)
    brush.write(draw, end, bar.left, size=size, colour=INK, bold=True, anchor="rm")


def _legend(words: tuple[str, ...]) -> list[list[tuple[float, str, str]]]:
    """Return the signs line by line, each with its place and colour."""
    found: list[list[tuple[float, str, str]]] = []
    x = float(WIDTH)
    for said, colour in zip(words, COLOURS, strict=True):
        needed = SWATCH + 12 + brush.width(said, NOTE)
        if x + needed > WIDTH - MARGIN:
            found.append([])
            x = MARGIN
        found[-1].append((x, said, colour))
        x += needed + 36
    return found


def _paint_legend(draw: Draw, legend: list[list[tuple[float, str, str]]], top: int) -> None:
    for number, line in enumerate(legend):
        middle = top + number * LEGEND_LINE + SWATCH / 2
        for x, said, colour in line:
            draw.rectangle((x, middle - 10, x + SWATCH, middle + 10), fill=colour)
            brush.write(draw, (x + SWATCH + 12, middle), said, size=NOTE, colour=GREY, anchor="lm")
