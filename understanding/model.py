"""The model: features weighted by rarity, and one weight for each feature and topic."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Final

import numpy as np

from census.definition import Slug
from census.questions.knowledge import NONE
from understanding.features import WORDS, features_of
from understanding.parts import parts_of
from understanding.repair import Repair, words_of
from understanding.ridge import Floats, solve
from understanding.spelling import shared_words
from understanding.weighing import gather, row

PENALTY: Final = 1.0
SHARPNESS: Final = 12.0
"""Turns scores, which lie around 0 and 1, into shares that add up to one."""
BEST_PART: Final = 0.5
"""How much the best part of a long message counts beside the whole."""
FAMILIAR: Final = 3
"""A word that so many examples have is familiar."""
MOSTLY_FAMILIAR: Final = 0.85
"""Where a smaller share of the words is familiar, a text is likely about something strange."""
ENOUGH_WORDS: Final = 4
"""Of fewer words their share says nothing."""


@dataclass(frozen=True, slots=True)
class Model:
    """What training leaves: a place and a rarity for each feature, weights by feature and topic."""

    topics: tuple[Slug, ...]
    places: dict[str, int]
    rarity: Floats
    weights: Floats
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
            powers[self.topics.index(NONE)] += self._strange(whole, parts)
            powers /= powers.sum()
        return dict(zip(self.topics, powers.tolist(), strict=True))

    def _scores(self, text: str) -> Floats:
        columns, values = row(features_of(text), self.places, self.rarity)
        scores: Floats = values @ self.weights[columns].astype(np.float32)
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

    def _strange(self, whole: str, parts: Sequence[str]) -> float:
        """Return by how much too few words are familiar, in the whole and in its best part."""
        familiar = self._familiar(whole)
        if parts:
            familiar = (familiar + max(map(self._familiar, parts))) / 2
        return max(0.0, MOSTLY_FAMILIAR - familiar)

    def _familiar(self, text: str) -> float:
        """Return the share of a text's words that several examples have; all of a few words."""
        places = [self.places.get(f"{WORDS}{word}", 0) for word in shared_words(text)]
        if len(places) < ENOUGH_WORDS:
            return 1.0
        seldom = float(self.rarity[0]) - log(1 + FAMILIAR)
        return float(np.mean(self.rarity[places] <= seldom))


def train(examples: Sequence[tuple[Slug, str]]) -> Model:
    """Learn from sentences and the topics they are about."""
    topics = tuple(sorted({slug for slug, _ in examples}))
    repair = Repair(words_of(text for _, text in examples))
    columns = gather([repair.repaired(text) for _, text in examples])
    wanted = np.zeros((len(examples), len(topics)), np.float32)
    number = {slug: place for place, slug in enumerate(topics)}
    wanted[np.arange(len(examples)), [number[slug] for slug, _ in examples]] = 1
    weights = solve(columns.matrix, wanted, penalty=PENALTY)
    return Model(topics, columns.places, columns.rarity, weights.astype(np.float16), repair)
