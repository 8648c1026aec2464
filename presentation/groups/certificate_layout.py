"""The layout of a certificate: which unit has reached which target, and how that is verified."""

import re
from collections.abc import Iterator, Sequence

import segno

from census.boards.milestones import Certificate
from census.units import Unit, UnitKind
from presentation.boards.text import target_name
from presentation.drawing.palette import GREY, INK, MARK, NAVY, PAPER, UP
from presentation.groups.poster_layout import QUIET_ZONE, fitted
from presentation.groups.poster_sheet import (
    HIGH,
    WIDE,
    Anchor,
    Box,
    PosterSheet,
    PosterText,
    Shape,
    Squares,
)
from presentation.language import names
from presentation.language.catalogue import Texts

MIDDLE = WIDE / 2
STATISTICS = "BPS"
"""The owner of targets of the statistics office, as config.yaml names it."""
ROOM = WIDE - 60.0
LEADING = 1.25
CODE_WIDE = 40.0
VERIFIED_WIDE = 76.0
LEGIBLE = 3.0
"""Smaller words want another line."""
GAPS, MOST_AIRY = 8, 9.0
"""Between the words above, and how much one of them may grow at most."""
BELOW = HIGH - 76.0
"""Where the code and the signature begin."""


def certificate_sheet(texts: Texts, made: Certificate, *, page: str, bot: str = "") -> PosterSheet:
    """Return the page; ``page`` is the public page's address, without which ``bot`` verifies."""
    unit = names.unit_name(texts, made.unit)
    title = f"{texts.plain('certificate-title')} · {unit}"
    shapes = [*_frame(), *_said(texts, made, unit), *_below(texts, made, page, bot)]
    return PosterSheet(title, texts.local_day(made.kept.as_of), tuple(shapes))


def verified_at(page: str, made: Certificate) -> str:
    """Return the address that verifies a certificate."""
    return f"{page}/piagam/{made.code}"


def _frame() -> Iterator[Shape]:
    for edge, colour in ((9.0, NAVY), (12.0, PAPER), (14.0, MARK), (14.8, PAPER)):
        yield Box(edge, edge, WIDE - 2 * edge, HIGH - 2 * edge, colour)


def _said(texts: Texts, made: Certificate, unit: str) -> Sequence[Shape]:
    """Return the words above the code and the signature, as large as they have room."""
    scale = 1.0
    while True:
        shapes = list(_words(texts, made, unit, scale))
        room = BELOW - 12 - max(shape.y for shape in shapes)
        if room >= 0:
            return list(_words(texts, made, unit, scale, airy=min(room / GAPS, MOST_AIRY)))
        scale *= 0.96


def _words(
    texts: Texts, made: Certificate, unit: str, scale: float, *, airy: float = 0.0
) -> Iterator[Box | PosterText]:
    """Yield the words; each of the gaps between them grows by ``airy``."""
    kept, regency = made.kept, made.regency.name if made.regency else ""
    figures = names.completed_of_base(texts, made.measure, kept.completed, kept.base)
    day = texts.local_day(kept.as_of)
    target, district = target_name(texts, made.target), _district(texts, made.unit)
    y = 36.0
    for words, size, colour, bold, most, below in (
        (texts.plain("census-name"), 8.0, NAVY, True, 1, 2.0),
        (regency, 6.0, GREY, False, 1, 18.0),
        (texts.plain("certificate-title"), 26.0, NAVY, True, 1, 12.0),
        (texts.plain("certificate-given"), 6.0, GREY, False, 1, 6.0),
        (unit, 13.0, INK, True, 4, 2.0 if district else 8.0),
        (district, 7.0, GREY, False, 1, 8.0),
        (texts.plain("certificate-why", target=target), 7.5, INK, False, 2, 4.0),
        (texts.plain("certificate-figures", figures=figures, day=day), 5.5, GREY, False, 1, 12.0),
        (texts.plain("certificate-thanks"), 6.0, UP, True, 1, 0.0),
    ):
        if not words:
            continue
        fit, lines = fitted(words, size * scale, ROOM, most=most, bold=bold)
        for line in lines:
            y += fit * LEADING
            yield PosterText(MIDDLE, y, line, fit, colour, bold=bold, anchor=Anchor.MIDDLE)
        y += below * scale + (airy if below else 0)
    if kept.illustrative:
        mark = texts.plain("picture-illustrative")
        yield Box(MIDDLE - 32, y + 6, 64, 11, MARK, radius=5)
        yield PosterText(MIDDLE, y + 13.4, mark, 5.5, NAVY, bold=True, anchor=Anchor.MIDDLE)


def _district(texts: Texts, unit: Unit) -> str:
    if unit.kind is not UnitKind.VILLAGE or not unit.district:
        return ""
    return texts.plain("name-district", name=unit.district)


def _short(regency: str) -> str:
    """Return the place of a regency's name: Kudus, of Kabupaten Kudus."""
    return re.sub(r"^(Kabupaten|Kota) ", "", regency)


def _below(texts: Texts, made: Certificate, page: str, bot: str) -> Iterator[Shape]:
    """Yield the code that verifies it, with where that is done, and room for who signs."""
    top = BELOW
    place = _short(made.regency.name) if made.regency else ""
    day = texts.local_day(made.kept.noted_at)
    dated = texts.plain("certificate-dated", place=place or "none", day=day)
    owner = made.target.owner
    signer = texts.plain(
        "certificate-signer",
        owner=owner,
        kind="office" if owner == STATISTICS else "head",
        place=place,
        regency=made.regency.name if made.regency else "",
    )
    for words, wanted, down in ((dated, 4.6, 4.0), (signer, 5.0, 11.0)):
        fit, lines = _legible(words, wanted, 66)
        for number, line in enumerate(lines):
            y = top + down + number * fit * LEADING
            yield PosterText(WIDE - 59, y, line, fit, INK, anchor=Anchor.MIDDLE)
    yield Box(WIDE - 92, top + CODE_WIDE - 4, 66, 0.4, GREY)
    sign = texts.plain("certificate-sign")
    yield PosterText(WIDE - 59, top + CODE_WIDE + 3, sign, 4.2, GREY, anchor=Anchor.MIDDLE)
    code = (texts.plain("certificate-code", code=made.code), 5.0)
    if not page:
        chat = texts.plain("certificate-verify-chat", code=made.code, bot=bot)
        yield from _verified(code, *([(chat, 4.2)] if bot else []))
        return
    address = verified_at(page, made)
    rows = tuple(bytes(row) for row in segno.make(address, error="q", micro=False).matrix)
    size = CODE_WIDE / (len(rows) + 2 * QUIET_ZONE)
    yield Squares(26 + QUIET_ZONE * size, top + QUIET_ZONE * size, size, rows, INK)
    verify = texts.plain("certificate-verify")
    written = address.removeprefix("https://")
    if fitted(written, 4.2, VERIFIED_WIDE, most=1)[0] < LEGIBLE:
        # The code stands beside it, and the page asks for it.
        written = written.removesuffix(f"/{made.code}")
    yield from _verified((verify, 4.2), code, (written, 4.2))


def _legible(words: str, wanted: float, room: float) -> tuple[float, Sequence[str]]:
    """Return words as one line, and where that would be too small as two."""
    fit, lines = fitted(words, wanted, room, most=1)
    return (fit, lines) if fit >= LEGIBLE else fitted(words, wanted, room, most=2)


def _verified(*said: tuple[str, float]) -> Iterator[PosterText]:
    y = BELOW + CODE_WIDE - 2
    for words, wanted in said:
        fit, lines = _legible(words, wanted, VERIFIED_WIDE)
        for line in lines:
            y += fit * 1.3
            yield PosterText(28, y, line, fit, GREY)
