"""A greeting, thanks or an insult beside a question: what is asked is answered."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from census.questions.answering import AnswerDecision, Understood

MOST_ASIDE: Final = 6
"""An aside has at most so many words,"""
LEAST_ASKED: Final = 2
"""and a question besides at least so many."""
ALONE_SURE: Final = 0.75
"""What is mostly small talk asks something besides only if that is so sure."""
_END: Final = re.compile(r"(?<=[.?!;…,])\s+|\s*\n\s*")


def without_aside(
    text: str, understood: Understood, understand: Callable[[str], Understood]
) -> Understood:
    """Return what is surely asked beside small talk; else what the whole text is taken for."""
    if understood.decision is AnswerDecision.ANSWER:
        return understood
    rests = rests_of(text) if understood.talk is not None else _beside_talk(text, understand)
    parts = [part for rest in rests if (part := understand(rest)).talk is None]
    least = ALONE_SURE if understood.talk is not None else 0.0
    asked = [
        part
        for part in parts
        if part.decision is AnswerDecision.ANSWER and part.topics[0][1] >= least
    ]
    return max(asked, key=lambda part: part.topics[0][1], default=understood)


def rests_of(text: str) -> Iterator[str]:
    """Yield what stays of a text without its first or last sentence, or without its first words."""
    yield from (rest for _, rest in _cut_off(text))
    words = text.split()
    for first in range(1, min(MOST_ASIDE, len(words) - LEAST_ASKED) + 1):
        yield " ".join(words[first:])


def _beside_talk(text: str, understand: Callable[[str], Understood]) -> Iterator[str]:
    """Yield what stays of a text whose first or last sentence is small talk by itself."""
    return (rest for aside, rest in _cut_off(text) if understand(aside).talk is not None)


def _cut_off(text: str) -> Iterator[tuple[str, str]]:
    """Yield the first and the last sentence of several, each with what stays without it."""
    sentences = [sentence for sentence in _END.split(text.strip()) if sentence]
    if len(sentences) > 1:
        for aside, rest in ((sentences[0], sentences[1:]), (sentences[-1], sentences[:-1])):
            if sum(len(sentence.split()) for sentence in rest) >= LEAST_ASKED:
                yield aside, " ".join(rest)
