"""The days of the demonstration's data, and how figures rise between what is known of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from census.definition import Census

WIB = ZoneInfo("Asia/Jakarta")
START = date(2020, 3, 6)
DEADLINE = date(2020, 3, 31)
"""The last day of the online phase as first planned."""
END = date(2020, 5, 30)
"""The morning after the last day of the phase as extended."""
EVENINGS = (date(2020, 3, 4), date(2020, 3, 5))
"""Before the demonstration starts, data came at 18.00; from then on it comes at 07.00."""

CurveShape = Callable[[Fraction], Fraction]


@dataclass(frozen=True, slots=True)
class Milestone:
    """Families and persons who had responded by a morning, and the shape of the rise until then."""

    day: date
    families: int
    persons: int
    shape: CurveShape


def moment_of(day: date) -> datetime:
    """Return the moment of a day's data. Raises ValueError outside the campaign's data."""
    if not EVENINGS[0] <= day <= END:
        raise ValueError(f"no data for {day}")
    return datetime.combine(day, time(18 if day in EVENINGS else 7), WIB)


def data_comes(census: Census, day: date, later: timedelta = timedelta()) -> bool:
    """Tell whether new data comes on a day after the start, in a campaign so much later than 2020.

    It does as long as people take part themselves; of their last day it comes a morning later.
    """
    before = day - timedelta(days=1)
    counted = [phase for phase in census.phases if phase.steps]
    return START < day - later <= END and any(
        each.first_day <= before <= each.last_day for each in counted
    )


def visits_begin(census: Census, day: date) -> bool:
    """Tell whether a day is the first of a phase in which people wait for an interviewer."""
    return any(not phase.steps and phase.first_day == day for phase in census.phases)


def days_until(day: date) -> list[date]:
    """Return all days with data up to and including one."""
    moment_of(day)
    return [EVENINGS[0] + timedelta(days=n) for n in range((day - EVENINGS[0]).days + 1)]


def responded(course: Sequence[Milestone], day: date) -> tuple[int, int]:
    """Return how many families and persons of a regency had responded by a day's data."""
    before = course[0]
    for milestone in course[1:]:
        if day <= milestone.day:
            passed = Fraction((day - before.day).days, (milestone.day - before.day).days)
            risen = milestone.shape(passed)
            return (
                before.families + int(risen * (milestone.families - before.families)),
                before.persons + int(risen * (milestone.persons - before.persons)),
            )
        before = milestone
    raise ValueError(f"no data for {day}")


def steady(passed: Fraction) -> Fraction:
    """Rise evenly."""
    return passed


def late_spike(passed: Fraction) -> Fraction:
    """Rise half evenly, a little in an S, and by a third in the last days."""
    return passed / 2 + passed**2 * (3 - 2 * passed) / 6 + passed**10 / 3


def rush(passed: Fraction) -> Fraction:
    """Rise faster from day to day."""
    return (passed + passed**3) / 2
