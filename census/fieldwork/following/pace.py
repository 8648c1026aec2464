"""Pace of the visits, and the day on which an area is finished, as a range.

The range lies between the fastest and the slowest pace of the last three and the last seven days,
and is widened by a tenth, like the forecast of the online phase. Reality may leave it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

WINDOWS: Final = (3, 7)
"""The days that the range of a forecast is made from."""
MARGIN: Final = Fraction(1, 10)
LEAST_DAYS: Final = 2
"""Before so many days with visits nothing is foretold."""
FARTHEST: Final = 3650
"""Days; what would take longer never ends."""
DAY: Final = timedelta(days=1)

ByDay = Mapping[date, int]
"""What was done on each day. Days without anything may be missing."""


@dataclass(frozen=True, slots=True)
class Finish:
    """The day on which nothing is left; ``latest`` is None where the slower pace never gets there.

    ``earliest`` is None where the faster one does not either.
    """

    earliest: date | None
    latest: date | None

    def is_late(self, last_day: date) -> bool:
        """Whether even the faster pace ends after the last day."""
        return self.earliest is None or self.earliest > last_day

    def is_safe(self, last_day: date) -> bool:
        """Whether the slower pace ends in time as well."""
        return self.latest is not None and self.latest <= last_day


@dataclass(frozen=True, slots=True)
class RecentPace:
    """What a day brought in the same last ``days``.

    ``blocks`` is None before blocks have been approved for that long: a block is approved only
    when all its visits are done, so the first days tell nothing of the days to come.
    """

    days: int
    visits: Fraction
    blocks: Fraction | None


def pace(by_day: ByDay, today: date, days: int) -> Fraction:
    """Return how many a day were done in the last days, or since the first day with anything.

    Today counts as soon as something was done on it: a morning is no day without work.
    """
    begin, newest = _lately(by_day, today, days)
    return _daily(by_day, begin, newest)


def recent_pace(visited: ByDay, approved: ByDay, today: date, days: int) -> RecentPace:
    """Return the pace of visits and of approved blocks in the days that ``pace`` looks at."""
    begin, newest = _lately(visited, today, days)
    long = any(count for day, count in approved.items() if day < begin)
    return RecentPace(
        (newest - begin).days + 1,
        _daily(visited, begin, newest),
        _daily(approved, begin, newest) if long else None,
    )


def _lately(by_day: ByDay, today: date, days: int) -> tuple[date, date]:
    """Return the first and the last of the days that a pace is made from."""
    newest = _newest(by_day, today)
    first = min((day for day, count in by_day.items() if count and day <= newest), default=newest)
    return max(first, newest - (days - 1) * DAY), newest


def _newest(by_day: ByDay, today: date) -> date:
    return today if by_day.get(today) else today - DAY


def _daily(by_day: ByDay, begin: date, newest: date) -> Fraction:
    done = sum(count for day, count in by_day.items() if begin <= day <= newest)
    return Fraction(done, (newest - begin).days + 1)


def finished_on(left: int, a_day: Fraction, today: date) -> date | None:
    """Return the day on which nothing is left at a pace; None where that never comes."""
    if left <= 0:
        return today
    needed = -(-left // a_day) if a_day > 0 else FARTHEST + 1
    return today + int(needed) * DAY if needed <= FARTHEST else None


def finish(by_day: ByDay, left: int, today: date) -> Finish | None:
    """Return when nothing is left; None before the second day with anything done.

    It counts from the day of the data: the next morning, with nothing new, tells the same.
    """
    if left <= 0:
        return Finish(today, today)
    if sum(1 for count in by_day.values() if count) < LEAST_DAYS:
        return None
    paces, since = [pace(by_day, today, days) for days in WINDOWS], _newest(by_day, today)
    return Finish(
        finished_on(left, max(paces) * (1 + MARGIN), since),
        finished_on(left, min(paces) * (1 - MARGIN), since),
    )
