"""How close a typed name is to other names (rapidfuzz)."""

from collections.abc import Sequence

from rapidfuzz.fuzz import ratio, token_sort_ratio

WHOLE = 100


def closeness(typed: str, names: Sequence[str]) -> Sequence[float]:
    """Return how close a text is to each name, from 0 to 1, whatever the order of its words."""
    return [max(ratio(typed, name), token_sort_ratio(typed, name)) / WHOLE for name in names]
