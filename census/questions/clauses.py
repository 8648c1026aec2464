"""Two questions in one message: its sentences and joined clauses, each sure by itself."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from census.definition import Slug
from census.questions.answering import AnswerDecision, Understood

MOST_CUTS: Final = 8
"""Of a long story only the first places are tried."""
LEAST_WORDS: Final = 2
"""A sentence with fewer words asks nothing of its own."""
LONG_ENOUGH: Final = 3
"""A clause of so many words within a sentence: "NIK dan KK saya" joins two nouns."""
VERY_SURE: Final = 0.95
"""A sentence that is about one topic by this share is cut at its joining words only into clauses
that are as sure, and so are shorter clauses cut off: they lack what they have in common."""
_END: Final = r"(?<=[.?!;…])\s+|\s*\n\s*"
_JOINING: Final = (
    "dan|serta|terus|trus|trs|lalu|sama|plus|sekalian|lan|kaliyan|karo|banjur|njur|tros|ban|sareng"
    "|and|also|then"
)
_CUT: Final = re.compile(
    rf"(?P<end>{_END})(?:(?:{_JOINING})\b,?\s+)*|,?\s+(?:{_JOINING})\s+", re.IGNORECASE
)


def cuts_of(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the parts beside each place where a text may be cut, and whether it is in a sentence.

    The ends of sentences come first.
    """
    whole = text.strip()
    found = sorted(_CUT.finditer(whole), key=lambda each: each["end"] is None)
    for cut in found[:MOST_CUTS]:
        before, after = whole[: cut.start()], whole[cut.end() :]
        if min(len(before.split()), len(after.split())) >= LEAST_WORDS:
            yield before, after, cut["end"] is None


def two_asked(
    text: str, understand: Callable[[str], Understood], answering: Callable[[Slug], Slug]
) -> tuple[Slug, Slug] | None:
    """Return the two topics that a text asks about, in its order; None where it is one question.

    ``understand`` says what a part is about, ``answering`` which topic has the answer of another.
    A question that is asked twice is one.
    """

    def surely(part: str, least: float = 0.0) -> Slug | None:
        understood = understand(part)
        if understood.decision is not AnswerDecision.ANSWER or understood.topics[0][1] < least:
            return None
        return answering(understood.topics[0][0])

    is_one = surely(text, VERY_SURE) is not None
    for before, after, within in cuts_of(text):
        short = min(len(before.split()), len(after.split())) < LONG_ENOUGH
        least = VERY_SURE if within and (is_one or short) else 0.0
        first = surely(before, least)
        second = surely(after, least) if first else None
        if first and second and first != second:
            return first, second
    return None
