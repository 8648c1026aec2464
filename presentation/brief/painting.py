"""Paints the picture of a brief: figures, gauge, chart, names."""

from collections.abc import Sequence

from presentation.boards.target_labels import stack, target_colour, write_labels
from presentation.brief.sheet import BriefSheet, NamedColumn
from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.frame import Frame
from presentation.drawing.palette import (
    CONE,
    GREY,
    GRID,
    INK,
    LABEL,
    MARGIN,
    NAVY,
    UP,
    WIDTH,
)

BIG, FIGURE, HEADING = 120, 32, 30
GAUGE_HEIGHT = 60
GAUGE_LEFT, GAUGE_RIGHT = MARGIN, WIDTH - MARGIN
CHART_LEFT, CHART_RIGHT, CHART_HEIGHT = 140, WIDTH - 60, 400
COLUMN_GAP = 36
ROW = 44
FILL = UP
CONE_EDGE = "#6fa5d6"


def paint_brief(sheet: BriefSheet) -> bytes:
    """Paint a sheet; return the PNG."""
    frame = Frame(sheet.title, sheet.facts, sheet.notes, sheet.mark)
    labels, strips = stack(sheet.targets, lambda place: _gauge(float(place)))
    gauge = frame.head + 36 + BIG + 30 + strips
    chart = gauge + GAUGE_HEIGHT + 110
    names = chart + CHART_HEIGHT + 96
    foot = names + ROW * (1 + max((len(each.rows) for each in sheet.columns), default=0)) + 44
    image, draw = frame.begin(foot + frame.notes + 16)
    _write_figures(draw, sheet, frame.head + 36)
    _paint_gauge(draw, sheet, gauge)
    write_labels(draw, labels, gauge, above=18)
    _paint_chart(draw, sheet, chart)
    _write_columns(draw, sheet.columns, names)
    frame.write_notes(draw, foot)
    return brush.png(image)


def _write_figures(draw: Draw, sheet: BriefSheet, top: int) -> None:
    """Write the big figure, and its details beside it."""
    baseline = top + BIG * 0.86
    brush.write(draw, (MARGIN, baseline), sheet.rate, size=BIG, colour=NAVY, bold=True, anchor="ls")
    left = MARGIN + brush.width(sheet.rate, BIG, bold=True) + 40
    spacing = FIGURE + 14
    first = top + (BIG - spacing * len(sheet.figures)) / 2 + 4
    for number, words in enumerate(sheet.figures):
        place = (left, first + number * spacing)
        fitting = brush.cut(words, FIGURE, WIDTH - MARGIN - left, bold=not number)
        brush.write(draw, place, fitting, size=FIGURE, colour=INK, bold=not number)


def _paint_gauge(draw: Draw, sheet: BriefSheet, top: int) -> None:
    """Paint the progress, the forecast, and the target lines."""
    box = (GAUGE_LEFT, top, GAUGE_RIGHT, top + GAUGE_HEIGHT)
    draw.rounded_rectangle(box, radius=10, fill=GRID)
    if sheet.cone is not None:
        high = (GAUGE_LEFT, top, _gauge(float(sheet.cone.high)), top + GAUGE_HEIGHT)
        draw.rounded_rectangle(high, radius=10, fill=CONE)
        low = (GAUGE_LEFT, top, _gauge(float(sheet.cone.low)), top + GAUGE_HEIGHT)
        draw.rounded_rectangle(low, radius=10, fill=CONE_EDGE)
    if sheet.reached:
        done = max(_gauge(float(sheet.reached)), GAUGE_LEFT + 20)
        box = (GAUGE_LEFT, top, round(done), top + GAUGE_HEIGHT)
        draw.rounded_rectangle(box, radius=10, fill=FILL)
    for number, target in enumerate(sheet.targets):
        x = _gauge(float(target.place))
        ends = (x, top - 8, x, top + GAUGE_HEIGHT + 8)
        draw.line(ends, fill=target_colour(number), width=6)


def _paint_chart(draw: Draw, sheet: BriefSheet, top: int) -> None:
    heading = brush.cut(sheet.chart_title, HEADING, WIDTH - 2 * MARGIN, bold=True)
    brush.write(draw, (MARGIN, top - 56), heading, size=HEADING, colour=NAVY, bold=True)
    for label in sheet.rates:
        y = _up(top, float(label.place))
        draw.line((CHART_LEFT, y, CHART_RIGHT, y), fill=GRID, width=2)
        place = (CHART_LEFT - 16, y)
        brush.write(draw, place, label.words, size=LABEL, colour=GREY, anchor="rm")
    for number, target in enumerate(sheet.targets):
        y = _up(top, float(target.place))
        for start in range(CHART_LEFT, CHART_RIGHT, 28):
            ends = (start, y, min(start + 18, CHART_RIGHT), y)
            draw.line(ends, fill=target_colour(number), width=4)
    spots = [(_across(float(each.across)), _up(top, float(each.rate))) for each in sheet.spots]
    if sheet.cone is not None and spots:
        _paint_cone(draw, sheet, spots[-1], top)
    if len(spots) > 1:
        draw.line(spots, fill=FILL, width=7, joint="curve")
    if spots:
        x, y = spots[-1]
        draw.ellipse((x - 11, y - 11, x + 11, y + 11), fill=FILL)
    for label in sheet.days:
        place = (round(_across(float(label.place))), top + CHART_HEIGHT + 40)
        brush.write(draw, place, label.words, size=LABEL, colour=GREY, anchor="ms")


def _paint_cone(draw: Draw, sheet: BriefSheet, newest: tuple[float, float], top: int) -> None:
    """Paint the forecast as a cone from the newest day to the end, with its label."""
    if sheet.cone is None:
        return
    low, high = _up(top, float(sheet.cone.low)), _up(top, float(sheet.cone.high))
    end = _across(1)
    draw.polygon((newest, (end, high), (end, max(low, high + 4))), fill=CONE)
    for y in (low, high):
        draw.line((*newest, end, y), fill=CONE_EDGE, width=3)
    half = brush.width(sheet.cone.words, HEADING, bold=True) / 2
    place = (min(end, WIDTH - MARGIN - half), high - 16)
    brush.write(draw, place, sheet.cone.words, size=HEADING, colour=INK, bold=True, anchor="ms")


def _write_columns(draw: Draw, columns: Sequence[NamedColumn], top: int) -> None:
    """Write columns beside each other: a heading, then a name and a value in each line."""
    if not columns:
        return
    wide = (WIDTH - 2 * MARGIN - COLUMN_GAP * (len(columns) - 1)) / len(columns)
    for number, column in enumerate(columns):
        left = MARGIN + number * (wide + COLUMN_GAP)
        heading = brush.cut(column.title, LABEL, wide, bold=True)
        brush.write(draw, (left, top), heading, size=LABEL, colour=NAVY, bold=True)
        draw.line((left, top + 36, left + wide, top + 36), fill=NAVY, width=3)
        for line, (name, value) in enumerate(column.rows):
            y = top + 50 + line * ROW
            room = wide - brush.width(value, LABEL, bold=True) - 16
            brush.write(draw, (left, y), brush.cut(name, LABEL, room), size=LABEL, colour=INK)
            place = (left + wide, y)
            brush.write(draw, place, value, size=LABEL, colour=INK, bold=True, anchor="ra")


def _gauge(part: float) -> float:
    return GAUGE_LEFT + (GAUGE_RIGHT - GAUGE_LEFT) * part


def _across(part: float) -> float:
    return CHART_LEFT + 20 + (CHART_RIGHT - CHART_LEFT - 80) * part


def _up(top: int, part: float) -> float:
    return top + CHART_HEIGHT * (1 - part)
