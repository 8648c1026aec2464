"""The text of a broadcast, with placeholders that are filled when it is sent."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

from census.broadcasts.audience import OF_AN_OFFICE
from census.errors import CensusError
from census.identity.free_text import require_no_number
from census.people.people import Role

TEXT_LIMIT, CAPTION_LIMIT = 4096, 1024
"""Characters of a message, and of a picture's caption (Bot API, sendMessage and sendPhoto)."""


class Placeholder(StrEnum):
    """What the text can be filled with at the moment of sending."""

    OFFICE = "nama_kantor"
    DAYS = "sisa_hari"
    LAST_DAY = "hari_terakhir"
    STEP = "langkah"
    SITE = "situs"


LONGEST: Mapping[Placeholder, int] = {
    Placeholder.OFFICE: 48,
    Placeholder.DAYS: 4,
    Placeholder.LAST_DAY: 20,
    Placeholder.STEP: 100,
    Placeholder.SITE: 40,
}
"""How many characters each placeholder may become. The length check reserves them."""

_BRACES = re.compile(r"\{([^{}]*)\}")


def fillable(role: Role | None) -> tuple[Placeholder, ...]:
    """Return what a text to people of a role may hold; None: to whoever has all of it."""
    without = role is not None and role not in OF_AN_OFFICE
    return tuple(each for each in Placeholder if not (without and each is Placeholder.OFFICE))


def placeholders(text: str, role: Role | None = None) -> frozenset[Placeholder]:
    """Return the placeholders of a text to people of a role.

    Raises CensusError: "broadcast-placeholder-unknown" with all that are none (typed) and those
    that are (known), each in braces and parted by ", "; or "broadcast-needs-office" (placeholder)
    where nothing else is wrong but that the role has no office.
    """
    found, known = dict.fromkeys(_BRACES.findall(text)), fillable(role)
    wrong = [name for name in found if name not in known]
    if wrong == [Placeholder.OFFICE]:
        raise CensusError("broadcast-needs-office", placeholder=braced(Placeholder.OFFICE))
    if wrong:
        typed, fit = (", ".join(map(braced, names)) for names in (wrong, known))
        raise CensusError("broadcast-placeholder-unknown", typed=typed, known=fit)
    return frozenset(Placeholder(name) for name in found)


def braced(name: str) -> str:
    """Return a name as it stands in a text."""
    return f"{{{name}}}"


def parted(text: str) -> Iterator[str | Placeholder]:
    """Yield what stands between the placeholders of a checked text, and these, in their order."""
    for place, part in enumerate(_BRACES.split(text)):
        yield Placeholder(part) if place % 2 else part


def fill(text: str, values: Mapping[Placeholder, str]) -> str:
    """Return a text with its placeholders filled."""
    return _BRACES.sub(lambda match: values[Placeholder(match[1])], text)


def check_text(text: str, *, with_picture: bool, role: Role | None = None, above: int = 0) -> None:
    """Refuse a text that cannot be sent to people of a role, with so many letters ``above`` it.

    Raises CensusError: "broadcast-text-empty", "words-have-number", "broadcast-text-long" or
    "broadcast-caption-long" (length, limit), or as ``placeholders``.
    """
    if not text.strip():
        raise CensusError("broadcast-text-empty")
    require_no_number(text)
    placeholders(text, role)
    length = telegram_length(fill(text, {each: "m" * room for each, room in LONGEST.items()}))
    if with_picture and length > CAPTION_LIMIT:
        raise CensusError("broadcast-caption-long", length=length, limit=CAPTION_LIMIT)
    if length > TEXT_LIMIT - above:
        raise CensusError("broadcast-text-long", length=length, limit=TEXT_LIMIT - above)


def telegram_length(text: str) -> int:
    """Count as Telegram does: in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2
