"""Cron lines as crontab(5) has them: minute, hour, day of the month, month, day of the week.

Weekdays are counted from Sunday, which is 0 and 7. Source: POSIX, "crontab"; names and steps as in
the crontab(5) of Debian.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
A_LEAP_YEAR = 2020


@dataclass(frozen=True, slots=True)
class CronLine:
    """When a job runs. ``days`` or ``weekdays`` is None where every day matches."""

    minutes: frozenset[int]
    hours: frozenset[int]
    days: frozenset[int] | None
    months: frozenset[int]
    weekdays: frozenset[int] | None


def parse_cron(line: str) -> CronLine:
    """Read a line. Raises ValueError, with what was expected, if it is wrong or never matches.

    A day of the month together with a weekday is refused: cron reads them as "or", people as
    "and".
    """
    try:
        minute, hour, day, month, weekday = line.lower().split()
    except ValueError:
        raise ValueError('five fields such as "0 16 * * *"') from None
    found = CronLine(
        minutes=_values(minute, "minute", 0, 59),
        hours=_values(hour, "hour", 0, 23),
        days=None if day == "*" else _values(day, "day", 1, 31),
        months=_values(month, "month", 1, 12, MONTHS, first_name=1),
        weekdays=None
        if weekday == "*"
        else frozenset(each % 7 for each in _values(weekday, "weekday", 0, 7, WEEKDAYS)),
    )
    if found.days is not None and found.weekdays is not None:
        raise ValueError(f'a day of the month or a weekday, not both as in "{line}"')
    longest = max(monthrange(A_LEAP_YEAR, each)[1] for each in found.months)
    if found.days is not None and min(found.days) > longest:
        raise ValueError(f'a day that comes, which that of "{line}" never does')
    return found


def _values(
    field: str, name: str, least: int, most: int, names: Sequence[str] = (), *, first_name: int = 0
) -> frozenset[int]:
    """Return the values of a field such as ``*/2``, ``1-5`` or ``mon,thu``."""
    known = {word: place for place, word in enumerate(names, first_name)}
    try:
        return frozenset(
            each for part in field.split(",") for each in _span(part, least, most, known)
        )
    except ValueError:
        article = "an" if name == "hour" else "a"
        allowed = f"{least} to {most}" + (f" or {names[0]} to {names[-1]}" if names else "")
        raise ValueError(f'{article} {name} of {allowed}, which "{field}" is not') from None


def _span(part: str, least: int, most: int, known: Mapping[str, int]) -> range:
    span, slash, step = part.partition("/")
    first, dash, last = span.partition("-")
    # The range 0 to 7 has Sunday twice, so a whole week and its steps end on Saturday.
    a_week = most == len(WEEKDAYS)
    end = most - 1 if a_week else most
    start = least if span == "*" else _number(first, known)
    if span != "*":
        end = _number(last, known) if dash else end if slash else start
    if not least <= start <= most or not least <= end <= most:
        raise ValueError
    if a_week and end < start:
        end += len(WEEKDAYS)
    found = range(start, end + 1, _number(step, {}) if slash else 1)
    if not found:
        raise ValueError
    return found


def _number(text: str, names: Mapping[str, int]) -> int:
    if text in names:
        return names[text]
    if not (text.isascii() and text.isdigit()):
        raise ValueError
    return int(text)
