"""Moments on the command line, in the census's time zone."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import typer

from census.campaign.phases import require_possible
from census.definition import Census
from census.errors import CensusError
from census.recaps.moments import AsOfReading, DateDoubt
from presentation.language.catalogue import Texts
from presentation.recaps.questions import doubt_facts

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
INDONESIAN_TIME = re.compile(r"([T ]\d{1,2})\.(\d{2})$")
END_OF_DAY = time(23, 59)


def moment_of(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Read 2020-03-06T07:00, also with a space or 07.00; a date alone is the end of that day.

    On that day itself, the date alone means now. Raises CensusError("as-of-ahead") for a future
    moment, typer.BadParameter for any other text.
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
        is_day = DATE.fullmatch(typed)
        raise CensusError("as-of-ahead", moment=typed if is_day else moment.isoformat())
    return moment


def census_moment_of(text: str, census: Census, now: datetime) -> datetime:
    """Read a moment that figures of the census can have: on one of its days, as in a title.

    Raises CensusError as ``require_possible``; typer.BadParameter as ``moment_of``.
    """
    moment = moment_of(text, census.zone, now)
    require_possible(census, moment, at=now)
    return moment


def end_of_day(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Return the last moment of a local day such as 2020-03-05, or now if that has not come.

    Raises typer.BadParameter for any other text.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("a day such as 2020-03-05", param_hint="--date") from None
    midnight = datetime.combine(day + timedelta(days=1), time(), zone)
    return min(midnight - timedelta(microseconds=1), now)


def date_wanted(reading: AsOfReading, texts: Texts, zone: ZoneInfo, now: datetime) -> CensusError:
    """Return the refusal of a file that needs ``--as-of``, with its possible moments to be copied.

    Now, or the census's last minute after it, is offered for a file without any date, and not for
    one whose date is in doubt.
    """
    moments = [each.moment for each in reading.candidates]
    if not moments and reading.doubt is DateDoubt.MISSING:
        moments = [min(now.astimezone(zone), datetime.combine(reading.days[1], END_OF_DAY, zone))]
    examples = ", ".join(f"{moment:%Y-%m-%dT%H:%M}" for moment in moments)
    example = examples or texts.plain("terminal-recap-as-of-form")
    return CensusError("file-undated", example=example, **doubt_facts(texts, reading))
