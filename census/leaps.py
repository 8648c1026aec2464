"""Counts that leapt: far more than their like in the same time, and so worth a second look."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import median
from typing import Final

from census.units import UnitCode

A_DAY: Final = Fraction(1, 10)
"""A leap is more than this share of the base in a day …"""
LIKE_OTHERS: Final = 4
"""… and so many times what is usual among its like (a late rush lifts all of them)."""
AT_LEAST: Final = 20
"""Smaller gains are no leap, however small the unit."""


@dataclass(frozen=True, slots=True)
class Gain:
    """What a unit gained between two recaps, and its base (0 where it is not known)."""

    unit: UnitCode
    before: int
    after: int
    base: int

    def share(self) -> Fraction:
        """Return the gain as a share of the base, or of what was there before."""
        return Fraction(self.after - self.before, max(self.base or self.before, 1))


def leaps(gains: Sequence[Gain], days: Fraction) -> list[Gain]:
    """Return the gains that are leaps for the time between the recaps, in the order given.

    Units that had nothing before have only begun. Less than a day counts as a day.
    """
    usual = median(gain.share() for gain in gains) if gains else Fraction(0)
    bound = max(A_DAY * max(days, Fraction(1)), LIKE_OTHERS * usual)
    return [
        gain
        for gain in gains
        if gain.before and gain.after - gain.before >= AT_LEAST and gain.share() > bound
    ]
