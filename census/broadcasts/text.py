"""The text of a broadcast, with placeholders that are filled when it is sent."""

import re
from collections.abc import Mapping
from enum import StrEnum

from census.errors import CensusError
from census.identity.free_text import require_no_number

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


def placeholders(text: str) -> frozenset[Placeholder]:
    """Return the placeholders of a text.

    Raises CensusError("broadcast-placeholder-unknown") with the known ones.
    """
    found = _BRACES.findall(text)
    unknown = next((name for name in found if name not in set(Placeholder)), None)
    if unknown is not None:
        known = ", ".join(f"{{{each}}}" for each in Placeholder)
        raise CensusError("broadcast-placeholder-unknown", typed=f"{{{unknown}}}", known=known)
    return frozenset(Placeholder(name) for name in found)


def fill(text: str, values: Mapping[Placeholder, str]) -> str:
    """Return a text with its placeholders filled."""
    return _BRACES.sub(lambda match: values[Placeholder(match[1])], text)


def check_text(text: str, *, with_picture: bool) -> None:
    """Refuse a text that cannot be sent.

    Raises CensusError: "broadcast-text-empty", "words-have-number", "broadcast-text-long" or
    "broadcast-caption-long" (length, limit), "broadcast-placeholder-unknown" (typed, known).
    """
    if not text.strip():
        raise CensusError("broadcast-text-empty")
    require_no_number(text)
    placeholders(text)
    length = telegram_length(fill(text, {each: "m" * room for each, room in LONGEST.items()}))
    if with_picture and length > CAPTION_LIMIT:
        raise CensusError("broadcast-caption-long", length=length, limit=CAPTION_LIMIT)
    if length > TEXT_LIMIT:
        raise CensusError("broadcast-text-long", length=length, limit=TEXT_LIMIT)


def telegram_length(text: str) -> int:
    """Count as Telegram does: in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2
