"""The features of a question: words, pairs of words, and pieces of words."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from understanding.spelling import shared_words

PIECES: Final = (3, 4)
"""Lengths of the pieces of words, in letters; they forgive typing errors."""


def features_of(text: str) -> Counter[str]:
    """Count the features of a text. Words are marked with w, pieces with c."""
    words = shared_words(text)
    return Counter((*_of_words(words), *_of_pieces(words)))


def _of_words(words: list[str]) -> Iterator[str]:
    for word in words:
        yield f"w{word}"
    for first, second in pairwise(words):
        yield f"w{first} {second}"


def _of_pieces(words: list[str]) -> Iterator[str]:
    for word in words:
        padded = f" {word} "
        for length in PIECES:
            if len(padded) <= length:
                yield f"c{padded}"
                break
            for start in range(len(padded) - length + 1):
                yield f"c{padded[start : start + length]}"
