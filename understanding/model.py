"""The model: features weighted by rarity, and one weight for each feature and topic."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import log
from typing import Final

import numpy as np

from census.knowledge import Slug
from understanding.features import features_of
from understanding.ridge import Floats, Places, Sparse, solve

PENALTY: Final = 1.0
SHARPNESS: Final = 8.0
"""Turns scores, which lie around 0 and 1, into shares that add up to one."""
CONSTANT: Final = ""
"""The feature that every text has."""


@dataclass(frozen=True, slots=True)
class Model:
    """What training leaves: a place and a rarity for each feature, weights by feature and topic."""

    topics: tuple[Slug, ...]
    places: dict[str, int]
    rarity: Floats
    weights: Floats

    def shares(self, text: str) -> dict[Slug, float]:
        """Return how likely a text is about each topic; the shares add up to one."""
        columns, values = _row(features_of(text), self.places, self.rarity)
        scores = values @ self.weights[columns].astype(np.float32)
        powers = np.exp(SHARPNESS * (scores - scores.max()))
        return dict(zip(self.topics, (powers / powers.sum()).tolist(), strict=True))


def train(examples: Sequence[tuple[Slug, str]]) -> Model:
    """Learn from sentences and the topics they are about."""
    topics = tuple(sorted({slug for slug, _ in examples}))
    counted = [features_of(text) for _, text in examples]
    spread = Counter(feature for each in counted for feature in each)
    places = {CONSTANT: 0} | {feature: place for place, feature in enumerate(sorted(spread), 1)}
    rarity = np.ones(len(places), np.float32)
    for feature, texts in spread.items():
        rarity[places[feature]] = 1 + log((1 + len(examples)) / (1 + texts))
    rows = [_row(each, places, rarity) for each in counted]
    matrix = Sparse(
        starts=np.array([0, *accumulate(len(columns) for columns, _ in rows)], np.int32),
        columns=np.concatenate([columns for columns, _ in rows]),
        values=np.concatenate([values for _, values in rows]),
        width=len(places),
    )
    wanted = np.zeros((len(examples), len(topics)), np.float32)
    number = {slug: place for place, slug in enumerate(topics)}
    wanted[np.arange(len(examples)), [number[slug] for slug, _ in examples]] = 1
    weights = solve(matrix, wanted, penalty=PENALTY)
    return Model(topics, places, rarity, weights.astype(np.float16))


def _row(counted: Counter[str], places: dict[str, int], rarity: Floats) -> tuple[Places, Floats]:
    """Return the places of a text's known features and their values, of length one together.

    Words and pieces are each brought to the same length, so that neither drowns the other.
    """
    columns, values = [0], [0.3]
    for mark in "wc":
        known = [f for f in counted if f.startswith(mark) and f in places]
        weighed = [(1 + log(counted[f])) * float(rarity[places[f]]) for f in known]
        length = sum(value * value for value in weighed) ** 0.5 or 1.0
        columns += [places[f] for f in known]
        values += [value / length for value in weighed]
    return np.array(columns, np.int32), np.array(values, np.float32)
