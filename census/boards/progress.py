"""Progress over time: readings, growth, streaks, ranks day by day.

A reading holds the known counts of a board's units at one moment. Nothing here reads a clock.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import groupby, pairwise, takewhile
from zoneinfo import ZoneInfo

from census.units import UnitCode

Counts = Mapping[UnitCode, tuple[int, int]]
"""Completed and base of each unit. A base of 0 means that no base is known."""

NEXT_TO = 1e-9
"""Growths that floats cannot tell apart are compared again as exact fractions."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The counts of a board's units at a moment.

    ``older`` names the units whose counts are of an earlier day, with the moment of those counts.
    """

    as_of: datetime
    counts: Counts
    older: Mapping[UnitCode, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Improvement:
    """The unit whose rate grew most, by which share of its base, and since when."""

    unit: UnitCode
    growth: Fraction
    since: datetime


@dataclass(frozen=True, slots=True)
class Streak:
    """Days in a row up to the newest data: days with growth, and days at the top of the board.

    Only days with data count. A day without data ends the streak, because its figures are unknown.
    """

    growing: int = 0
    leading: int = 0


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A unit's rate and rank by one day's data; ``rank`` is None without a base."""

    as_of: datetime
    rank: int | None
    of: int
    completed: int
    base: int

    @property
    def rate(self) -> Fraction:
        """The exact rate, 0 without a base."""
        return Fraction(self.completed, self.base) if self.base else Fraction(0)


def most_improved(now: Reading, then: Reading) -> Improvement | None:
    """Return the unit that grew most since an earlier reading; None if none grew.

    Of equal growth the unit with the larger base wins, then the lower code. Units without a base
    in either reading are left out. So are units whose counts are of another day than the rest of
    their reading.
    """
    other_days = now.older.keys() | then.older.keys()
    near: list[tuple[float, UnitCode]] = []
    least, most = -NEXT_TO, 0.0
    for code, (done, base) in now.counts.items():
        known = then.counts.get(code) if base else None
        if known is None or not known[1] or code in other_days:
            continue
        growth = done / base - known[0] / known[1]
        if growth >= least:
            near.append((growth, code))
            most = max(growth, most)
            least = most - NEXT_TO
    codes = (code for growth, code in near if growth >= least)
    exact = [(_growth(code, now, then), now.counts[code][1], code) for code in codes]
    best = min(exact, key=lambda each: (-each[0], -each[1], each[2]), default=None)
    if best is None or best[0] <= 0:
        return None
    return Improvement(best[2], best[0], then.as_of)


def daily(readings: Sequence[Reading], zone: ZoneInfo) -> tuple[Reading, ...]:
    """Return the reading at the end of each local day that brought counts, oldest first.

    ``readings`` hold what single recaps say; of the same moment, the one published later comes
    last. A unit that is missing on a day keeps its last counts and is listed in ``older``. A base
    that is not given stays as it was.
    """
    known: dict[UnitCode, tuple[int, int]] = {}
    last_told: dict[UnitCode, datetime] = {}
    days: list[Reading] = []
    in_order = sorted(readings, key=lambda each: each.as_of)
    for _, of_day in groupby(in_order, key=lambda each: each.as_of.astimezone(zone).date()):
        fresh: set[UnitCode] = set()
        for reading in of_day:
            for code, (done, base) in reading.counts.items():
                known[code] = done, base or known.get(code, (0, 0))[1]
            last_told.update(dict.fromkeys(reading.counts, reading.as_of))
            fresh.update(reading.counts)
            as_of = reading.as_of
        older = {code: last_told[code] for code in known.keys() - fresh}
        days.append(Reading(as_of, dict(known), older))
    return tuple(days)


def trend(days: Sequence[Reading], unit: UnitCode) -> tuple[TrendPoint, ...]:
    """Return a unit's rate and rank on each day with data of it."""
    return tuple(
        TrendPoint(
            as_of=day.as_of,
            rank=rank_in(day.counts, unit),
            of=len(day.counts),
            completed=day.counts[unit][0],
            base=day.counts[unit][1],
        )
        for day in days
        if unit in day.counts and unit not in day.older
    )


def rank_in(counts: Counts, unit: UnitCode) -> int | None:
    """Return a unit's rank by exact rates; None if it has no base."""
    own, own_base = counts[unit]
    if not own_base:
        return None
    return 1 + sum(done * own_base > own * base for done, base in counts.values() if base)


def ranks(counts: Counts) -> Mapping[UnitCode, int]:
    """Return the ranks of all units that have a base, by exact rates."""
    # This many bits after the point tell any two different fractions of such bases apart.
    bits = 2 * max((base for _, base in counts.values()), default=0).bit_length()
    rates = {code: (done << bits) // base for code, (done, base) in counts.items() if base}
    order = sorted(rates.values(), reverse=True)
    first: dict[int, int] = {}
    for place, rate in enumerate(order, start=1):
        first.setdefault(rate, place)
    return {code: first[rate] for code, rate in rates.items()}


def streak(points: Sequence[TrendPoint], zone: ZoneInfo) -> Streak:
    """Return the streak that ends with the newest point. ``points`` are one a day."""
    growing = sum(1 for _ in takewhile(lambda pair: _grew(*pair), _backwards(points, zone)))
    leading = 0
    if points and _leads(points[-1]):
        leads = takewhile(lambda pair: _leads(pair[0]), _backwards(points, zone))
        leading = 1 + sum(1 for _ in leads)
    return Streak(growing, leading)


def _backwards(
    points: Sequence[TrendPoint], zone: ZoneInfo
) -> Iterator[tuple[TrendPoint, TrendPoint]]:
    """Yield consecutive days, each with the day after, from the newest back to the first gap."""
    pairs = [(before, after) for before, after in pairwise(points)]
    for before, after in reversed(pairs):
        apart = after.as_of.astimezone(zone).date() - before.as_of.astimezone(zone).date()
        if apart != timedelta(days=1):
            return
        yield before, after


def _leads(point: TrendPoint) -> bool:
    # On the first days of a campaign all units are first with a rate of 0. That is no lead.
    return point.rank == 1 and point.completed > 0


def _grew(before: TrendPoint, after: TrendPoint) -> bool:
    return after.completed > before.completed


def _growth(code: UnitCode, now: Reading, then: Reading) -> Fraction:
    return Fraction(*now.counts[code]) - Fraction(*then.counts[code])
