"""Moments as they are typed on the command line, in the census's time zone."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import typer

from census.errors import CensusError

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
INDONESIAN_TIME = re.compile(r"([T ]\d{1,2})\.(\d{2})$")
END_OF_DAY = time(23, 59)


def moment_of(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Read 2020-03-06T07:00, with a space or 07.00 too, or a date alone: the end of that day.

    While it is that day the date alone means now. Raises CensusError("as-of-ahead") for a moment
    that has not come, typer.BadParameter for what is none.
    """
    typed = text.strip()
    try:
        moment = datetime.fromisoformat(INDONESIAN_TIME.sub(r"\1:\2", typed))
    except ValueError:
        raise typer.BadParameter(
            "a moment such as 2020-03-06T07:00, or a date such as 2020-03-06", param_hint="--as-of"
        ) from None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    if DATE.fullmatch(typed) and moment <= now:
        return min(datetime.combine(moment.date(), END_OF_DAY, zone), now)
    if moment > now:
        raise CensusError("as-of-ahead", typed=typed)
    return moment


def end_of_day(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Return the last moment of a local day such as 2020-03-05, or now if that has not come.

    Raises typer.BadParameter for what is no day.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("a day such as 2020-03-05", param_hint="--date") from None
    midnight = datetime.combine(day + timedelta(days=1), time(), zone)
    return min(midnight - timedelta(microseconds=1), now)
