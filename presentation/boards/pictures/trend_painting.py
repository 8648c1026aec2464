"""Paints the picture of a unit's trend: a line of rates above, a line of ranks below."""

from collections.abc import Sequence
from itertools import pairwise

from presentation.boards.pictures.sheet import TrendSheet
from presentation.boards.pictures.target_labels import target_colour
from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.chart import Chart
from presentation.drawing.frame import Frame
from presentation.drawing.palette import (
    INK,
    MARGIN,
    NAVY,
    UP,
    WIDTH,
)

RATES_HEIGHT, RANKS_HEIGHT = 560, 240
HEADING, WORDS = 30, 32
DOT = 9
RANK_LABELS = 8
"""Up to this many days each rank is written; above it the first, last, best and worst."""


def paint_trend(sheet: TrendSheet) -> bytes:
    """Paint a sheet; return the PNG."""
    frame = Frame(sheet.title, sheet.facts, sheet.notes, sheet.mark)
    words = brush.wrapped(sheet.few_days, WORDS, WIDTH - 2 * MARGIN)
    rates_top = frame.head + 90
    ranks_top = rates_top + RATES_HEIGHT + 230
    notes = ranks_top + RANKS_HEIGHT + 80
    if sheet.few_days:
        notes = rates_top + len(words) * (WORDS + 12) + 30
    image, draw = frame.begin(notes + frame.notes + 20)
    _heading(draw, sheet.rate_title, rates_top - 64)
    if sheet.few_days:
        for number, line in enumerate(words):
            place = (MARGIN, rates_top + number * (WORDS + 12))
            brush.write(draw, place, line, size=WORDS, colour=INK)
    else:
        _paint_rates(draw, sheet, rates_top)
        _heading(draw, sheet.rank_title, ranks_top - 116)
        _paint_ranks(draw, sheet, Chart(draw, ranks_top, RANKS_HEIGHT), ranks_top)
    frame.write_notes(draw, notes)
    return brush.png(image)


def _heading(draw: Draw, words: str, y: float) -> None:
    words = brush.cut(words, HEADING, WIDTH - 2 * MARGIN, bold=True)
    brush.write(draw, (MARGIN, y), words, size=HEADING, colour=NAVY, bold=True)


def _paint_rates(draw: Draw, sheet: TrendSheet, top: int) -> None:
    """Paint the rates and the targets; their names stand beside the edge."""
    chart = Chart(draw, top, RATES_HEIGHT)
    chart.grid(
        [(float(label.place), label.words) for label in sheet.rates],
        [(float(label.place), label.words) for label in sheet.days],
    )
    names = []
    for number, (target, words) in enumerate(zip(sheet.targets, sheet.levels, strict=True)):
        colour = target_colour(number)
        chart.level(float(target.place), colour, 3 if number else 5)
        names.append((float(target.place), words, colour))
    chart.line([chart.place(float(dot.across), float(dot.rate)) for dot in sheet.dots], UP)
    names += [(float(dot.rate), sheet.last_rate, INK) for dot in sheet.dots[-1:]]
    chart.names(names)


def _paint_ranks(draw: Draw, sheet: TrendSheet, chart: Chart, top: int) -> None:
    """Paint the ranks, the first at the top. Where a rank is missing the line has a gap."""
    known = [(chart.place(float(dot.across), 0)[0], dot.rank) for dot in sheet.dots if dot.rank]
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
