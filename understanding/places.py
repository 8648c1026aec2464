"""Where the weights of each feature stand, found by its mark, so that no feature is kept as text.

Eighty thousand features as a dictionary of texts take 8 MiB, and as marks one.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from hashlib import blake2b
from typing import Final, Self

BYTES: Final = 8
"""Of a mark. That a strange feature has the mark of a known one is less likely than 1 in 10^14."""
FIRST_BITS: Final = 12
"""Of a mark tell where it is looked for: among twenty of 80,000."""


class FeaturePlaces:
    """The marks of the features in their order, and the place of each."""

    def __init__(self, marks: "array[int]", numbers: "array[int]") -> None:
        self.marks, self.numbers = marks, numbers
        firsts = (bisect_left(marks, first << 64 - FIRST_BITS) for first in range(1 << FIRST_BITS))
        self._begin = array("i", (*firsts, len(marks)))

    @classmethod
    def of(cls, features: Iterable[str]) -> Self:
        """Return the places of features that stand in the order of their places."""
        marks = _marks(features)
        order = sorted(range(len(marks)), key=marks.__getitem__)
        return cls(array("Q", (marks[place] for place in order)), array("i", order))

    def __len__(self) -> int:
        """Return how many features have a place."""
        return len(self.marks)

    def find(self, features: Iterable[str]) -> list[int]:
        """Return the place of each feature, 0 for one that has none."""
        marks, numbers, begin, found = self.marks, self.numbers, self._begin, []
        for mark in _marks(features):
            first = mark >> 64 - FIRST_BITS
            end = begin[first + 1]
            at = bisect_left(marks, mark, begin[first], end)
            found.append(numbers[at] if at < end and marks[at] == mark else 0)
        return found


def _marks(features: Iterable[str]) -> "array[int]":
    hashed = [blake2b(each.encode(), digest_size=BYTES).digest() for each in features]
    return array("Q", b"".join(hashed))
