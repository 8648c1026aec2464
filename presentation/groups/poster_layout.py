"""The layout of a poster: the invitation at the top, the QR code to the right, the steps below."""

from collections.abc import Iterator, Sequence

import segno

from census.residents.contacts import Poster
from census.units import UnitKind
from presentation.chat.links import start_link, unit_payload
from presentation.drawing import brush
from presentation.drawing.palette import GREY, INK, MARK, NAVY, OWN, PALE, PAPER, TARGET
from presentation.groups.poster_sheet import (
    WIDE,
    Anchor,
    Box,
    PosterSheet,
    PosterText,
    Shape,
    Squares,
)
from presentation.language import census_texts, names
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked

EDGE = 16.0
BAND = 94.0
CODE_LEFT, CODE_WIDE = 122.0, 72.0
COLUMN = CODE_LEFT - EDGE - 10
QUIET_ZONE = 4
"""Light squares that readers need around a QR code (ISO/IEC 18004)."""

HEADLINE, WHOM, HEADING, BODY, BIG, SMALL = 15.0, 8.0, 4.6, 5.0, 8.2, 4.2
LEADING = 1.28
MEASURED_AT = 100
MOST_PREPARED = 4
STEPS = 3


def poster_sheet(texts: Texts, poster: Poster, *, bot: str) -> PosterSheet:
    """Return the page of a unit; ``bot`` is the bot's user name."""
    link = start_link(bot, unit_payload(poster.unit.code))
    whom = _whom(texts, poster)
    shapes = [
        *_invitation(texts, poster, whom),
        *_code(texts, link, bot),
        *_facts(texts, poster),
        *_steps(texts),
        *_help(texts, poster),
    ]
    title = f"{texts.plain('census-name')} · {whom}"
    return PosterSheet(title, poster.phase.first_day, tuple(shapes))


def _whom(texts: Texts, poster: Poster) -> str:
    unit, area = names.unit_name(texts, poster.unit), poster.area
    kind = poster.unit.kind.value
    if poster.unit.kind is UnitKind.VILLAGE and area is not None:
        return texts.plain("poster-whom-in", unit=unit, area=names.unit_name(texts, area))
    return texts.plain("poster-whom", kind=kind, unit=unit)


def _invitation(texts: Texts, poster: Poster, whom: str) -> Iterator[Shape]:
    yield Box(0, 0, WIDE, BAND, NAVY)
    yield Box(0, BAND, WIDE, 3, MARK)
    room = WIDE - 2 * EDGE
    yield PosterText(EDGE, 22, texts.plain("census-name"), 6.5, MARK, bold=True)
    phase = unmarked(census_texts.phase_name(texts, poster.phase))
    headline = texts.plain("poster-headline", phase=phase)
    size, wrapped = fitted(headline, HEADLINE, room, most=2, bold=True)
    y = 40.0
    for line in wrapped:
        yield PosterText(EDGE, y, line, size, PAPER, bold=True)
        y += size * 1.12
    size, wrapped = fitted(whom, WHOM, room, most=2)
    y = BAND - 8 - (len(wrapped) - 1) * size * LEADING
    for line in wrapped:
        yield PosterText(EDGE, y, line, size, PALE)
        y += size * LEADING


def _code(texts: Texts, link: str, bot: str) -> Iterator[Shape]:
    """Yield the QR code on its white background with a frame and a caption."""
    top = BAND + 14
    made = segno.make(link, error="q", micro=False)
    rows = tuple(bytes(row) for row in made.matrix)
    yield Box(CODE_LEFT - 2, top - 2, CODE_WIDE + 4, CODE_WIDE + 4, NAVY, radius=4)
    yield Box(CODE_LEFT, top, CODE_WIDE, CODE_WIDE, PAPER, radius=2.5)
    size = CODE_WIDE / (len(rows) + 2 * QUIET_ZONE)
    yield Squares(CODE_LEFT + QUIET_ZONE * size, top + QUIET_ZONE * size, size, rows, INK)
    centre, y = CODE_LEFT + CODE_WIDE / 2, top + CODE_WIDE + 11
    for line in _lines(texts.plain("poster-scan"), 5.4, CODE_WIDE, bold=True):
        yield PosterText(centre, y, line, 5.4, NAVY, bold=True, anchor=Anchor.MIDDLE)
        y += 5.4 * LEADING
    size, wrapped = fitted(texts.plain("poster-or-type", bot=bot), SMALL, CODE_WIDE, most=1)
    for line in wrapped:
        yield PosterText(centre, y + 0.5, line, size, GREY, anchor=Anchor.MIDDLE)
        y += size * LEADING


def _facts(texts: Texts, poster: Poster) -> Iterator[Shape]:
    """Yield the dates, the address, and the documents to have at hand."""
    y = BAND + 18.0
    phase = poster.phase
    from_until = (
        texts.plain("poster-first-day", day=phase.first_day),
        texts.plain("poster-last-day", day=phase.last_day),
    )
    for heading, values, colour in (
        ("poster-when", from_until, INK),
        ("poster-where", (poster.domain,), TARGET),
    ):
        yield _heading(texts.plain(heading), y)
        y += 1
        for value in values:
            size, (line,) = fitted(value, BIG, COLUMN, most=1, bold=True)
            y += size * LEADING
            yield PosterText(EDGE, y, line, size, colour, bold=True)
        y += 14
    prepared = _prepared(texts)
    if prepared:
        yield _heading(texts.plain("poster-prepare"), y)
        y += 3
    sizes = [fitted(item, BODY, COLUMN - 6, most=1)[0] for item in prepared]
    for item in prepared:
        size = min(sizes)
        y += size * LEADING
        yield Box(EDGE, y - size * 0.36 - 1.1, 2.2, 2.2, MARK, radius=0.6)
        yield PosterText(EDGE + 6, y, item, size, INK)
        y += 1.6


def _prepared(texts: Texts) -> list[str]:
    """Return the documents that the census names; nothing if it names none."""
    keys = (f"poster-prepare-{number}" for number in range(1, MOST_PREPARED + 1))
    return [texts.plain(key) for key in keys if texts.has(key)]


def _steps(texts: Texts) -> Iterator[Shape]:
    """Yield three steps beside each other."""
    top, wide = 216.0, (WIDE - 2 * EDGE - 12) / STEPS
    for number in range(1, STEPS + 1):
        left = EDGE + (number - 1) * (wide + 6)
        yield Box(left, top, wide, 36, OWN, radius=4)
        yield Box(left + 5, top + 5, 9, 9, NAVY, radius=4.5)
        yield PosterText(
            left + 9.5, top + 11.6, str(number), 6, PAPER, bold=True, anchor=Anchor.MIDDLE
        )
        words = texts.plain(f"poster-step-{number}")
        size, wrapped = fitted(words, SMALL + 0.3, wide - 10, most=3)
        y = top + 17 + size
        for line in wrapped:
            yield PosterText(left + 5, y, line, size, INK)
            y += size * 1.2


def _help(texts: Texts, poster: Poster) -> Iterator[Shape]:
    """Yield the contact, and what the census never asks for."""
    y, room = 261.0, WIDE - 2 * EDGE
    contact = poster.contact
    if contact is not None:
        yield _heading(texts.plain("poster-help"), y)
        how = texts.plain("poster-contact", reach=contact.reach, hours=contact.hours)
        for words, bold in ((contact.name, True), (how, False)):
            size, (line,) = fitted(words, BODY, room, most=1, bold=bold)
            y += size * LEADING + 0.6
            yield PosterText(EDGE, y, line, size, INK, bold=bold)
    y = 288.0
    size, wrapped = fitted(texts.plain("poster-safety"), 3.7, room, most=2)
    for line in reversed(wrapped):
        yield PosterText(EDGE, y, line, size, GREY)
        y -= size * LEADING


def _heading(words: str, y: float) -> PosterText:
    return PosterText(EDGE, y, words, HEADING, GREY, bold=True)


def fitted(
    words: str, size: float, room: float, *, most: int, bold: bool = False
) -> tuple[float, Sequence[str]]:
    """Return the largest size, up to ``size``, at which the text has at most ``most`` lines."""
    while True:
        wrapped = _lines(words, size, room, bold=bold)
        if len(wrapped) <= most and all(_wide(line, size, bold=bold) <= room for line in wrapped):
            return size, wrapped
        size *= 0.94


def _lines(words: str, size: float, room: float, *, bold: bool = False) -> Sequence[str]:
    return brush.wrapped(words, MEASURED_AT, room * MEASURED_AT / size, bold=bold)


def _wide(words: str, size: float, *, bold: bool) -> float:
    return brush.width(words, MEASURED_AT, bold=bold) * size / MEASURED_AT
