"""Splits a whole into whole numbers that add up exactly, the same way every time."""

from collections.abc import Sequence
from random import Random


def spread(total: int, weights: Sequence[int]) -> list[int]:
    """Split a total by weights. What rounding leaves goes to the largest remainders.

    Only integers are used, so every machine and every Python gives the same parts.
    """
    whole = sum(weights)
    parts = [total * weight // whole for weight in weights]
    by_remainder = sorted(
        range(len(weights)), key=lambda place: (-(total * weights[place] % whole), place)
    )
    for place in by_remainder[: total - sum(parts)]:
        parts[place] += 1
    return parts


class Chance:
    """Random numbers that are the same at every start."""

    def __init__(self, seed: str) -> None:
        self._random = Random(seed)  # noqa: S311 - invents demonstration data, guards nothing

    def draw(self, low: int, high: int) -> int:
        """Return a number from low to high, both included.

        ``Random.random`` alone promises the same sequence in every version of Python.
        """
        return low + int(self._random.random() * (high - low + 1))
