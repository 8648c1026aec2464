"""Paints the picture of a unit's trend: a line of rates above, a line of ranks below."""

from collections.abc import Sequence
from itertools import pairwise

from presentation.boards.sheet import TrendSheet
from presentation.boards.target_labels import target_colour
from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.frame import Frame
from presentation.drawing.palette import (
    GREY,
    GRID,
    INK,
    LABEL,
    MARGIN,
    NAVY,
    UP,
    WIDTH,
)

LEFT, RIGHT = 140, WIDTH - 70
RATES_HEIGHT, RANKS_HEIGHT = 560, 240
HEADING = 30
LINE = "#1666ad"
DOT = 9
RANK_LABELS = 8
"""Up to this many days each rank is written; above it the first, last, best and worst."""


def paint_trend(sheet: TrendSheet) -> bytes:
    """Paint a sheet; return the PNG."""
    frame = Frame(sheet.title, sheet.facts, sheet.notes, sheet.mark)
    rates_top = frame.head + 90
    ranks_top = rates_top + RATES_HEIGHT + 180
    days = ranks_top + RANKS_HEIGHT + 100
    image, draw = frame.begin(days + 70 + frame.notes + 20)
    _heading(draw, sheet.rate_title, rates_top - 64)
    _paint_grid(draw, sheet, rates_top)
    _paint_targets(draw, sheet, rates_top)
    _paint_rates(draw, sheet, rates_top)
    _heading(draw, sheet.rank_title, ranks_top - 116)
    _paint_ranks(draw, sheet, ranks_top)
    _write_days(draw, sheet, days)
    frame.write_notes(draw, days + 66)
    return brush.png(image)


def _heading(draw: Draw, words: str, y: float) -> None:
    words = brush.cut(words, HEADING, WIDTH - 2 * MARGIN, bold=True)
    brush.write(draw, (MARGIN, y), words, size=HEADING, colour=NAVY, bold=True)


def _paint_grid(draw: Draw, sheet: TrendSheet, top: int) -> None:
    for label in sheet.rates:
        y = top + RATES_HEIGHT * (1 - float(label.place))
        draw.line((LEFT, y, RIGHT, y), fill=GRID, width=2)
        brush.write(draw, (LEFT - 16, y), label.words, size=LABEL, colour=GREY, anchor="rm")


def _paint_targets(draw: Draw, sheet: TrendSheet, top: int) -> None:
    """Paint the targets' lines, dashed, each with its name above it at the left."""
    for number, target in enumerate(sheet.targets):
        colour = target_colour(number)
        y = top + RATES_HEIGHT * (1 - float(target.place))
        for x in range(LEFT, RIGHT, 28):
            draw.line((x, y, min(x + 18, RIGHT), y), fill=colour, width=3 if number else 5)
        place = (LEFT + 8, y - 8)
        brush.write(draw, place, target.label, size=LABEL, colour=colour, bold=True, anchor="ls")


def _paint_rates(draw: Draw, sheet: TrendSheet, top: int) -> None:
    places = [
        (_across(float(dot.across)), top + RATES_HEIGHT * (1 - float(dot.rate)))
        for dot in sheet.dots
    ]
    _paint_line(draw, places, LINE)
    if places:
        x, y = places[-1]
        half = brush.width(sheet.last_rate, 38, bold=True) / 2
        words = (min(x, RIGHT + 50 - half), max(y - 24, top - 6))
        brush.write(draw, words, sheet.last_rate, size=38, colour=INK, bold=True, anchor="ms")


def _paint_ranks(draw: Draw, sheet: TrendSheet, top: int) -> None:
    """Paint the ranks, the first at the top. Where a rank is missing the line has a gap."""
    known = [(_across(float(dot.across)), dot.rank) for dot in sheet.dots if dot.rank]
    if not known:
        return
    best, worst = min(rank for _, rank in known), max(rank for _, rank in known)
    span = max(worst - best, 1)
    places = [(x, top + RANKS_HEIGHT * (rank - best) / span) for x, rank in known]
    if best == worst:
        places = [(x, top + RANKS_HEIGHT / 2) for x, _ in known]
    _paint_line(draw, places, NAVY)
    named = _named_ranks([rank for _, rank in known])
    for number, ((x, y), (_, rank)) in enumerate(zip(places, known, strict=True)):
        if number in named:
            low = best < rank == worst
            place = (x, y + 24 if low else y - 24)
            anchor = "mt" if low else "ms"
            brush.write(draw, place, str(rank), size=34, colour=INK, bold=True, anchor=anchor)


def _named_ranks(ranks: Sequence[int]) -> set[int]:
    """Return the indexes of the ranks that are written."""
    if len(ranks) <= RANK_LABELS:
        return set(range(len(ranks)))
    best, worst = ranks.index(min(ranks)), ranks.index(max(ranks))
    return {0, len(ranks) - 1, best, worst}


def _paint_line(draw: Draw, places: Sequence[tuple[float, float]], colour: str) -> None:
    for before, after in pairwise(places):
        draw.line((*before, *after), fill=colour, width=6)
    few = len(places) <= 2 * RANK_LABELS
    for number, (x, y) in enumerate(places):
        last = number == len(places) - 1
        if few or last:
            size = DOT + 3 if last else DOT
            draw.ellipse((x - size, y - size, x + size, y + size), fill=UP if last else colour)


def _write_days(draw: Draw, sheet: TrendSheet, y: float) -> None:
    for label in sheet.days:
        place = (_across(float(label.place)), y)
        brush.write(draw, place, label.words, size=LABEL, colour=GREY, anchor="ms")


def _across(part: float) -> float:
    return LEFT + 30 + (RIGHT - LEFT - 60) * part
