"""The legend of a picture: the meaning of its colours and signs, in as many lines as needed."""

from presentation.boards.pictures.sheet import LegendItem, Sign
from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.palette import (
    BAR,
    BAR_REACHED,
    CONE,
    DOWN,
    INK,
    MARGIN,
    NOTE,
    OWN,
    OWN_EDGE,
    PAPER,
    TARGET,
    UP,
    WIDTH,
)

LEGEND_LINE = 40
SWATCH = 26
FILLS = {
    Sign.OWN: OWN,
    Sign.REACHED: BAR_REACHED,
    Sign.OPEN: BAR,
    Sign.DONE: UP,
    Sign.FORECAST: CONE,
}


def legend_lines(legend: tuple[LegendItem, ...]) -> list[list[tuple[float, LegendItem]]]:
    """Return the legend line by line, each sign with its position."""
    lines: list[list[tuple[float, LegendItem]]] = []
    x = float(WIDTH)
    for item in legend:
        needed = SWATCH + 12 + brush.width(item.words, NOTE)
        if x + needed > WIDTH - MARGIN:
            lines.append([])
            x = MARGIN
        lines[-1].append((x, item))
        x += needed + 36
    return lines


def paint_legend(draw: Draw, lines: list[list[tuple[float, LegendItem]]], top: int) -> None:
    """Paint the signs and their meanings, from a height on."""
    for number, line in enumerate(lines):
        y = top + number * LEGEND_LINE
        for x, item in line:
            _paint_sign(draw, item.sign, x, y)
            place = (x + SWATCH + 12, y + SWATCH / 2)
            brush.write(draw, place, item.words, size=NOTE, colour=INK, anchor="lm")


def _paint_sign(draw: Draw, sign: Sign, x: float, y: float) -> None:
    middle = (x + SWATCH / 2, y + SWATCH / 2)
    if sign is Sign.MOVED:
        brush.triangle(draw, (x + 6, middle[1]), 8, UP, up=True)
        brush.triangle(draw, (x + SWATCH - 4, middle[1]), 8, DOWN, up=False)
        return
    if sign is Sign.PATH:
        for start in (x, x + SWATCH - 10):
            draw.line((start, middle[1], start + 10, middle[1]), fill=TARGET, width=4)
        return
    high = 4 if sign is Sign.DONE else SWATCH / 2
    box = (x, middle[1] - high, x + SWATCH, middle[1] + high)
    draw.rectangle(box, fill=FILLS[sign])
    if sign is Sign.OWN:
        draw.rectangle((x, y, x + 6, y + SWATCH), fill=OWN_EDGE)
    if sign is Sign.REACHED:
        brush.tick(draw, middle, SWATCH * 0.3, PAPER)
