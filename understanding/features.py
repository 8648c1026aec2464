"""The features of a question: words, neighbours, words that come together, pieces of words."""

from collections import Counter
from collections.abc import Iterator, Sequence
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


def features_of(text: str) -> Counter[str]:
    """Count the features of a text."""
    words = shared_words(text)
    return Counter(
        (
            *_of_words(words),
            *_of_words_together(words),
            *_of_pieces(PIECES, words),
            *_of_pieces(TYPED, plain(text).split()),
        )
    )


def _of_words(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        yield f"{WORDS}{word}"
    for first, second in pairwise(words):
        yield f"{WORDS}{first} {second}"


def _of_words_together(words: Sequence[str]) -> Iterator[str]:
    telling = sorted({word for word in words if len(word) >= LONG_ENOUGH})
    for one, other in combinations(telling[:MOST_WORDS], 2):
        yield f"{TOGETHER}{one} {other}"


def _of_pieces(kind: str, words: Sequence[str]) -> Iterator[str]:
    for word in words:
        padded = f" {word} "
        for length in LENGTHS:
            if len(padded) <= length:
                yield f"{kind}{padded}"
                break
            for start in range(len(padded) - length + 1):
                yield f"{kind}{padded[start : start + length]}"
