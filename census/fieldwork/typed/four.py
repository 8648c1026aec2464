"""The four counts of the national application as people type them: "open 5 terkirim 30 …"."""

import re
from collections.abc import Mapping
from typing import Final

from census.fieldwork.counts import FourCounts
from census.fieldwork.typed.counts import no_counts_in
from census.fieldwork.typed.numbers import number_in

WORDS: Final[Mapping[str, str]] = {
    word: kind
    for kind, words in {
        "open": "open belum blm blum belom dereng durung terbuka sisa",
        "submitted": "submitted submit terkirim dikirim kirim dipunkirim ekerem",
        "rejected": "rejected reject ditolak tolak dipuntolak etolak dikembalikan",
        "approved": "approved approve disetujui setuju acc dipunsarujuki esaroju'i",
    }.items()
    for word in words.split()
}
TELLING: Final = frozenset({"open", "approved"})
"""What only the application counts; the other two are words of visits as well."""
_TOKENS = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]*)?")
_NOT_YET = re.compile(
    r"\b(?:belum|blm|dereng|durung|ghi' ta') ?(?:ter|di|dipun|e)?(?:kirim|kerem)\b"
)
_MOST = 9_999


def four_counts_in(rest: str) -> FourCounts | None:
    """Read the four counts beside a block's name: each of them once, all before or all behind.

    None where one is missing or said twice, or a word is another, or a number is no count.
    """
    if no_counts_in(rest.lower()):
        return None
    words, numbers = [], []
    for token in _tokens(rest):
        if (number := number_in(token)) is not None:
            numbers.append(number)
        else:
            words.append(WORDS.get(token, ""))
    turns = [number_in(token) is not None for token in _tokens(rest)]
    in_turns = turns in ([False, True] * 4, [True, False] * 4)
    if not in_turns or set(words) != set(WORDS.values()) or max(numbers) > _MOST:
        return None
    return FourCounts(**dict(zip(words, numbers, strict=True)))


def speaks_of_four(rest: str) -> bool:
    """Tell whether a text speaks of the application's counts, be they all there or not."""
    return any(WORDS.get(token) in TELLING for token in _tokens(rest))


def _tokens(rest: str) -> list[str]:
    return _TOKENS.findall(_NOT_YET.sub("open", rest.lower()))
