"""The features of examples as numbers: which are worth a weight, how rare they are, their values.

What ``understanding/weighing.py`` does for one text is done here for thousands at once.
"""

from collections.abc import Sequence
from itertools import compress
from math import log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from understanding.features import KINDS, TOGETHER, WORDS, every_feature
from understanding.training.ridge import Floats, Sparse
from understanding.weighing import BIAS, CONSTANT, STRANGE

Numbers = NDArray[np.integer]


class Gathered(NamedTuple):
    """What examples hold: a place and a rarity for each feature, and their values."""

    places: dict[str, int]
    rarity: Floats
    matrix: Sparse


def gather(texts: Sequence[str]) -> Gathered:
    """Return the features of examples that are worth a weight, and their values."""
    names: dict[str, int] = {}
    found: list[int] = []
    ends = [0]
    for text in texts:
        found += [names.setdefault(each, len(names)) for each in every_feature(text)]
        ends.append(len(found))
    rows = np.repeat(np.arange(len(texts)), np.diff(ends))
    keys, counts = np.unique(rows * len(names) + np.array(found, np.int64), return_counts=True)
    rows, features = np.divmod(keys, len(names))
    spread = np.bincount(features, minlength=len(names))
    kept = spread >= np.fromiter(map(_least, names), np.int64, len(names))
    places = {CONSTANT: 0} | {name: place for place, name in enumerate(compress(names, kept), 1)}
    rarity = np.full(len(places), 1 + log(1 + len(texts)), np.float32)
    rarity[1:] = 1 + np.log((1 + len(texts)) / (1 + spread[kept]))
    place_of = np.where(kept, np.cumsum(kept), 0)[features]
    kind_of = np.fromiter((KINDS.index(name[0]) for name in names), np.int64, len(names))[features]
    values = _values(
        rows * len(KINDS) + kind_of,
        counts.astype(np.float32),
        rarity[place_of],
        strange=_strange(kind_of, place_of == 0),
    )
    return Gathered(
        places, rarity, _matrix(rows, place_of, values, texts=len(texts), width=len(places))
    )


def _matrix(rows: Numbers, columns: Numbers, values: Floats, *, texts: int, width: int) -> Sparse:
    """Return the known features row by row, each row with the constant first."""
    known = columns > 0
    starts = np.concatenate(([0], np.cumsum(np.bincount(rows[known], minlength=texts) + 1)))
    firsts = starts[:-1]
    places = np.zeros(starts[-1], np.int32)
    filled = np.full(starts[-1], BIAS, np.float32)
    others = np.ones(starts[-1], bool)
    others[firsts] = False
    places[others], filled[others] = columns[known], values[known]
    return Sparse(starts.astype(np.int32), places, filled, width)


def _values(lengths: Numbers, counts: Floats, rarity: Floats, *, strange: Floats) -> Floats:
    """Return values brought to length one; ``lengths`` tells which of them share a length."""
    values = (1 + np.log(counts)) * rarity
    squares = np.bincount(lengths, weights=values * values * strange)
    length = np.sqrt(squares)[lengths]
    found: Floats = (values / np.where(length > 0, length, 1)).astype(np.float32)
    return found


def _strange(kinds: Numbers, unseen: NDArray[np.bool_]) -> Floats:
    """Return how much each feature counts towards the length: most pairs of words are new."""
    of_unseen = np.where(kinds == KINDS.index(TOGETHER), 0.0, STRANGE)
    return np.where(unseen, of_unseen, 1.0).astype(np.float32)


def _least(feature: str) -> int:
    """Return in how many examples a feature must be to be worth a weight.

    A single word may tell all; what is made of several letters or words must come again.
    """
    if feature[0] != WORDS:
        return 4
    return 2 if " " in feature else 1
