"""Paints the picture of a brief: figures, gauge, chart, names."""

from collections.abc import Sequence

from PIL import Image, ImageDraw

from presentation.brief.sheet import BriefSheet, NamedColumn
from presentation.drawing import brush, picture_head
from presentation.drawing.brush import Draw
from presentation.drawing.palette import (
    BAR,
    GREY,
    GRID,
    INK,
    MARGIN,
    NAVY,
    OTHER_TARGET,
    PAPER,
    TARGET,
    TITLE,
    UP,
    WIDTH,
)

BIG, FIGURE, HEADING, LABEL, NOTE = 120, 32, 30, 26, 24
GAUGE_HEIGHT = 60
GAUGE_LEFT, GAUGE_RIGHT = MARGIN, WIDTH - MARGIN
LABEL_STRIP = 40
CHART_LEFT, CHART_RIGHT, CHART_HEIGHT = 140, WIDTH - 60, 400
COLUMN_GAP = 36
ROW = 44
FILL = UP
CONE = BAR
CONE_EDGE = "#6fa5d6"


def paint_brief(sheet: BriefSheet) -> bytes:
    """Paint a sheet; return the PNG."""
    title = brush.wrapped(sheet.title, TITLE, WIDTH - 2 * MARGIN, bold=True)
    notes = [line for note in sheet.notes for line in brush.wrapped(note, NOTE, WIDTH - 2 * MARGIN)]
    facts = picture_head.fact_lines(sheet.facts, sheet.mark)
    head = picture_head.head_height(title, facts)
    labels = _stacked(sheet)
    gauge = head + 36 + BIG + 30 + LABEL_STRIP * max((strip for *_, strip in labels), default=-1)
    gauge += LABEL_STRIP
    chart = gauge + GAUGE_HEIGHT + 110
    names = chart + CHART_HEIGHT + 96
    foot = names + ROW * (1 + max((len(each.rows) for each in sheet.columns), default=0)) + 44
    image = Image.new("RGB", (WIDTH, foot + len(notes) * (NOTE + 10) + 16), PAPER)
    draw = ImageDraw.Draw(image)
    picture_head.paint_head(draw, title, facts, sheet.mark, head)
    _write_figures(draw, sheet, head + 36)
    _paint_gauge(draw, sheet, gauge)
    _write_labels(draw, labels, gauge)
    _paint_chart(draw, sheet, chart)
    _write_columns(draw, sheet.columns, names)
    for number, note in enumerate(notes):
        place = (MARGIN, foot + number * (NOTE + 10))
        brush.write(draw, place, note, size=NOTE, colour=GREY)
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
        draw.line(ends, fill=_colour(number), width=6)


_Label = tuple[str, float, float, str, int]
"""A text, its centre, the line it names, its colour, and its strip above the gauge."""


def _stacked(sheet: BriefSheet) -> list[_Label]:
    """Place the names of the targets, in separate strips where they would touch."""
    ends: list[float] = []
    laid: list[_Label] = []
    for number, target in sorted(enumerate(sheet.targets), key=lambda each: each[1].place):
        x, half = _gauge(float(target.place)), brush.width(target.label, LABEL, bold=True) / 2
        centre = min(max(x, MARGIN + half), WIDTH - MARGIN - half)
        strip = next((n for n, end in enumerate(ends) if centre - half > end + 16), len(ends))
        ends[strip : strip + 1] = [centre + half]
        laid.append((target.label, centre, x, _colour(number), strip))
    return laid


def _write_labels(draw: Draw, labels: Sequence[_Label], top: int) -> None:
    for words, centre, tip, colour, strip in labels:
        y = top - 18 - strip * LABEL_STRIP
        if strip:
            draw.line((tip, y + 8, tip, top - 8), fill=colour, width=3)
        place = (centre, y)
        brush.write(draw, place, words, size=LABEL, colour=colour, bold=True, anchor="ms")


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
            draw.line(ends, fill=_colour(number), width=4)
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


def _colour(place: int) -> str:
    return OTHER_TARGET if place else TARGET


def _gauge(part: float) -> float:
    return GAUGE_LEFT + (GAUGE_RIGHT - GAUGE_LEFT) * part


def _across(part: float) -> float:
    return CHART_LEFT + 20 + (CHART_RIGHT - CHART_LEFT - 80) * part


def _up(top: int, part: float) -> float:
    return top + CHART_HEIGHT * (1 - part)
