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


_ILL: Final = frozenset(
    ("sakit", "demam", "meriang", "opname", "lara", "loro", "gerah", "sake", "ill", "sick")
)
_OFF: Final = frozenset(("libur", "izin", "ijin", "cuti", "absen", "off"))
"""Of a named day only: one may also ask leave to ask something."""
_ONESELF: Final = frozenset(
    ("saya", "sy", "sya", "aku", "ak", "gue", "gua", "gw", "kula", "kulo", "kaula", "bule", "i")
)
_ELSE: Final = frozenset(
    (
        *("warga", "warganya", "penghuni", "penghuninya", "pemilik", "pemiliknya", "orangnya"),
        *("responden", "respondennya", "tuan", "rumahnya", "ibunya", "bapaknya", "kk", "rt", "rw"),
        *("tanya", "bertanya", "nanya", "lapor", "melapor", "laporan", "foto", "konfirmasi"),
    )
)
_TODAY: Final = re.compile(
    r"\b(hari|hr|dina|dinten|are) ?(ini|iki|niki|paneka)\b|\btoday\b|\bhrni\b"
)
_TOMORROW: Final = re.compile(r"\b(besok|bsk|besuk|sesuk|mbenjing|lagghu|tomorrow)\b")
_MEANT: Final = re.compile(
    r"\b(?:harusnya|seharusnya|hrsnya|mestinya|semestinya|maksudnya|maksud saya|kudune|kedahipun"
    r"|kodhuna|should be|meant|(?:yang|yg) (?:benar|bener|betul|bnr))\b(?P<rest>.*)"
)


def away_on(text: str) -> int | None:
    """Return in how many days somebody says that they cannot work: 0, 1, or None.

    That of somebody else at a door, or in a block, is a note.
    """
    lowered = text.lower()
    words = set(re.findall(r"\w+", lowered))
    tomorrow, today = _TOMORROW.search(lowered), _TODAY.search(lowered)
    named = today or tomorrow
    away = (words & _ILL and (named or words & _ONESELF)) or (words & _OFF and named)
    if not away or words & _ELSE:
        return None
    return 1 if tomorrow and not today else 0


def meant_instead(text: str, own: Sequence[OwnBlock]) -> BlockCode | None:
    """Return the block of ``own`` to which a report belongs, as in "salah, harusnya RT 02"."""
    found = _MEANT.search(text.lower())
    if found is None:
        return None
    named = named_in(found["rest"], own)
    if len(named.blocks) != 1 or any(map(str.isdigit, named.rest)):
        return None
    return named.blocks[0]


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
