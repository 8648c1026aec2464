"""How one deployment helps people: hours of duty, waits, and how often one may ask."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from census.residents.contacts import Contact

A_DAY = timedelta(days=1)
FIRST_WAIT = timedelta(hours=1)


class Weekday(StrEnum):
    """The days of the week, in the order of ``date.weekday()``."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"


_WEEK: Final = tuple(Weekday)
WORKING_DAYS: Final = frozenset(_WEEK[:5])


@dataclass(frozen=True, slots=True)
class HelpdeskRules:
    """When helpers are on duty, and how long things last.

    ``hours`` are local; on ``days`` alone somebody is on duty. What nobody accepts for
    ``up_after`` of duty goes one level up. A helper who is silent for ``back_after`` after the
    person spoke gives the request back. A closed request is kept for ``kept_for``, and may be
    reopened within ``reopen_within``. A chat makes ``per_day`` requests in 24 hours; after that the
    wait begins with an hour and doubles with each request. ``contacts`` are named to whom nobody
    could help here.
    """

    hours: tuple[time, time] = (time(8), time(16))
    days: frozenset[Weekday] = WORKING_DAYS
    up_after: timedelta = timedelta(minutes=30)
    back_after: timedelta = timedelta(minutes=30)
    kept_for: timedelta = timedelta(days=90)
    reopen_within: timedelta = A_DAY
    per_day: int = 3
    contacts: tuple[Contact, ...] = ()

    def __post_init__(self) -> None:
        """Refuse hours without end, and a week without duty."""
        if self.hours[0] >= self.hours[1]:
            raise ValueError("the hours of duty end after they begin, on the same day")
        if not self.days:
            raise ValueError("at least one day of duty")

    def opening(self, moment: datetime, zone: ZoneInfo, closed: frozenset[date]) -> datetime:
        """Return ``moment`` if somebody is on duty then, else when that is next.

        ``closed`` are days without duty, such as holidays. Where they fill a whole year, the
        weekdays alone count.
        """
        local = moment.astimezone(zone)
        day, begins, ends = local.date(), *self.hours
        for later in range(366):
            each = day + later * A_DAY
            if _WEEK[each.weekday()] not in self.days or each in closed:
                continue
            if later:
                return datetime.combine(each, begins, zone)
            if local.time() < ends:
                return max(moment, datetime.combine(each, begins, zone))
        return self.opening(moment, zone, frozenset())

    def after_duty(
        self, since: datetime, span: timedelta, zone: ZoneInfo, closed: frozenset[date]
    ) -> datetime:
        """Return when a span of duty has passed since a moment; only hours of duty count."""
        while True:
            begin = self.opening(since, zone, closed)
            end = datetime.combine(begin.astimezone(zone).date(), self.hours[1], zone)
            if begin + span <= end:
                return begin + span
            since, span = end, span - (end - begin)

    def may_ask_at(self, asked: tuple[datetime, ...]) -> datetime | None:
        """Return from when on a chat may ask again, by its requests of the last 24 hours.

        ``asked`` is in order; None: there is nothing to wait for.
        """
        too_many = len(asked) - self.per_day
        return None if too_many < 0 else asked[-1] + FIRST_WAIT * 2**too_many
