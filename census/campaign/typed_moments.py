"""Moments as people type them, in the future (besok 08.00, 7/3 08.00) or past (kemarin 18.00)."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from census.campaign.zones import ZONES
from census.errors import CensusError


def zone_named(word: str | None, own: ZoneInfo) -> ZoneInfo:
    """Return the zone of WIB, WITA or WIT, in any case; ``own`` where no zone is typed."""
    return ZoneInfo(ZONES[word.upper()]) if word else own


_DAYS_AHEAD = {"hari ini": 0, "today": 0, "besok": 1, "tomorrow": 1, "lusa": 2}
_TYPED = re.compile(
    r"(?:(?P<word>hari ini|today|besok|tomorrow|lusa)|(?P<iso>\d{4}-\d{1,2}-\d{1,2})"
    r"|(?P<day>\d{1,2})[/-](?P<month>\d{1,2})(?:[/-](?P<year>\d{4}))?)?"
    r"[\s,t]*(?:pukul|jam|at)?\s*(?P<hour>\d{1,2})[.:](?P<minute>\d{2})\s*(?P<zone>wib|wita|wit)?"
)


def moment_to_come(typed: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Read a local moment in the future. A time without a day is the next such time.

    Raises CensusError: "moment-unclear" or "moment-past" (typed).
    """
    match = _TYPED.fullmatch(typed.strip().casefold())
    try:
        moment = _moment(match, zone_named(match["zone"], zone), now) if match else None
    except ValueError:
        moment = None
    if moment is None:
        raise CensusError("moment-unclear", typed=typed.strip()[:40])
    if moment <= now:
        raise CensusError("moment-past", typed=typed.strip()[:40])
    return moment.astimezone(zone)


def _moment(match: re.Match[str], zone: ZoneInfo, now: datetime) -> datetime:
    today = now.astimezone(zone).date()
    clock = time(int(match["hour"]), int(match["minute"]))
    if match["word"]:
        return datetime.combine(today + timedelta(days=_DAYS_AHEAD[match["word"]]), clock, zone)
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
        return datetime.combine(date(year, month, day), clock, zone)
    if match["day"]:
        year = int(match["year"] or today.year)
        return datetime.combine(date(year, int(match["month"]), int(match["day"])), clock, zone)
    moment = datetime.combine(today, clock, zone)
    return moment if moment > now else moment + timedelta(days=1)


_DAYS_BACK = {"hari ini": 0, "today": 0, "kemarin": 1, "yesterday": 1}
_MONTHS = (
    ("jan",), ("feb",), ("mar",), ("apr",), ("mei", "may"), ("jun",),
    ("jul",), ("agu", "aug", "agt"), ("sep",), ("okt", "oct"), ("nov",), ("des", "dec"),
)  # fmt: skip
_GONE = re.compile(
    r"(?:per\s+)?(?:(?P<word>hari ini|today|kemarin|yesterday)"
    r"|(?P<iso>\d{4}-\d{1,2}-\d{1,2})"
    r"|(?P<day>\d{1,2})(?:[/-](?P<month>\d{1,2})(?:[/-](?P<year>\d{4}))?"
    r"|\s+(?P<named>[a-z]{3,9})(?:\s+(?P<named_year>\d{4}))?))?"
    r"[\s,t]*(?:(?:pukul|jam|at)\s*)?(?:(?P<hour>\d{1,2})[.:](?P<minute>\d{2}))?"
    r"\s*(?P<zone>wib|wita|wit)?"
)
_END_OF_DAY = time(23, 59)
_LONG_AHEAD = timedelta(days=180)
"""A day without a year that lies further ahead than this is taken as last year's."""
_USUAL = (time(18), time(7))
"""The hours at which statistics offices usually count."""


def moment_gone(typed: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Read a past local moment: kemarin 18.00, 5 Maret 2020 pukul 18.00, 5/3, sekarang.

    A day without a time means its end, or now on that day. A time without a day is the last such
    time. Raises CensusError: "as-of-unclear" (typed) or "as-of-ahead" (moment).
    """
    words = " ".join(typed.split()).casefold()
    now = now.replace(second=0, microsecond=0)
    if words in {"sekarang", "now"}:
        return now
    match = _GONE.fullmatch(words)
    try:
        there = zone_named(match["zone"], zone) if match else zone
        moment = _moment_gone(match, there, now) if match and words else None
    except ValueError:
        moment = None
    if moment is None:
        raise CensusError("as-of-unclear", typed=typed.strip()[:40])
    if moment > now:
        ahead = moment if match and match["hour"] else moment.date()
        raise CensusError("as-of-ahead", moment=ahead.isoformat())
    return moment.astimezone(zone)


def likely_moments(zone: ZoneInfo, now: datetime) -> tuple[datetime, ...]:
    """Return the past moments that a recap is likely to be of, the newest first."""
    local = now.astimezone(zone).replace(second=0, microsecond=0)
    usual = [
        datetime.combine(local.date() - timedelta(days=back), clock, zone)
        for back in (0, 1)
        for clock in _USUAL
    ]
    return (local, *(moment for moment in usual if moment < local))[:3]


def _moment_gone(match: re.Match[str], zone: ZoneInfo, now: datetime) -> datetime | None:
    day = _day_gone(match, now.astimezone(zone).date())
    if match["hour"] is None:
        if day is None:
            return None
        end = datetime.combine(day, _END_OF_DAY, zone)
        return min(end, now) if day <= now.astimezone(zone).date() else end
    clock = time(int(match["hour"]), int(match["minute"]))
    if day is not None:
        return datetime.combine(day, clock, zone)
    moment = datetime.combine(now.astimezone(zone).date(), clock, zone)
    return moment if moment <= now else moment - timedelta(days=1)


def _day_gone(match: re.Match[str], today: date) -> date | None:
    if match["word"]:
        return today - timedelta(days=_DAYS_BACK[match["word"]])
    if match["iso"]:
        return date(*map(int, match["iso"].split("-")))
    if not match["day"]:
        return None
    month = int(match["month"]) if match["month"] else _month_named(match["named"])
    year = match["year"] or match["named_year"]
    found = date(int(year or today.year), month, int(match["day"]))
    last_year = not year and found - today > _LONG_AHEAD
    return found.replace(year=found.year - 1) if last_year else found


def _month_named(word: str) -> int:
    """Return the number of a month. Raises ValueError for any other word."""
    for number, beginnings in enumerate(_MONTHS, start=1):
        if word.startswith(beginnings):
            return number
    raise ValueError(word)
