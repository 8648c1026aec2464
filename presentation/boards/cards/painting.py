"""Paints a card. What stands on it is made smaller until all of it has room; nothing is cut."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from presentation.boards.cards.sheet import CardGauge, CardSheet, CardSize
from presentation.boards.pictures.target_labels import stack, target_colour, write_labels
from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.palette import (
    BAR,
    BAR_REACHED,
    GREY,
    GRID,
    INK,
    LABEL,
    MARK,
    NAVY,
    PALE,
    PAPER,
    UP,
)

EDGE: Final = 64
SMALLER: Final = 0.95
LEAST: Final = 0.4
LEADING: Final = 1.2
HEADLINE, NAME, BIG, BESIDE, FACT = 76, 44, 210, 42, 38
FOOT: Final = 25
TICK: Final = 168
BAR_HIGH: Final = 44
LEAST_FILL: Final = 4
AIR: Final = 22
"""At least so much stays free below the band."""


@dataclass(frozen=True, slots=True)
class CardPart:
    """A part of a card: its height with the room below it, and what paints it from a top on."""

    height: float
    paint: Callable[[Draw, float], None]


def paint_card(sheet: CardSheet) -> bytes:
    """Paint a card; return the PNG."""
    width, height = sheet.size.value
    image, draw = brush.blank(width, height)
    top = _band(draw, sheet)
    bottom = _foot(draw, sheet)
    parts = _fitting(sheet, bottom - top)
    y = top + (bottom - top - sum(part.height for part in parts)) / 2
    for part in parts:
        part.paint(draw, y)
        y += part.height
    return brush.png(image)


def _band(draw: Draw, sheet: CardSheet) -> float:
    """Paint census and place above; return where the rest begins."""
    width, _ = sheet.size.value
    high = 96 if sheet.size is CardSize.SQUARE else 84
    draw.rectangle((0, 0, width, high), fill=NAVY)
    draw.rectangle((0, high, width, high + 8), fill=MARK)
    size, room = 34, width - 2 * EDGE - 40
    while (
        size > FOOT
        and brush.width(sheet.census, size, bold=True) + brush.width(sheet.place, size) > room
    ):
        size -= 1
    middle = high / 2
    brush.write(draw, (EDGE, middle), sheet.census, size=size, colour=PAPER, bold=True, anchor="lm")
    left = room + 40 - brush.width(sheet.census, size, bold=True) - 40
    place = brush.cut(sheet.place, size, left)
    brush.write(draw, (width - EDGE, middle), place, size=size, colour=PALE, anchor="rm")
    return high + 8 + AIR


def _foot(draw: Draw, sheet: CardSheet) -> float:
    """Paint the source, the link and the warning at the lower edge; return where they begin."""
    width, height = sheet.size.value
    room = width - 2 * EDGE
    lines = [line for words in sheet.foot for line in brush.wrapped(words, FOOT, room)]
    y = height - 34.0 - len(lines) * (FOOT + 9)
    begin = y
    for line in lines:
        brush.write(draw, (EDGE, y), line, size=FOOT, colour=GREY)
        y += FOOT + 9
    badge = brush.width(sheet.mark, LABEL, bold=True) + 36 if sheet.mark else 0
    if not (badge or sheet.link):
        return begin - 18
    begin -= LABEL + 26
    if sheet.mark:
        box = (width - EDGE - badge, begin - 4, width - EDGE, begin + 38)
        draw.rounded_rectangle(box, radius=21, fill=MARK)
        at = (width - EDGE - badge + 18, begin + 17)
        brush.write(draw, at, sheet.mark, size=LABEL, colour=NAVY, bold=True, anchor="lm")
    if sheet.link:
        size = 30
        while size > FOOT - 5 and brush.width(sheet.link, size, bold=True) > room - badge - 20:
            size -= 1
        link = brush.cut(sheet.link, size, room - badge - 20, bold=True)
        at = (EDGE, begin + 17)
        brush.write(draw, at, link, size=size, colour=UP, bold=True, anchor="lm")
    return begin - 24


def _fitting(sheet: CardSheet, room: float) -> Sequence[CardPart]:
    """Return the parts, as large as they have room."""
    scale = 1.0
    while True:
        parts = list(_parts(sheet, scale))
        if sum(part.height for part in parts) <= room or scale < LEAST:
            return parts
        scale *= SMALLER


def _parts(sheet: CardSheet, scale: float) -> Iterator[CardPart]:
    room = sheet.size.value[0] - 2 * EDGE
    if sheet.done:
        yield _tick(round(TICK * scale))
    yield _words(sheet.headline, HEADLINE * scale, room, NAVY, bold=True, below=18 * scale)
    for name in sheet.names:
        yield _words(name, NAME * scale, room, UP, bold=True, below=14 * scale)
    if sheet.big:
        yield _figure(sheet, scale, room)
    if sheet.gauge is not None:
        yield _gauge(sheet, sheet.gauge, scale)
    for fact in sheet.facts:
        yield _words(fact, FACT * scale, room, INK, below=8 * scale)


def _words(
    words: str, wanted: float, room: float, colour: str, *, bold: bool = False, below: float
) -> CardPart:
    size = _size(words, wanted, room, bold=bold)
    lines = _even(words, size, room, bold=bold)

    def paint(draw: Draw, top: float) -> None:
        for number, line in enumerate(lines):
            at = (EDGE, top + number * size * LEADING)
            brush.write(draw, at, line, size=size, colour=colour, bold=bold)

    return CardPart(len(lines) * size * LEADING + below, paint)


def _even(words: str, size: int, room: float, *, bold: bool) -> Sequence[str]:
    """Return lines of about one length, so that the last one is no single word."""
    lines = brush.wrapped(words, size, room, bold=bold)
    while True:
        room *= SMALLER
        narrower = brush.wrapped(words, size, room, bold=bold)
        too_wide = any(brush.width(line, size, bold=bold) > room for line in narrower)
        if too_wide or len(narrower) > len(lines):
            return lines
        lines = narrower


def _size(words: str, wanted: float, room: float, *, bold: bool) -> int:
    """Return the size at which the longest word has room."""
    size = max(round(wanted), 12)
    longest = max(words.split(), key=len, default="")
    while size > FOOT and brush.width(longest, size, bold=bold) > room:
        size -= 1
    return size


def _tick(side: int) -> CardPart:
    def paint(draw: Draw, top: float) -> None:
        draw.ellipse((EDGE, top, EDGE + side, top + side), fill=BAR_REACHED)
        brush.tick(draw, (EDGE + side / 2, top + side / 2), side * 0.24, PAPER)

    return CardPart(side * 1.22, paint)


def _figure(sheet: CardSheet, scale: float, room: float) -> CardPart:
    """Return the one large figure with the words beside it."""
    size = round(BIG * scale * (1 if sheet.size is CardSize.SQUARE else 0.9))
    while brush.width(sheet.big, size, bold=True) > room * 0.56:
        size -= 2
    left = EDGE + brush.width(sheet.big, size, bold=True) + 44 * scale
    beside = round(BESIDE * scale)
    lines = [
        (line, number)
        for number, words in enumerate(sheet.beside)
        for line in brush.wrapped(words, beside, EDGE + room - left)
    ]
    needed = len(lines) * beside * LEADING
    high = max(size * 0.86, needed)

    def paint(draw: Draw, top: float) -> None:
        middle = top + high / 2
        at = (EDGE - size * 0.05, middle)
        brush.write(draw, at, sheet.big, size=size, colour=UP, bold=True, anchor="lm")
        y = middle - needed / 2
        for line, number in lines:
            colour = GREY if number else INK
            brush.write(draw, (left, y), line, size=beside, colour=colour, bold=not number)
            y += beside * LEADING

    return CardPart(high + 34 * scale, paint)


def _gauge(sheet: CardSheet, gauge: CardGauge, scale: float) -> CardPart:
    right = sheet.size.value[0] - EDGE

    def on_axis(place: Fraction) -> float:
        return EDGE + (right - EDGE) * float(place)

    labels, strips = stack(gauge.targets, on_axis, left=EDGE, right=right)
    strips = strips if gauge.targets else 0
    high = round(BAR_HIGH * max(scale, 0.6))

    def paint(draw: Draw, top: float) -> None:
        y = round(top + strips + (10 if strips else 0))
        draw.rounded_rectangle((EDGE, y, right, y + high), radius=high // 2, fill=GRID)
        if gauge.reached:
            end = max(on_axis(gauge.reached), EDGE + LEAST_FILL)
            box = (EDGE, y, end, y + high)
            fill = BAR_REACHED if gauge.leading_reached else BAR
            # Square at its end where it is small: it is as long as its share, and not longer.
            ends = (True, end - EDGE >= high, end - EDGE >= high, True)
            radius = min(high, round(end - EDGE)) // 2
            draw.rounded_rectangle(box, radius=radius, fill=fill, corners=ends)
        for number, target in reversed(list(enumerate(gauge.targets))):
            x = on_axis(target.place)
            draw.line((x, y - 8, x, y + high + 8), fill=target_colour(number), width=5)
        write_labels(draw, labels, y, above=14)

    return CardPart(strips + high + (10 if strips else 0) + 34 * scale, paint)
