"""What a deployment would send in the days to come, counted from what left in a rehearsal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from census.campaign.cadence import due_days, occasions
from census.campaign.quiet_hours import QuietHours
from census.definition import Census
from census.people.people import ChatId
from census.units import Unit

MANY = 3
"""So many messages to one person in a day are told: it feels like too much."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """A message that would leave: when, to which chat, and the name of its kind."""

    at: datetime
    chat: ChatId
    kind: str


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A message that was not sent at its time: moved to a later moment, or (no moment) dropped."""

    kind: str
    reason: str
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Example:
    """The first message of its kind to a role, in words. ``role`` is one of Role, or "group"."""

    role: str
    kind: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class DayAhead:
    """One local day: ``hours`` counts by kind, then by hour of the day.

    ``crowded`` people would get ``MANY`` or more messages, and one of them ``most``.
    """

    day: date
    hours: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    crowded: int = 0
    most: int = 0

    @property
    def count(self) -> int:
        """How many messages would leave."""
        return sum(sum(by_hour.values()) for by_hour in self.hours.values())

    @property
    def kinds(self) -> Mapping[str, int]:
        """How many of each kind, the most frequent first."""
        sums = Counter({kind: sum(by_hour.values()) for kind, by_hour in self.hours.items()})
        return dict(sorted(sums.items(), key=lambda each: (-each[1], each[0])))


@dataclass(frozen=True, slots=True)
class FullestHour:
    """The hour in which most leaves, and how long it takes at the pace of the deployment."""

    begin: datetime
    count: int
    takes: timedelta


@dataclass(frozen=True, slots=True)
class MovedOccasion:
    """A reminder's day that quiet hours moved to ``to``; None: it is left out."""

    rule: str
    wanted: datetime
    to: datetime | None


@dataclass(frozen=True, slots=True)
class Gaps:
    """What would reach nobody: groups that get no board, offices that nobody leads here."""

    groups: tuple[Unit, ...] = ()
    offices: tuple[Unit, ...] = ()


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What would be sent between two moments if nobody answered and no new data came.

    ``people`` is how many can be reached unasked. ``moved`` and ``dropped`` count messages by kind
    and reason; ``occasions`` are days of reminders that quiet hours moved as a whole. ``troubles``
    counts what would fail: a job, or a message of a kind, with the reason.
    """

    begin: datetime
    end: datetime
    people: int
    days: tuple[DayAhead, ...]
    moved: Mapping[tuple[str, str], int]
    dropped: Mapping[tuple[str, str], int]
    occasions: tuple[MovedOccasion, ...]
    fullest: FullestHour | None
    examples: tuple[Example, ...]
    gaps: Gaps
    troubles: Mapping[str, int] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many messages would leave."""
        return sum(day.count for day in self.days)

    @property
    def crowded(self) -> tuple[DayAhead, ...]:
        """The days on which somebody gets many messages."""
        return tuple(day for day in self.days if day.crowded)


def days_ahead(
    leaving: Sequence[Leaving], begin: datetime, end: datetime, zone: ZoneInfo
) -> tuple[DayAhead, ...]:
    """Return every local day from ``begin`` to ``end``, with what leaves on it."""
    by_day = {
        day: list(found)
        for day, found in groupby(
            sorted(leaving, key=lambda each: each.at), lambda each: each.at.astimezone(zone).date()
        )
    }
    return tuple(_day(day, by_day.get(day, []), zone) for day in _days(begin, end, zone))


def fullest_hour(
    leaving: Iterable[Leaving], zone: ZoneInfo, *, per_second: float
) -> FullestHour | None:
    """Return the hour in which most leaves, the first of several; None if nothing does."""
    counts = Counter(
        each.at.astimezone(zone).replace(minute=0, second=0, microsecond=0) for each in leaving
    )
    if not counts:
        return None
    begin = min(counts, key=lambda hour: (-counts[hour], hour))
    return FullestHour(begin, counts[begin], timedelta(seconds=counts[begin] / per_second))


def tally(held: Iterable[HeldBack], *, moved: bool) -> Mapping[tuple[str, str], int]:
    """Count what was moved, or dropped, by kind and reason, the most frequent first."""
    counts = Counter((each.kind, each.reason) for each in held if (each.until is not None) is moved)
    return dict(sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def moved_occasions(
    census: Census, quiet: QuietHours, begin: datetime, end: datetime
) -> tuple[MovedOccasion, ...]:
    """Return the days of reminders between two moments that quiet hours move or leave out."""
    return tuple(
        sorted(
            (each for each in _all_moved(census, quiet) if begin <= each.wanted <= end),
            key=lambda each: (each.wanted, each.rule),
        )
    )


def _all_moved(census: Census, quiet: QuietHours) -> Iterator[MovedOccasion]:
    for rule in census.reminders:
        kept = {each.id.rpartition(":")[2]: each.due for each in occasions(rule, census, quiet)}
        for day in due_days(rule, census.phase(rule.phase)):
            wanted = datetime.combine(day, rule.at, census.zone)
            to = kept.get(day.isoformat())
            if to != wanted:
                yield MovedOccasion(rule.id, wanted, to)


def _days(begin: datetime, end: datetime, zone: ZoneInfo) -> Iterator[date]:
    day, last = begin.astimezone(zone).date(), end.astimezone(zone)
    until = last.date() + timedelta(days=last.time() > time())  # midnight belongs to the day before
    while day < until:
        yield day
        day += timedelta(days=1)


def _day(day: date, leaving: Sequence[Leaving], zone: ZoneInfo) -> DayAhead:
    hours: dict[str, Counter[int]] = {}
    for each in leaving:
        hours.setdefault(each.kind, Counter())[each.at.astimezone(zone).hour] += 1
    to_people = Counter(each.chat for each in leaving if each.chat > 0)
    return DayAhead(
        day,
        {kind: dict(sorted(by_hour.items())) for kind, by_hour in sorted(hours.items())},
        crowded=sum(count >= MANY for count in to_people.values()),
        most=max(to_people.values(), default=0),
    )
