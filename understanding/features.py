"""The features of a question: words, neighbours, words that come together, pieces of words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Final

from understanding.spelling import plain, shared_words

WORDS, TOGETHER, PIECES, TYPED = "w", "p", "c", "r"
"""Kinds of features, told apart by their first letter: shared words and pairs of neighbours; two
words anywhere in the text; pieces of the shared words; pieces of the words as they were typed."""
KINDS: Final = (WORDS, TOGETHER, PIECES, TYPED)
LENGTHS: Final = (3, 4)
"""Lengths of the pieces of words, in letters; they forgive typing errors."""
MOST_WORDS: Final = 20
"""So many words of a long story are looked at together."""
LONG_ENOUGH: Final = 3
"""Shorter words say too little to be looked at together."""
REMEMBERED: Final = 4096
"""The pieces of so many words are kept: most words come again."""


def features_of(text: str) -> Counter[str]:
    """Count the features of a text."""
    return Counter(every_feature(text))


def every_feature(text: str) -> Iterator[str]:
    """Yield the features of a text, each as often as it has it."""
    words = shared_words(text)
    yield from _of_words(words)
    yield from _of_words_together(words)
    yield from _of_pieces(PIECES, words)
    yield from _of_pieces(TYPED, plain(text).split())


def _of_words(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        yield f"{WORDS}{word}"
    for first, second in pairwise(words):
        yield f"{WORDS}{first} {second}"


def _of_words_together(words: Sequence[str]) -> Iterator[str]:
    telling = sorted({word for word in words if len(word) >= LONG_ENOUGH})
    for one, other in combinations(telling[:MOST_WORDS], 2):
        yield f"{TOGETHER}{one} {other}"


def _of_pieces(kind: str, words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield from _pieces(kind, word)


@lru_cache(REMEMBERED)
def _pieces(kind: str, word: str) -> tuple[str, ...]:
    padded = f" {word} "
    found = [
        f"{kind}{padded[start : start + length]}"
        for length in LENGTHS
        for start in range(len(padded) - length + 1)
    ]
    return tuple(found) if len(padded) > min(LENGTHS) else (f"{kind}{padded}",)
