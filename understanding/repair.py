"""Words as they were meant: what nobody writes so is taken for the word that it looks like.

A typing error is a letter left out, added, slipped to the next key, or swapped with its neighbour
(after Damerau); who types in haste leaves the vowels out. Only words that come often are guessed.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from math import sqrt
from typing import Final

from understanding.spelling import is_known, plain

KNOWN: Final = 2
"""A word that stands so often in the examples is written as it is meant."""
OFTEN: Final = 6
"""A word that stands so often in them may be guessed."""
SHORTEST: Final = 4
"""Shorter words are nobody's typing errors: they may be anything."""
SHORTEST_SKELETON: Final = 3
"""The same for words without their vowels, in consonants."""
LONG: Final = 7
"""In a word of so many letters more is forgiven."""
FORGIVEN: Final = 1.0
FORGIVEN_LONG: Final = 1.8
"""So far may a word be from the one it is taken for."""
SWAPPED, SLIPPED, CHANGED, ADDED, LEFT_OUT, VOWEL_LEFT_OUT = 0.7, 0.9, 1.6, 1.0, 0.9, 0.3
"""What each typing error costs; a letter that lies elsewhere on the keys is none."""
MORE_FREQUENT: Final = 0.02
MOST_FREQUENT: Final = 100
"""Between two words the more frequent one is taken."""

_VOWELS: Final = frozenset("aeiou")
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE: Final = {
    letter: "".join(row[max(at - 1, 0) : at + 2] for row in _ROWS[max(line - 1, 0) : line + 2])
    for line, letters in enumerate(_ROWS)
    for at, letter in enumerate(letters)
}
"""The keys around each key."""


class Repair:
    """The words of the examples, and which of them a strange word may stand for."""

    def __init__(self, words: Mapping[str, int]) -> None:
        self.words = words
        """How often each stands in the examples, of those that are known."""
        often = (word for word, n in words.items() if n >= OFTEN and len(word) >= SHORTEST)
        self._often = sorted(often)
        marked = sorted(
            (hash(key), number)
            for number, word in enumerate(self._often)
            for key in {word, *_shortened(word), _skeleton(word)}
        )
        # 23,000 keys are 0.2 MiB as marks, and 3 in a dictionary of texts.
        self._marks = array("q", (mark for mark, _ in marked))
        self._numbers = array("l", (number for _, number in marked))

    def repaired(self, text: str) -> str:
        """Return a text in which each strange word is replaced by the one it was meant for."""
        return " ".join(map(self._meant, plain(text).split()))

    def _meant(self, word: str) -> str:
        known = word in self.words or is_known(word)
        return word if known or not word.replace("'", "").isalpha() else self._guess(word)

    def _guess(self, word: str) -> str:
        forgiven = FORGIVEN_LONG if len(word) >= LONG else FORGIVEN
        costs = {
            other: distance(word, other) - self._frequent(other)
            for other in sorted(self._candidates(word))
            if other[0] == word[0] or other[1::-1] == word[:2]
        }
        best = min(costs, key=lambda other: costs[other], default=word)
        return best if costs.get(best, 0.0) <= forgiven else word

    def _frequent(self, word: str) -> float:
        return MORE_FREQUENT * sqrt(min(self.words[word], MOST_FREQUENT))

    def _candidates(self, word: str) -> set[str]:
        keys = {word, *_shortened(word)} if len(word) >= SHORTEST else set()
        skeleton = _skeleton(word)
        if len(skeleton) >= SHORTEST_SKELETON:
            keys.add(skeleton)
        return {other for key in keys for other in self._reached_by(key)}

    def _reached_by(self, key: str) -> Iterator[str]:
        mark = hash(key)
        for at in range(bisect_left(self._marks, mark), bisect_right(self._marks, mark)):
            yield self._often[self._numbers[at]]


def words_of(texts: Iterable[str]) -> dict[str, int]:
    """Return the known words of texts, and how often they stand in them."""
    counts = Counter(word for text in texts for word in plain(text).split())
    return {word: count for word, count in counts.items() if count >= KNOWN}


def distance(typed: str, meant: str) -> float:
    """Return what the typing errors cost that lead from one word to the other."""
    above: list[float] = []
    row = [0.0]
    for letter in meant:
        row.append(row[-1] + _left_out(letter))
    for place, letter in enumerate(typed, 1):
        before, above, row = above, row, [float(place)]
        for at, wanted in enumerate(meant, 1):
            least = min(
                above[at - 1] + _changed(letter, wanted),
                above[at] + ADDED,
                row[at - 1] + _left_out(wanted),
            )
            if min(place, at) > 1 and (letter, typed[place - 2]) == (meant[at - 2], wanted):
                least = min(least, before[at - 2] + SWAPPED)
            row.append(least)
    return row[-1]


def _changed(typed: str, meant: str) -> float:
    if typed == meant:
        return 0.0
    return SLIPPED if meant in _BESIDE.get(typed, "") else CHANGED


def _left_out(letter: str) -> float:
    return VOWEL_LEFT_OUT if letter in _VOWELS else LEFT_OUT


def _shortened(word: str) -> Iterator[str]:
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _skeleton(word: str) -> str:
    return word[:1] + "".join(letter for letter in word[1:] if letter not in _VOWELS)
