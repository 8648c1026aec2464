"""Leaps: counts that grew far more than others in the same time, and need a second look."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import median
from typing import Final

from census.units import UnitCode

A_DAY: Final = Fraction(1, 10)
"""A leap is more than this share of the base in a day …"""
LIKE_OTHERS: Final = 4
"""… and this many times the usual growth (a rush before the end lifts all units)."""
FEW: Final = 5
"""Fewer gains do not show what is usual, because one wrong gain would change it."""
A_DAY_ALONE: Final = Fraction(1, 3)
"""Where nothing shows what is usual, a leap is more than this share of the base in a day."""
AT_LEAST: Final = 20
"""A smaller gain is never a leap, however small the unit."""


@dataclass(frozen=True, slots=True)
class UnitGain:
    """What a unit gained in some days, and its base (0 where it is unknown).

    Less than a day counts as a day.
    """

    unit: UnitCode
    before: int
    after: int
    base: int
    days: Fraction = Fraction(1)

    def share(self) -> Fraction:
        """Return the gain as a share of the base, or of what was there before."""
        return Fraction(self.after - self.before, max(self.base or self.before, 1))

    def daily(self) -> Fraction:
        """Return the share that was gained in a day."""
        return self.share() / max(self.days, Fraction(1))


def leaps(gains: Sequence[UnitGain], past: Sequence[UnitGain] = ()) -> list[UnitGain]:
    """Return the gains that are leaps for the time they took, in the order given.

    ``past`` are earlier gains of these and similar units. They show what is usual for a small
    recap. Units that had nothing before have only begun, and are left out.
    """
    bound = _bound(gains, past)
    return [
        gain
        for gain in gains
        if gain.before and gain.after - gain.before >= AT_LEAST and gain.daily() > bound
    ]


def _bound(gains: Sequence[UnitGain], past: Sequence[UnitGain]) -> Fraction:
    """Return the share in a day above which a gain is a leap."""
    is_small = len(gains) < FEW or 2 * len(gains) < len(past)
    compared = past if is_small else gains
    if len(compared) < FEW:
        return A_DAY_ALONE
    return max(A_DAY, LIKE_OTHERS * median(gain.daily() for gain in compared))
