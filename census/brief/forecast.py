"""The forecast: how many will be completed at the end of a phase, as a range.

The range lies between the slowest and the fastest pace of the last week and of the last two weeks,
and is widened by a tenth. Reality may leave it: in 2020 the last eight days of Jember brought 80%
more.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise

from census.boards.aims import most_in_a_day

WINDOWS = (timedelta(days=7), timedelta(days=14))
LEAST_DAYS = 3
MARGIN = Fraction(1, 10)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Count:
    """How many had been completed at a moment."""

    as_of: datetime
    completed: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """How many will be completed at the end if the pace of the last one or two weeks stays."""

    low: int
    high: int


def forecast(counts: Sequence[Count], *, base: int, end: datetime) -> Forecast | None:
    """Return the range at ``end``; ``counts`` are one a day, the oldest first.

    None with fewer than three days, without a base, and when the end has come. The range ends at
    the base, or at the newest count where that is higher already.
    """
    if len(counts) < LEAST_DAYS or not base or counts[-1].as_of >= end:
        return None
    newest = counts[-1]
    left = _days(end - newest.as_of)
    paces = [max(pace, Fraction(0)) for pace in _paces(counts)]
    most = max(base, newest.completed)
    low = newest.completed + int(left * min(paces) * (1 - MARGIN))
    high = newest.completed - int(-left * max(paces) * (1 + MARGIN) // 1)
    return Forecast(min(low, most), min(high, most))


def weekly_pace(counts: Sequence[Count]) -> Fraction | None:
    """Return how many a day were completed in the last week; None with data of one day only."""
    return pace_since(counts, WINDOWS[0]) if len(counts) > 1 else None


def pace_since(counts: Sequence[Count], window: timedelta) -> Fraction:
    """Return how many a day were completed within the window, or since the first count."""
    newest = counts[-1]
    early = [each for each in counts if newest.as_of - each.as_of >= window]
    first = early[-1] if early else counts[0]
    return Fraction(newest.completed - first.completed) / _days(newest.as_of - first.as_of)


def most_daily(counts: Sequence[Count]) -> int | None:
    """Return how many a day may be asked for: by the best day and the last week of the counts."""
    days = (
        Fraction(after.completed - before.completed)
        / max(_days(after.as_of - before.as_of), Fraction(1))
        for before, after in pairwise(counts)
    )
    return most_in_a_day(best_day=max(days, default=None), recent=weekly_pace(counts))


def _paces(counts: Sequence[Count]) -> Iterator[Fraction]:
    for window in WINDOWS:
        yield pace_since(counts, window)


def _days(span: timedelta) -> Fraction:
    return Fraction(span // timedelta(seconds=1), DAY // timedelta(seconds=1))
