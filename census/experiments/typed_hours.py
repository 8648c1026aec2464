"""An hour of the day as people type it: 14.30, jam 3 sore, setengah 8 pagi. It has no day."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from census.campaign.typed_moments import zone_named
from census.errors import CensusError

_WORDS = (
    ("satu", "one"), ("dua", "two"), ("tiga", "three"), ("empat", "four"), ("lima", "five"),
    ("enam", "six"), ("tujuh", "seven"), ("delapan", "eight"), ("sembilan", "nine"),
    ("sepuluh", "ten"), ("sebelas", "eleven"), ("dua belas", "twelve"),
)  # fmt: skip
_HOURS = {word: hour for hour, words in enumerate(_WORDS, 1) for word in words}
_PARTS = {
    "morning": ("pagi", "enjing", "esuk", "laggu", "in the morning", "am"),
    "noon": ("siang", "awan"),
    "afternoon": ("sore", "sonten", "in the afternoon", "pm"),
    "night": ("malam", "dalu", "bengi", "malem", "in the evening"),
}
_PART_OF = {word: part for part, words in _PARTS.items() for word in words}
_FIRST_OF_NIGHT, _NOON, _LAST_BEFORE_NOON = 6, 12, 10


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_TYPED = re.compile(
    r"(?:(?:pukul|pokol|jam|jham|at)\s*)?"
    r"(?:(?P<half>setengah|satengnga)\s+|(?P<past>half past)\s+)?"
    rf"(?P<hour>\d{{1,2}}|{_any_of(_HOURS)})(?:[.:](?P<minute>\d{{2}}))?"
    rf"\s*(?P<part>{_any_of(_PART_OF)})?\s*(?P<zone>wib|wita|wit)?"
)
_DAY = re.compile(r"\b(?:hari ini|today|besok|tomorrow|lusa|benjing|lagghu'?|\d+[/-]\d+)\b")
_ANY_DAY = date(2020, 1, 1)
"""The zones of Indonesia have no summer time."""


def hour_typed(typed: str, zone: ZoneInfo) -> time:
    """Read an hour of the day in a zone; "setengah 8" is half past seven.

    Raises CensusError: "experiment-hour-day" where a day stands with it, "experiment-hour-unclear"
    for anything else.
    """
    words = " ".join(typed.split()).casefold().rstrip(".!")
    match = _TYPED.fullmatch(words)
    if match is None:
        with_day = _DAY.search(words) is not None
        raise CensusError(f"experiment-hour-{'day' if with_day else 'unclear'}")
    try:
        hour = _HOURS.get(match["hour"]) or int(match["hour"])
        clock = time(_in_part(hour, _PART_OF.get(match["part"] or "")), int(match["minute"] or 0))
    except ValueError:
        raise CensusError("experiment-hour-unclear") from None
    there = datetime.combine(_ANY_DAY, clock, zone_named(match["zone"], zone))
    there += timedelta(minutes=30) * (bool(match["past"]) - bool(match["half"]))
    return there.astimezone(zone).time()


def _in_part(hour: int, part: str | None) -> int:
    """Return an hour of 24. Raises ValueError for one that a part of the day has not."""
    if part is None or hour > _NOON:
        return hour
    match part:
        case "morning" if hour < _NOON:
            return hour
        case "noon":
            return hour if hour >= _LAST_BEFORE_NOON else hour + _NOON
        case "afternoon":
            return hour % _NOON + _NOON
        case "night":
            return hour % _NOON + (_NOON if _FIRST_OF_NIGHT <= hour < _NOON else 0)
    raise ValueError(hour)
