"""The own words of a head: short, and without identity numbers and links."""

import re

from census.errors import CensusError
from census.identity.free_text import require_no_number

LONGEST = 300
"""Characters of the own words in a call or a thanks: they stand beside the bot's sentences."""

REFUSED_WORDS = frozenset({"words-have-number", "words-link", "words-long"})
"""The refusals of own words."""

_LINK = re.compile(r"https?:|www\.|\b(?:t|wa)\.me\b|tg:", re.IGNORECASE)


def own_words(typed: str) -> str:
    """Return the words as people will read them, on one line.

    A link would carry the bot's good name to any address, so only the bot itself gives links.
    Raises CensusError: "words-have-number", "words-link", or "words-long" (length, limit).
    """
    require_no_number(typed)
    words = " ".join(typed.split())
    if _LINK.search(words):
        raise CensusError("words-link")
    if len(words) > LONGEST:
        raise CensusError("words-long", length=len(words), limit=LONGEST)
    return words
