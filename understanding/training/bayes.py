"""What naive Bayes says of each feature and topic: how much likelier it is there than elsewhere.

Added to the weights of least squares it costs nothing when a question is read, and lends them what
they lack: least squares shares a weight out among features that come together.
"""

from typing import Final

import numpy as np

from understanding.training.ridge import Floats

UNSEEN: Final = 0.001
"""What a feature that a topic does not have is counted as."""


def log_odds(here: Floats) -> Floats:
    """Return by feature and topic the logarithm of its part here over its part elsewhere.

    ``here`` is how much of each feature each topic has. The first feature, which every text has,
    tells nothing.
    """
    elsewhere = here.sum(axis=1, keepdims=True) - here
    odds: Floats = np.log(_parts(here)) - np.log(_parts(elsewhere))
    odds[0] = 0
    return odds


def _parts(counts: Floats) -> Floats:
    smooth = counts + np.float32(UNSEEN)
    parts: Floats = smooth / smooth.sum(axis=0)
    return parts
