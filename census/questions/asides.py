"""A greeting, thanks or an insult beside a question: what is asked is answered."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from census.questions.answering import AnswerDecision, Understood

MOST_ASIDE: Final = 6
"""An aside has at most so many words,"""
LEAST_ASKED: Final = 2
"""and a question besides at least so many."""
_END: Final = re.compile(r"(?<=[.?!;…,])\s+|\s*\n\s*")


def without_aside(
    text: str, understood: Understood, understand: Callable[[str], Understood]
) -> Understood:
    """Return what is surely asked beside small talk; else what the whole text is taken for."""
    if understood.talk is None:
        return understood
    parts = [part for rest in rests_of(text) if (part := understand(rest)).talk is None]
    asked = [part for part in parts if part.decision is AnswerDecision.ANSWER]
    return max(asked, key=lambda part: part.topics[0][1], default=understood)


def rests_of(text: str) -> Iterator[str]:
    """Yield what stays of a text without its first or last sentence, or without its first words."""
    sentences = [sentence for sentence in _END.split(text.strip()) if sentence]
    if len(sentences) > 1:
        for rest in (sentences[1:], sentences[:-1]):
            if sum(len(sentence.split()) for sentence in rest) >= LEAST_ASKED:
                yield " ".join(rest)
    words = text.split()
    for first in range(1, min(MOST_ASIDE, len(words) - LEAST_ASKED) + 1):
        yield " ".join(words[first:])
