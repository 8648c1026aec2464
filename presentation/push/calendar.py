"""The picture of a rehearsal: a calendar whose darker days send more."""

from collections.abc import Sequence
from datetime import date, timedelta

from census.push.rehearsal import DayAhead, Rehearsal
from presentation.drawing.brush import Draw, blank, cut, png, write
from presentation.drawing.palette import (
    BAR,
    CONE,
    GREY,
    INK,
    LABEL,
    MARGIN,
    NAVY,
    NOTE,
    PALE,
    PAPER,
    TITLE,
    WIDTH,
)
from presentation.language.catalogue import Texts
from presentation.push.rehearsal import kind_name

WEEK = 7
CELL = (WIDTH - 2 * MARGIN) / WEEK
HEIGHT = 150
HEAD, FOOT = 190, 40
SHADES = ((0.5, BAR), (0.1, CONE), (0.0, PALE))
"""From which share of the fullest day on a day has which colour."""


def paint_calendar(texts: Texts, rehearsal: Rehearsal) -> bytes:
    """Return the PNG of all days, a week a row that begins on Monday."""
    weeks = _weeks(rehearsal.days)
    image, draw = blank(WIDTH, int(HEAD + len(weeks) * HEIGHT + FOOT))
    last = rehearsal.days[-1].day if rehearsal.days else rehearsal.end
    period = texts.period(texts.local_day(rehearsal.begin), last)
    title = texts.plain("rehearsal-picture-title", period=period)
    write(draw, (MARGIN, 36), title, size=TITLE, colour=NAVY, bold=True)
    note = texts.plain("rehearsal-picture-note")
    write(draw, (MARGIN, 96), cut(note, NOTE, WIDTH - 2 * MARGIN), size=NOTE, colour=GREY)
    for column, weekday in enumerate(_first_week(rehearsal)):
        name = cut(texts.weekday(weekday), NOTE, CELL - 8)
        write(draw, (MARGIN + column * CELL + 8, HEAD - 34), name, size=NOTE, colour=GREY)
    most = max((day.count for day in rehearsal.days), default=0)
    for row, week in enumerate(weeks):
        for day in week:
            place = (MARGIN + day.day.weekday() * CELL, HEAD + row * HEIGHT)
            _cell(draw, place, texts, day, most)
    return png(image)


def _first_week(rehearsal: Rehearsal) -> list[date]:
    begin = rehearsal.days[0].day if rehearsal.days else rehearsal.begin.date()
    monday = begin - timedelta(days=begin.weekday())
    return [monday + timedelta(days=number) for number in range(WEEK)]


def _weeks(days: Sequence[DayAhead]) -> list[list[DayAhead]]:
    weeks: list[list[DayAhead]] = []
    for day in days:
        if not weeks or not day.day.weekday():
            weeks.append([])
        weeks[-1].append(day)
    return weeks


def _cell(draw: Draw, place: tuple[float, float], texts: Texts, day: DayAhead, most: int) -> None:
    x, y = place
    box = (x + 3, y + 3, x + CELL - 3, y + HEIGHT - 3)
    share = day.count / most if most else 0
    fill = next((colour for least, colour in SHADES if share > least), PAPER)
    draw.rectangle(box, fill=fill, outline=PALE)
    write(draw, (x + 10, y + 10), texts.short_date(day.day), size=NOTE, colour=INK)
    if not day.count:
        return
    count = texts.number(day.count)
    write(draw, (x + 10, y + 44), count, size=LABEL, colour=INK, bold=True)
    for line, kind in enumerate(list(day.kinds)[:2]):
        name = cut(kind_name(texts, kind), NOTE - 4, CELL - 20)
        write(draw, (x + 10, y + 84 + line * 28), name, size=NOTE - 4, colour=INK)
