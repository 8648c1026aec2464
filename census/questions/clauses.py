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
LEAST_JOINED: Final = 3
"""The same for clauses in one sentence: "NIK dan KK saya" joins two nouns."""
ONE: Final = 0.95
"""A sentence that is surely about one topic by this share is not cut at its joining words."""
_END: Final = r"(?<=[.?!;…])\s+|\s*\n\s*"
_JOINING: Final = (
    "dan|serta|terus|trus|trs|lalu|sama|plus|sekalian|lan|kaliyan|karo|banjur|njur|tros|ban|sareng"
    "|and|also|then"
)
_CUT: Final = re.compile(
    rf"(?P<end>{_END})(?:(?:{_JOINING})\b,?\s+)*|,?\s+(?:{_JOINING})\s+", re.IGNORECASE
)


def cuts_of(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the parts beside each place where a text may be cut, and whether a sentence ends.

    The ends of sentences come first.
    """
    whole = text.strip()
    found = sorted(_CUT.finditer(whole), key=lambda each: each["end"] is None)
    for cut in found[:MOST_CUTS]:
        before, after, ended = whole[: cut.start()], whole[cut.end() :], cut["end"] is not None
        fewest = min(len(before.split()), len(after.split()))
        if fewest >= (LEAST_WORDS if ended else LEAST_JOINED):
            yield before, after, ended


def two_asked(
    text: str, understand: Callable[[str], Understood], answering: Callable[[Slug], Slug]
) -> tuple[Slug, Slug] | None:
    """Return the two topics that a text asks about, in its order; None where it is one question.

    ``understand`` says what a part is about, ``answering`` which topic has the answer of another.
    A question that is asked twice is one.
    """

    def surely(part: str) -> Slug | None:
        understood = understand(part)
        sure = understood.decision is AnswerDecision.ANSWER
        return answering(understood.topics[0][0]) if sure else None

    whole = understand(text)
    is_one = whole.decision is AnswerDecision.ANSWER and whole.topics[0][1] >= ONE
    for before, after, ended in cuts_of(text):
        first = surely(before) if ended or not is_one else None
        second = surely(after) if first else None
        if first and second and first != second:
            return first, second
    return None
