"""Aims: what a unit can still reach, by what it has shown that it does in a day.

Nobody is asked for what cannot be done. Where a target is out of reach, the next rung is told: the
next five percent, else the next percent, and where none is near that every single one counts.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

STRETCH: Final = 5
"""A unit may be asked for this many times its daily pace of the last week.

People hurry at the end: Jember had 407,583 persons on 21 May 2020 and 733,087 on the 29th, about
eleven times a day what it had from 6 March on.
"""
FEW: Final = 10
"""So many a day may be asked of any unit: they are visited within an evening."""
ROUNDED: Final = Fraction(5, 4)
"""A daily need that rounding makes larger than this many times itself says nothing."""
STEPS: Final = (Fraction(1, 20), Fraction(1, 100))


@dataclass(frozen=True, slots=True)
class Rung:
    """The next share that is within reach, and how many are missing to it."""

    share: Fraction
    missing: int


def most_in_a_day(*, best_day: Fraction | None, recent: Fraction | None) -> int | None:
    """Return how many a day may be asked for; None as long as nothing is known of the pace.

    ``best_day`` is the best day that was seen, ``recent`` the daily pace of late.
    """
    if best_day is None and recent is None:
        return None
    seen = max(best_day or Fraction(0), STRETCH * (recent or Fraction(0)))
    return max(FEW, -(-seen.numerator // seen.denominator))


def reach_until(days_left: int | None, in_a_day: int | None) -> int | None:
    """Return how many can be done until the last day, today included.

    None is no bound: without a known pace, and without a phase that ends.
    """
    if days_left is None or in_a_day is None:
        return None
    return in_a_day * max(days_left + 1, 0)


def within(missing: int, reach: int | None) -> bool:
    """Whether so many can be done; without a bound anything can."""
    return reach is None or missing <= reach


def needed_daily(missing: int, days_left: int | None, reach: int | None = None) -> int | None:
    """Return how many a day complete the missing ones, today included.

    None when no day is left, when it is out of reach, and when rounding would make the need much
    larger than it is: 5 in four weeks are not "1 today".
    """
    if missing <= 0 or days_left is None or days_left < 0 or not within(missing, reach):
        return None
    days = days_left + 1
    needed = -(-missing // days)
    return needed if needed * days <= ROUNDED * missing else None


def needed_plainly(missing: int, days_left: int | None) -> int | None:
    """Return how many a day complete the missing ones, today included, possible or not.

    It is for tables of figures; nobody is asked for it. 0 where none is missing, None without days.
    """
    if days_left is None or days_left < 0:
        return None
    return -(-missing // (days_left + 1))


def next_rung(completed: int, base: int, below: Fraction, reach: int | None) -> Rung | None:
    """Return the next rung under a target that is out of reach; None where none is near."""
    for step in STEPS if base else ():
        share = (Fraction(completed, base) // step + 1) * step
        missing = -(-share.numerator * base // share.denominator) - completed
        if share < below and within(missing, reach):
            return Rung(share, missing)
    return None
