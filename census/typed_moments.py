"""Moments to come as people type them: 14.30, besok 08.00, 7/3 08.00, 2020-03-07 08.00."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from census.errors import CensusError

_DAYS_AHEAD = {"hari ini": 0, "today": 0, "besok": 1, "tomorrow": 1, "lusa": 2}
_TYPED = re.compile(
    r"(?:(?P<word>hari ini|today|besok|tomorrow|lusa)|(?P<iso>\d{4}-\d{1,2}-\d{1,2})"
    r"|(?P<day>\d{1,2})[/-](?P<month>\d{1,2})(?:[/-](?P<year>\d{4}))?)?"
    r"[\s,t]*(?:pukul|jam|at)?\s*(?P<hour>\d{1,2})[.:](?P<minute>\d{2})\s*(?:wib|wita|wit)?"
)


def moment_to_come(typed: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Read a local moment; a time of day alone is the next one.

    Raises CensusError: "moment-unclear" or "moment-past" (typed).
    """
    match = _TYPED.fullmatch(typed.strip().casefold())
    try:
        moment = _moment(match, zone, now) if match else None
    except ValueError:
        moment = None
    if moment is None:
        raise CensusError("moment-unclear", typed=typed.strip()[:40])
    if moment <= now:
        raise CensusError("moment-past", typed=typed.strip()[:40])
    return moment


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
