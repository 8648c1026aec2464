"""Where the weights of each feature stand, found by its mark, so that no feature is kept as text.

Eighty thousand features as a dictionary of texts take 8 MiB, and as marks one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

import numpy as np
from numpy.typing import NDArray

BYTES: Final = 8
"""Of a mark. That a strange feature has the mark of a known one is less likely than 1 in 10^14."""

Numbers = NDArray[np.integer]


@dataclass(frozen=True, slots=True)
class FeaturePlaces:
    """The marks of the features in their order, and the place of each."""

    marks: NDArray[np.uint64]
    numbers: Numbers

    @classmethod
    def of(cls, features: Iterable[str]) -> "FeaturePlaces":
        """Return the places of features that stand in the order of their places."""
        marks = _marks(features)
        order = np.argsort(marks)
        return cls(marks[order], order.astype(np.int32))

    def __len__(self) -> int:
        """Return how many features have a place."""
        return len(self.marks)

    def find(self, features: Iterable[str]) -> Numbers:
        """Return the place of each feature, 0 for one that has none."""
        wanted = _marks(features)
        at = np.searchsorted(self.marks, wanted) % len(self.marks)
        found: Numbers = np.where(self.marks[at] == wanted, self.numbers[at], 0)
        return found


def _marks(features: Iterable[str]) -> NDArray[np.uint64]:
    hashed = (blake2b(each.encode(), digest_size=BYTES).digest() for each in features)
    return np.frombuffer(b"".join(hashed), "<u8")
