"""The tile map: a square for each district, coloured by its rate, with the figure in it."""

import re
from collections.abc import Collection, Sequence
from fractions import Fraction
from math import ceil

from markupsafe import Markup

from census.boards.standing import Standing
from census.pages.tiles import Placed, squares
from census.units import UnitCode
from presentation.boards.pictures.rate_axis import STEPS
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.pages.frame.page import paragraph
from presentation.pages.markup import el
from presentation.pages.view import PageView

SIDE, GAP, LEADING = 100, 6, 22
LEVELS = 5
FINE = tuple(Fraction(1, part) for part in (2000, 1000, 500, 200))
"""Widths of classes in the first days, in which no unit has one per cent."""
WIDE = 6
"""A map of more columns needs the whole width of a page."""
ROOM, LITTLE_ROOM = 11, 7
"""Letters of a line on a square; a wide map has small squares on a phone."""
_SYLLABLE = re.compile(r"(?<=\w\w)(?:ng|ny|[bcdfghjklmnpqrstvwyz])(?=[aeiou]\w)")
"""Where a syllable may begin."""


def is_wide(view: PageView, rows: Sequence[Standing]) -> bool:
    """Tell whether the map of a board's rows needs the whole width."""
    return _columns(_places(view, rows)) > WIDE


def tile_map(
    view: PageView,
    rows: Sequence[Standing],
    hidden: Collection[UnitCode],
    *,
    titled: bool = True,
) -> Markup:
    """Draw a board as a map of squares, with its legend. Each square leads to its unit.

    Of ``hidden`` units nothing is drawn.
    """
    texts, places = view.texts, _places(view, rows)
    shown = [row for row in rows if row.unit.code not in hidden]
    step = _step([row.rate for row in shown])
    room = LITTLE_ROOM if _columns(places) > WIDE else ROOM
    wide, high = _columns(places), 1 + max(row for _, row in places.values())
    drawn = el(
        "svg",
        *(_tile(view, row, places[row.unit.code], step, room) for row in shown),
        viewBox=f"0 0 {wide * (SIDE + GAP) - GAP} {high * (SIDE + GAP) - GAP}",
        role="group",
        aria_label=texts.plain("page-map"),
        class_="tiles wide" if wide > WIDE else "tiles",
    )
    by_hand = set(places) <= view.regency.placed.keys()
    how = texts.plain("page-map-placed" if by_hand else "page-map-by-code")
    return el(
        "section" if titled else "div",
        el("h2", texts.plain("page-map")) if titled else None,
        el("div", drawn, class_="scroll"),
        _legend(texts, step, max((row.rate for row in shown), default=Fraction(0))),
        paragraph(how, "note"),
        class_="card map",
    )


def in_lines(name: str, most: int) -> tuple[str, ...]:
    """Return a name in one line, or in two where it has more letters than ``most``.

    It is parted between words, else between syllables with a hyphen.
    """
    if len(name) <= most:
        return (name,)
    words = name.split(" ")
    if words[1:]:
        parted = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    else:
        starts = [each.start() for each in _SYLLABLE.finditer(name)]
        parted = [(f"{name[:at]}-", name[at:]) for at in starts]
    if not parted:
        return (name,)
    return min(reversed(parted), key=lambda each: max(map(len, each)))


def level_of(rate: Fraction, step: Fraction) -> int:
    """Return the class of a rate, from 1 on; the last one has no end."""
    return min(int(rate / step), LEVELS - 1) + 1


def _places(view: PageView, rows: Sequence[Standing]) -> Placed:
    return squares([row.unit.code for row in rows], view.regency.placed)


def _columns(places: Placed) -> int:
    return 1 + max((column for column, _ in places.values()), default=0)


def _step(rates: list[Fraction]) -> Fraction:
    """Return the width of a class: a round share, so that the highest rate is in the last ones."""
    top = max(rates, default=Fraction(0))
    return next(
        (each for each in (*FINE, *STEPS) if top <= each * LEVELS), Fraction(ceil(top * 4), 20)
    )


def _tile(
    view: PageView, row: Standing, place: tuple[int, int], step: Fraction, room: int
) -> Markup:
    texts = view.texts
    x, y = (part * (SIDE + GAP) for part in place)
    rate = names.rate(texts, row)
    reached = bool(row.gaps) and row.gaps[0].reached
    lines, middle = in_lines(row.unit.name, room), x + SIDE // 2
    first = 34 if len(lines) == 1 else 26
    shown = f"✓ {rate}" if reached else rate
    return el(
        "a",
        el("rect", x=x, y=y, width=SIDE, height=SIDE, rx=8),
        *(
            el("text", line, x=middle, y=y + first + LEADING * number)
            for number, line in enumerate(lines)
        ),
        " ",
        el("text", shown, x=middle, y=y + 80, class_="rate tight" if reached else "rate"),
        href=view.unit(row.unit),
        aria_label=f"{row.unit.name} {shown}",
        class_=f"tile t{level_of(row.rate, step)}" if row.base else "tile",
    )


def _legend(texts: Texts, step: Fraction, top: Fraction) -> Markup:
    """Name the colours: each by the shares that it stands for, up to the highest rate."""
    items = []
    for number in range(1, LEVELS + 1):
        low, high = texts.share(step * (number - 1)), texts.share(step * number)
        words = (
            (low if step * (number - 1) == top else texts.plain("page-map-from", low=low))
            if number == LEVELS
            else texts.plain("format-range", first=low.rstrip("%").strip(), last=high)
        )
        sign = el(
            "svg", el("rect", width=16, height=16, rx=3), viewBox="0 0 16 16", aria_hidden="true"
        )
        items.append(el("li", sign, words, class_=f"t{number}"))
    return el("ul", *items, class_="legend")
