"""The values of census.yaml: days, times, durations, size bands."""

import re
from collections.abc import Callable
from datetime import date, time
from difflib import get_close_matches
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BeforeValidator

from census.definition import (
    Every,
    Trigger,
)
from census.units import Measure, SizeBand, size_bands

FIRST_DAY = "first day"
LAST_DAY = "last day"
COMPLETE = "recorded as complete"
COUNTED = "counted"
EARLIEST, LATEST = time(5), time(21)
"""Outside of these hours people sleep; a deployment may have longer quiet hours."""


def did_you_mean(typed: str, known: list[str]) -> str:
    """Return a suggestion as the end of a sentence; empty if no known word is similar."""
    near = get_close_matches(typed, known, n=1)
    return f"; did you mean {near[0]}?" if near else ""


def _read_as(
    expected: str, read: Callable[[str], object], known: Callable[[], set[str]] = set
) -> BeforeValidator:
    """Read a text. Any error becomes the sentence of what was expected."""

    def reading(value: object) -> object:
        try:
            return read(str(value))
        except (ValueError, KeyError, OSError) as trouble:
            raise ValueError(expected + did_you_mean(str(value), sorted(known()))) from trouble

    return BeforeValidator(reading)


def _matching(pattern: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise ValueError(value)
        return value

    return read


def _time(value: str) -> time:
    hours, minutes = _matching(r"[0-9]{1,2}[.:][0-9]{2}")(value).replace(".", ":").split(":")
    moment = time(int(hours), int(minutes))
    if not EARLIEST <= moment <= LATEST:
        raise ValueError(value)
    return moment


def _when(value: str) -> str | int | Every:
    """Read ``FIRST_DAY``, the number of days before the last day, or a rhythm."""
    phrase = " ".join(value.casefold().split())
    if phrase == FIRST_DAY:
        return FIRST_DAY
    if phrase == LAST_DAY:
        return 0
    number = "([1-9][0-9]*)"
    if before := re.fullmatch(rf"{number} days? before the end", phrase):
        return int(before[1])
    rhythm = re.fullmatch(rf"every (?:{number} )?days?(?: in the last {number} days?)?", phrase)
    if rhythm is None:
        raise ValueError(value)
    return Every(int(rhythm[1] or 1), int(rhythm[2]) if rhythm[2] else None)


def _what(value: str) -> tuple[Trigger, int]:
    """Read an event, and after how many days it is answered."""
    phrase = " ".join(value.casefold().split())
    if phrase == COMPLETE:
        return Trigger.COMPLETE, 0
    number = "([1-9][0-9]*)"
    if stuck := re.fullmatch(rf"{number} days? on the same step", phrase):
        return Trigger.SAME_STEP, int(stuck[1])
    if rejected := re.fullmatch(rf"{number} days? after a rejected proof", phrase):
        return Trigger.PROOF_REJECTED, int(rejected[1])
    raise ValueError(value)


Name = Annotated[
    str,
    _read_as(
        "a name of small letters, digits and _ that begins with a letter, at most 24 long",
        _matching("[a-z][a-z0-9_]{0,23}"),
    ),
]
TopicName = Annotated[
    str,
    _read_as(
        "the slug of a topic of faq.yaml, such as lupa-password",
        _matching("[a-z0-9]+(?:-[a-z0-9]+)*"),
    ),
]


def _day(value: object) -> date:
    expected = "a date such as 2020-03-31"
    try:
        return date.fromisoformat(str(value))
    except ValueError as trouble:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)):
            raise ValueError(f"{expected}; there is no day {value}") from trouble
        raise ValueError(expected) from trouble


Day = Annotated[date, BeforeValidator(_day)]
ClockTime = Annotated[
    time,
    _read_as(f'a time of day from {EARLIEST:%H.%M} to {LATEST:%H.%M}, such as "08.30"', _time),
]
Zone = Annotated[
    ZoneInfo, _read_as("a time zone such as Asia/Jakarta", ZoneInfo, available_timezones)
]
Domain = Annotated[
    str,
    _read_as(
        "a domain such as sensus.bps.go.id, without https:// and path",
        _matching(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}"),
    ),
]


When = Annotated[
    str | int | Every,
    _read_as(
        "first day, last day, 7 days before the end, every 7 days, "
        "or every 2 days in the last 10 days",
        _when,
    ),
]


def _bands(value: object) -> tuple[SizeBand, ...]:
    """Read the limits between bands of size."""
    try:
        return size_bands([int(_matching("[0-9]{1,9}")(str(limit))) for limit in _listed(value)])
    except ValueError as trouble:
        raise ValueError("limits that rise, such as [50, 200]") from trouble


def _listed(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    raise ValueError(value)


def _counted(value: object) -> object:
    """Read ``counted``, the census's own unit, as the measure that stands for it."""
    known = [COUNTED, Measure.PERSONS.value, Measure.EMPLOYEES.value]
    if value not in known:
        raise ValueError(f"one of {', '.join(known)}{did_you_mean(str(value), known)}")
    return Measure.FAMILIES if value == COUNTED else value


BoardMeasure = Annotated[Measure, BeforeValidator(_counted)]
Bands = Annotated[tuple[SizeBand, ...], BeforeValidator(_bands)]
What = Annotated[
    tuple[Trigger, int],
    _read_as(
        "2 days on the same step, 1 day after a rejected proof, or recorded as complete", _what
    ),
]
