"""What an enumerator writes that is no report: a trouble in the field, or a question."""

import re
from collections.abc import Sequence
from typing import Final

from census.fieldwork.blocks import BlockCode
from census.fieldwork.typed.naming import OwnBlock, named_in
from census.fieldwork.typed.words import COURTESIES

_ASKED_BY: Final = frozenset(
    (
        *("apa", "apakah", "kenapa", "knp", "mengapa", "bagaimana", "gimana", "gmn", "kapan"),
        *("berapa", "brp", "siapa", "mana", "dimana", "bolehkah", "bisakah", "haruskah"),
        *("cara", "caranya", "opo", "nopo", "punapa", "piye", "pripun", "sinten"),
        *("ponapa", "dekremma", "beremma", "how", "what", "when", "where", "why", "who", "which"),
    )
)

_HARDSHIPS: Final = frozenset(
    (
        *("galak", "gigit", "digigit", "dikejar", "dicakar", "capek", "capai", "cape", "lelah"),
        *("lemes", "pegal", "sayah", "hujan", "udan", "banjir", "becek", "longsor", "macet"),
        *("sakit", "demam", "jatuh", "kesasar", "nyasar", "tersesat", "tired", "lesso"),
    )
)
"""Of the work and the way: what sounds angry with one of these is no scolding of the bot."""


def is_hardship(text: str) -> bool:
    """Tell whether a text speaks of the work and the way, also where it sounds angry."""
    return any(word in _HARDSHIPS for word in re.findall(r"\w+", text.lower()))


def is_courtesy(text: str) -> bool:
    """Tell whether a text only greets or thanks."""
    return all(word in COURTESIES for word in re.findall(r"\w+", text.lower()))


def asks(text: str) -> bool:
    """Tell whether a text asks something, by its question mark or a word of questions."""
    words = re.findall(r"\w+", text.lower())
    return "?" in text or any(word in _ASKED_BY for word in words)


def blocks_meant(text: str, own: Sequence[OwnBlock]) -> tuple[BlockCode, ...]:
    """Return the blocks of ``own`` that a text names; none where it names none of them."""
    return named_in(text, own).blocks
