"""The model: features weighted by rarity, and one weight for each feature and topic."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log
from statistics import fmean
from typing import Final

from census.definition import Slug
from census.questions.knowledge import NONE
from understanding.features import WORDS, features_of
from understanding.parts import parts_of
from understanding.places import FeaturePlaces
from understanding.repair import Repair
from understanding.rows import WeightRows, weighted
from understanding.spelling import shared_words
from understanding.weighing import row

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
ROUNDED: Final = 1e-6
"""So far may a rarity be from what it is, since it is kept in four bytes."""


@dataclass(frozen=True, slots=True)
class Model:
    """What training leaves: a place and a rarity for each feature, weights by feature and topic."""

    topics: tuple[Slug, ...]
    places: FeaturePlaces
    rarity: Sequence[float]
    weights: WeightRows
    repair: Repair

    def shares(self, text: str) -> dict[Slug, float]:
        """Return how likely a text is about each topic; the shares add up to one."""
        whole, *parts = map(self.repair.repaired, (text, *parts_of(text)))
        scores = self._scores(whole)
        if parts:
            best = self._best(parts)
            scores = [
                score + BEST_PART * (part - score) for score, part in zip(scores, best, strict=True)
            ]
        highest = max(scores)
        powers = _as_shares([exp(SHARPNESS * (score - highest)) for score in scores])
        if NONE in self.topics:
            powers[self.topics.index(NONE)] += self._strange(whole)
            powers = _as_shares(powers)
        return dict(zip(self.topics, powers, strict=True))

    def _scores(self, text: str) -> list[float]:
        return weighted(self.weights, row(features_of(text), self.places, self.rarity))

    def _best(self, parts: Sequence[str]) -> list[float]:
        """Return the score of each topic in the part that is most about it.

        A story has strange parts: what is foreign counts by all of them.
        """
        by_topic = list(zip(*map(self._scores, parts), strict=True))
        best = list(map(max, by_topic))
        if NONE in self.topics:
            place = self.topics.index(NONE)
            best[place] = fmean(by_topic[place])
        return best

    def _strange(self, text: str) -> float:
        """Return how much is added to what is foreign, as too few words are familiar."""
        places = self.places.find(f"{WORDS}{word}" for word in shared_words(text))
        seldom = self.rarity[0] - log(1 + FAMILIAR) + ROUNDED
        familiar = sum(self.rarity[place] <= seldom for place in places) + GRANTED
        return STRANGENESS * max(0.0, MOSTLY_FAMILIAR - familiar / (len(places) + GRANTED))


def _as_shares(powers: Sequence[float]) -> list[float]:
    whole = sum(powers)
    return [power / whole for power in powers]
