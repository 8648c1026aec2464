"""From sentences to a model: least squares, and a little of naive Bayes."""

from array import array
from collections.abc import Sequence
from typing import Final

import numpy as np

from census.definition import Slug
from understanding.model import Model
from understanding.places import FeaturePlaces
from understanding.repair import Repair, words_of
from understanding.rows import BYTES, ONE, ZERO, RowsInMemory
from understanding.training.bayes import log_odds
from understanding.training.gathering import gather
from understanding.training.ridge import Factor, Floats, solve

PENALTY: Final = 0.5
ODDS: Final = 0.01
"""How much the odds of naive Bayes count beside the weights of least squares."""


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
    rows = RowsInMemory(packed(weights), width=len(topics))
    return Model(topics, places, array("f", columns.rarity.tolist()), rows, repair)


def packed(weights: Floats) -> bytes:
    """Return weights by feature and topic as rows are written, see ``understanding/rows.py``."""
    whole = np.rint(weights * ONE).astype(np.int64) + ZERO
    written = np.clip(whole, 0, 2 * ZERO).astype("<u8")
    return written[..., np.newaxis].view(np.uint8)[..., :BYTES].tobytes()
