"""Paints the picture of a brief: figures, gauge, chart, names."""

from collections.abc import Sequence

from presentation.boards.pictures.legend import LEGEND_LINE, legend_lines, paint_legend
from presentation.boards.pictures.target_labels import stack, target_colour, write_labels
from presentation.brief.sheet import BriefSheet, NamedColumn
from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.chart import Chart, Place
from presentation.drawing.frame import Frame
from presentation.drawing.palette import (
    CONE,
    CONE_EDGE,
    GRID,
    INK,
    LABEL,
    MARGIN,
    NAVY,
    PAPER,
    TARGET,
    UP,
    WIDTH,
)

BIG, FIGURE, HEADING = 120, 32, 30
GAUGE_HEIGHT = 60
GAUGE_LEFT, GAUGE_RIGHT = MARGIN, WIDTH - MARGIN
CHART_HEIGHT = 400
COLUMN_GAP = 36
HEADING_ROOM = 56
"""From the top of a heading to what is below it, in pixels."""
LINE = 34
FILL = UP


def paint_brief(sheet: BriefSheet) -> bytes:
    """Paint a sheet; return the PNG."""
    frame = Frame(sheet.title, sheet.facts, sheet.notes, sheet.mark)
    labels, strips = stack(sheet.goals, lambda place: _gauge(float(place)))
    figures = _figure_lines(sheet)
    head = max(BIG, len(figures) * (FIGURE + 14))
    gauge = frame.head + 36 + head + 30 + strips
    days = gauge + GAUGE_HEIGHT + 56
    columns = days + _days_height(sheet)
    named = [_name_lines(column, len(sheet.columns)) for column in sheet.columns]
    longest = max((sum(map(_height, lines)) for lines in named), default=-HEADING_ROOM)
    foot = columns + HEADING_ROOM + longest + 30
    image, draw = frame.begin(foot + frame.notes + 16)
    _write_figures(draw, sheet.rate, figures, frame.head + 36, head)
    _paint_gauge(draw, sheet, gauge)
    write_labels(draw, labels, gauge, above=18)
    _paint_days(draw, sheet, days)
    for number, (column, lines) in enumerate(zip(sheet.columns, named, strict=True)):
        left = MARGIN + number * (_wide(len(named)) + COLUMN_GAP)
        _write_column(draw, column, lines, (left, columns), _wide(len(named)))
    frame.write_notes(draw, foot)
    return brush.png(image)


def _figure_lines(sheet: BriefSheet) -> list[tuple[str, bool]]:
    """Return the details beside the big figure, line by line; the first detail is bold."""
    room = WIDTH - 2 * MARGIN - brush.width(sheet.rate, BIG, bold=True) - 40
    return [
        (line, not number)
        for number, words in enumerate(sheet.figures)
        for line in brush.wrapped(words, FIGURE, room, bold=not number)
    ]


def _write_figures(
    draw: Draw, rate: str, figures: Sequence[tuple[str, bool]], top: int, high: int
) -> None:
    """Write the big figure, and its details beside it."""
    baseline = top + (high - BIG) / 2 + BIG * 0.86
    brush.write(draw, (MARGIN, baseline), rate, size=BIG, colour=NAVY, bold=True, anchor="ls")
    left = MARGIN + brush.width(rate, BIG, bold=True) + 40
    spacing = FIGURE + 14
    first = top + (high - spacing * len(figures)) / 2 + 4
    for number, (words, bold) in enumerate(figures):
        place = (left, first + number * spacing)
        brush.write(draw, place, words, size=FIGURE, colour=INK, bold=bold)


def _paint_gauge(draw: Draw, sheet: BriefSheet, top: int) -> None:
    """Paint the progress and the target lines."""
    bottom = top + GAUGE_HEIGHT
    draw.rectangle((GAUGE_LEFT, top, GAUGE_RIGHT, bottom), fill=GRID)
    if sheet.reached:
        done = max(_gauge(float(sheet.reached)), GAUGE_LEFT + 4)
        draw.rectangle((GAUGE_LEFT, top, done, bottom), fill=FILL)
    for number, target in enumerate(sheet.goals):
        x = _gauge(float(target.place))
        draw.line((x, top - 8, x, bottom + 8), fill=PAPER, width=10)
        draw.line((x, top - 8, x, bottom + 8), fill=target_colour(number), width=6)


def _days_height(sheet: BriefSheet) -> int:
    """Return the height of the part about the days, 0 without any."""
    if not sheet.heading:
        return 0
    if sheet.few_days:
        return HEADING_ROOM + len(_words(sheet)) * (FIGURE + 12) + 36
    legend = len(legend_lines(sheet.legend)) * LEGEND_LINE
    return HEADING_ROOM + CHART_HEIGHT + 76 + legend + 36


def _words(sheet: BriefSheet) -> list[str]:
    return brush.wrapped(sheet.few_days, FIGURE, WIDTH - 2 * MARGIN)


def _paint_days(draw: Draw, sheet: BriefSheet, top: int) -> None:
    """Paint the days as a chart, or write them where they are few."""
    if not sheet.heading:
        return
    place = (MARGIN, top)
    brush.write(draw, place, sheet.heading, size=HEADING, colour=NAVY, bold=True)
    top += HEADING_ROOM
    if not sheet.few_days:
        _paint_chart(draw, sheet, top)
        paint_legend(draw, legend_lines(sheet.legend), top + CHART_HEIGHT + 76)
        return
    for number, line in enumerate(_words(sheet)):
        at = (MARGIN, top + number * (FIGURE + 12))
        brush.write(draw, at, line, size=FIGURE, colour=INK)


def _paint_chart(draw: Draw, sheet: BriefSheet, top: int) -> None:
    """Paint the days, the forecast, and the way to the target; names stand beside the edge."""
    chart = Chart(draw, top, CHART_HEIGHT)
    chart.grid(
        [(float(label.place), label.words) for label in sheet.rates],
        [(float(label.place), label.words) for label in sheet.days],
    )
    names = []
    spots = [chart.place(float(each.across), float(each.rate)) for each in sheet.spots]
    if sheet.cone is not None:
        low, high = (chart.place(1, float(end)) for end in (sheet.cone.low, sheet.cone.high))
        draw.polygon((spots[-1], high, (low[0], max(low[1], high[1] + 4))), fill=CONE)
        for end in (low, high):
            draw.line((*spots[-1], *end), fill=CONE_EDGE, width=3)
        middle = float(sheet.cone.low + sheet.cone.high) / 2
        names.append((middle, sheet.cone.words, INK))
    for number, (target, words) in enumerate(zip(sheet.targets, sheet.levels, strict=True)):
        colour = target_colour(number)
        chart.level(float(target.place), colour, 3 if number else 5)
        names.append((float(target.place), words, colour))
    if sheet.path is not None:
        first, last = (chart.place(float(end.across), float(end.rate)) for end in sheet.path)
        chart.dashes(first, last, TARGET)
    chart.line(spots, FILL)
    chart.names(names)


def _wide(columns: int) -> float:
    return (WIDTH - 2 * MARGIN - COLUMN_GAP * (columns - 1)) / columns


def _name_lines(column: NamedColumn, columns: int) -> list[list[str]]:
    """Return the names of a column, each broken into the lines that its value leaves room for."""
    return [
        brush.wrapped(name, LABEL, _wide(columns) - brush.width(value, LABEL, bold=True) - 16)
        for name, value in column.rows
    ]


def _height(lines: Sequence[str]) -> int:
    return len(lines) * LINE + 10


def _write_column(
    draw: Draw, column: NamedColumn, lines: Sequence[Sequence[str]], place: Place, wide: float
) -> None:
    """Write a heading, and below it the names, each with its value."""
    left, y = place
    brush.write(draw, place, column.title, size=LABEL, colour=NAVY, bold=True)
    draw.line((left, y + 36, left + wide, y + 36), fill=NAVY, width=3)
    y += HEADING_ROOM - 6
    for words, (_, value) in zip(lines, column.rows, strict=True):
        for number, line in enumerate(words):
            brush.write(draw, (left, y + number * LINE), line, size=LABEL, colour=INK)
        at = (left + wide, y)
        brush.write(draw, at, value, size=LABEL, colour=INK, bold=True, anchor="ra")
        y += _height(words)


def _gauge(part: float) -> float:
    return GAUGE_LEFT + (GAUGE_RIGHT - GAUGE_LEFT) * part
