"""The model: features weighted by rarity, and one weight for each feature and topic."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import log
from typing import Final

import numpy as np

from census.definition import Slug
from understanding.features import KINDS, TOGETHER, WORDS, features_of
from understanding.ridge import Floats, Places, Sparse, solve

PENALTY: Final = 1.0
SHARPNESS: Final = 12.0
"""Turns scores, which lie around 0 and 1, into shares that add up to one."""
CONSTANT: Final = ""
"""The feature that every text has; its rarity is that of a feature that no example has."""
BIAS: Final = 0.3
"""The value of the constant feature."""
STRANGE: Final = 0.3
"""How much of a feature that no example has counts towards the length of a text."""


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
    kept = sorted(feature for feature, texts in spread.items() if texts >= _least(feature))
    places = {CONSTANT: 0} | {feature: place for place, feature in enumerate(kept, 1)}
    rarity = np.full(len(places), 1 + log(1 + len(examples)), np.float32)
    for feature in kept:
        rarity[places[feature]] = 1 + log((1 + len(examples)) / (1 + spread[feature]))
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


def _least(feature: str) -> int:
    """Return in how many examples a feature must be to be worth a weight.

    A single word may tell all; what is made of several letters or words must come again.
    """
    if feature[0] != WORDS:
        return 3
    return 2 if " " in feature else 1


def _row(counted: Counter[str], places: dict[str, int], rarity: Floats) -> tuple[Places, Floats]:
    """Return the places of a text's known features and their values.

    Each kind of features is brought to length one, so that none drowns the others. What was never
    seen takes its part of the length: who speaks of strange things is less sure.
    """
    columns, values = [0], [BIAS]
    for kind in KINDS:
        own = {feature: 1 + log(count) for feature, count in counted.items() if feature[0] == kind}
        known = [feature for feature in own if feature in places]
        weighed = [own[feature] * float(rarity[places[feature]]) for feature in known]
        unseen = [weight for feature, weight in own.items() if feature not in places]
        strange = STRANGE * sum((weight * float(rarity[0])) ** 2 for weight in unseen)
        if kind == TOGETHER:
            strange = 0.0  # most pairs of words are new, and that says nothing
        length = (sum(value * value for value in weighed) + strange) ** 0.5 or 1.0
        columns += [places[feature] for feature in known]
        values += [value / length for value in weighed]
    return np.array(columns, np.int32), np.array(values, np.float32)
