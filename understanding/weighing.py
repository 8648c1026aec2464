"""Features as numbers: how rare they are, and the values of a text.

Each kind of features is brought to length one, so that none drowns the others. What was never seen
takes its part of the length: who speaks of strange things is less sure.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import log, sqrt
from typing import Final

from understanding.features import KINDS, TOGETHER
from understanding.places import FeaturePlaces

CONSTANT: Final = ""
"""The feature that every text has; its rarity is that of a feature that no example has."""
BIAS: Final = 0.3
"""The value of the constant feature."""
STRANGE: Final = 0.3
"""How much of a feature that no example has counts towards the length of a text."""


def row(
    counted: Counter[str], places: FeaturePlaces, rarity: Sequence[float]
) -> Iterator[tuple[int, float]]:
    """Yield the places of a text's known features and their values."""
    squares = dict.fromkeys(KINDS, 0.0)
    known: list[tuple[int, str, float]] = []
    for (feature, count), place in zip(counted.items(), places.find(counted), strict=True):
        kind, value = feature[0], (1 + log(count)) * rarity[place]
        if place:
            known.append((place, kind, value))
            squares[kind] += value * value
        elif kind != TOGETHER:  # Most pairs of words are new.
            squares[kind] += value * value * STRANGE
    lengths = {kind: sqrt(square) for kind, square in squares.items()}
    yield 0, BIAS
    for place, kind, value in known:
        yield place, value / lengths[kind]
