"""Where a unit's square stands on the tile map: placed by somebody, else by code."""

from collections.abc import Mapping, Sequence
from math import ceil, sqrt
from typing import Final

from census.units import UnitCode

FREE: Final = "-"
WIDER: Final = 1.6
"""Squares that nobody placed fill a rectangle that is so many times wider than high."""

Placed = Mapping[UnitCode, tuple[int, int]]
"""Column and row of each unit, from the north-west corner."""


def read_tiles(text: str, area: UnitCode) -> Placed:
    """Return the squares of a file: a word for each, the last part of a unit's code.

    A line that begins with # is a remark. Raises ValueError for a unit that stands there twice.
    """
    lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    found: dict[UnitCode, tuple[int, int]] = {}
    for row, words in enumerate(lines):
        for column, word in enumerate(words):
            code = UnitCode(f"{area}.{word}")
            if word == FREE:
                continue
            if code in found:
                raise ValueError(code)
            found[code] = column, row
    return found


def squares(units: Sequence[UnitCode], placed: Placed) -> Placed:
    """Return a square for each unit: its place where all are placed, else all by code."""
    if set(units) <= placed.keys():
        return {code: placed[code] for code in units}
    wide = max(1, ceil(sqrt(len(units) * WIDER)))
    return {code: (n % wide, n // wide) for n, code in enumerate(sorted(units))}
