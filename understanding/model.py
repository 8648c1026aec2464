"""The model: features weighted by rarity, and one weight for each feature and topic."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Final

import numpy as np
from numpy.typing import NDArray

from census.definition import Slug
from census.questions.knowledge import NONE
from understanding.bayes import log_odds
from understanding.features import WORDS, features_of
from understanding.parts import parts_of
from understanding.places import FeaturePlaces
from understanding.repair import Repair, words_of
from understanding.ridge import Factor, Floats, solve
from understanding.rows import RowsOnDisk
from understanding.spelling import shared_words
from understanding.weighing import gather, row

PENALTY: Final = 0.5
ODDS: Final = 0.01
"""How much the odds of naive Bayes count beside the weights of least squares."""
SHARPNESS: Final = 8.5
"""Turns scores, which lie around 0 and 1, into shares that add up to one."""
BEST_PART: Final = 0.3
"""How much the best part of a long message counts beside the whole."""
FAMILIAR: Final = 3
"""A word that so many examples have is familiar."""
MOSTLY_FAMILIAR: Final = 0.9
"""Where a smaller share of the words is familiar, a text is likely about something strange."""
GRANTED: Final = 8
"""So many familiar words are granted: a few strange ones of a short text may be typing errors."""
STRANGENESS: Final = 3.0
"""How much each share of familiar words that is missing counts."""


@dataclass(frozen=True, slots=True)
class Model:
    """What training leaves: a place and a rarity for each feature, weights by feature and topic."""

    topics: tuple[Slug, ...]
    places: FeaturePlaces
    rarity: Floats
    weights: RowsOnDisk | NDArray[np.float16]
    repair: Repair

    def shares(self, text: str) -> dict[Slug, float]:
        """Return how likely a text is about each topic; the shares add up to one."""
        whole, *parts = map(self.repair.repaired, (text, *parts_of(text)))
        scores = self._scores(whole)
        if parts:
            scores += BEST_PART * (self._best(parts) - scores)
        powers = np.exp(SHARPNESS * (scores - scores.max()))
        powers /= powers.sum()
        if NONE in self.topics:
            powers[self.topics.index(NONE)] += self._strange(whole)
            powers /= powers.sum()
        return dict(zip(self.topics, powers.tolist(), strict=True))

    def _scores(self, text: str) -> Floats:
        columns, values = row(features_of(text), self.places, self.rarity)
        scores: Floats = values @ self.weights[columns.tolist()].astype(np.float32)
        return scores

    def _best(self, parts: Sequence[str]) -> Floats:
        """Return the score of each topic in the part that is most about it.

        A story has strange parts: what is foreign counts by all of them.
        """
        scores = np.array([self._scores(part) for part in parts])
        best: Floats = scores.max(axis=0)
        if NONE in self.topics:
            place = self.topics.index(NONE)
            best[place] = scores[:, place].mean()
        return best

    def _strange(self, text: str) -> float:
        """Return how much is added to what is foreign, as too few words are familiar."""
        places = self.places.find(f"{WORDS}{word}" for word in shared_words(text))
        seldom = float(self.rarity[0]) - log(1 + FAMILIAR)
        familiar = int(np.sum(self.rarity[places] <= seldom)) + GRANTED
        return STRANGENESS * max(0.0, MOSTLY_FAMILIAR - familiar / (len(places) + GRANTED))


def train(examples: Sequence[tuple[Slug, str]]) -> Model:
    """Learn from sentences and the topics they are about."""
    topics = tuple(sorted({slug for slug, _ in examples}))
    repair = Repair(words_of(text for _, text in examples))
    columns = gather([repair.repaired(text) for _, text in examples])
    wanted = np.zeros((len(examples), len(topics)), np.float32)
    number = {slug: place for place, slug in enumerate(topics)}
    wanted[np.arange(len(examples)), [number[slug] for slug, _ in examples]] = 1
    back = Factor(columns.matrix.turned())
    here = back.times(wanted)
    squares = columns.matrix.squares()
    weights = solve(Factor(columns.matrix), back, here, squares, penalty=PENALTY)
    weights += np.float32(ODDS) * log_odds(here)
    places = FeaturePlaces.of(columns.places)
    return Model(topics, places, columns.rarity, weights.astype(np.float16), repair)
