"""Words as they were meant: what nobody writes so is taken for the word that it looks like.

A typing error is one letter left out, added, changed or swapped with its neighbour (Damerau); who
types in haste leaves the vowels out. Only words that the examples hold often are guessed.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from understanding.spelling import is_known, plain

KNOWN: Final = 2
"""A word that stands so often in the examples is written as it is meant."""
OFTEN: Final = 6
"""A word that stands so often in them may be guessed."""
SHORTEST: Final = 4
"""Shorter words are nobody's typing errors: they may be anything."""
SHORTEST_SKELETON: Final = 3
"""The same for words without vowels, in consonants."""
LONG: Final = 7
"""In a word of so many letters two errors are forgiven."""

_VOWELS: Final = frozenset("aeiou")
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE: Final = {
    letter: "".join(
        row[max(place - 1, 0) : place + 2] for row in _ROWS[max(at - 1, 0) : at + 2]
    ).replace(letter, "")
    for at, letters in enumerate(_ROWS)
    for place, letter in enumerate(letters)
}
"""The keys around each key."""


class Repair:
    """The words that may be guessed, and what is known of them."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._counts = vocabulary
        self._near: defaultdict[str, list[str]] = defaultdict(list)
        self._skeletons: defaultdict[str, list[str]] = defaultdict(list)
        for word, count in vocabulary.items():
            if count >= OFTEN and len(word) >= SHORTEST:
                for key in (word, *_shortened(word)):
                    self._near[key].append(word)
                self._skeletons[_skeleton(word)].append(word)
        self._found: dict[str, str] = {}

    def repaired(self, text: str) -> str:
        """Return a text in which each strange word is replaced by the one it was meant for."""
        return " ".join(map(self._word, plain(text).split()))

    def _word(self, word: str) -> str:
        if self._counts.get(word, 0) >= KNOWN or len(word) < SHORTEST_SKELETON or is_known(word):
            return word
        if any(letter.isdigit() for letter in word):
            return word
        return self._guess(word)

    def _guess(self, word: str) -> str:
        best, cost = word, 9.0
        for other in self._candidates(word):
            found = distance(word, other) - 0.02 * min(self._counts[other], 100) ** 0.5
            if found < cost and (word[0] == other[0] or word[:2] == other[1::-1]):
                best, cost = other, found
        limit = 1.8 if len(word) >= LONG else 1.0
        return best if cost <= limit else word

    def _candidates(self, word: str) -> Iterable[str]:
        found: set[str] = set()
        if len(word) >= SHORTEST:
            for key in (word, *_shortened(word)):
                found.update(self._near.get(key, ()))
        skeleton = _skeleton(word)
        if len(skeleton) >= SHORTEST_SKELETON:
            found.update(other for other in self._skeletons.get(skeleton, ()))
        return found


def vocabulary_of(texts: Iterable[str]) -> dict[str, int]:
    """Return how often each word stands in texts."""
    return dict(Counter(word for text in texts for word in plain(text).split()))


def distance(one: str, other: str) -> float:
    """Return how far apart two words are; a vowel left out is the least of errors."""
    above: list[float] = []
    row = [0.0]
    for letter in other:
        row.append(row[-1] + _left_out(letter))
    for place, typed in enumerate(one, 1):
        before, above, row = above, row, [float(place)]
        for at, meant in enumerate(other, 1):
            least = min(
                above[at - 1] + _slip(typed, meant),
                above[at] + 1,
                row[at - 1] + _left_out(meant),
            )
            if place > 1 and at > 1 and typed == other[at - 2] and meant == one[place - 2]:
                least = min(least, before[at - 2] + 0.7)
            row.append(least)
    return row[-1]


def _slip(typed: str, meant: str) -> float:
    if typed == meant:
        return 0.0
    return 0.9 if meant in _BESIDE.get(typed, "") else 1.6


def _left_out(letter: str) -> float:
    return 0.3 if letter in _VOWELS else 0.9


def _shortened(word: str) -> Iterator[str]:
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _skeleton(word: str) -> str:
    return word[:1] + "".join(letter for letter in word[1:] if letter not in _VOWELS)
