"""Quiet hours: when nothing unasked is sent, and the next moment when it may be sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

Window = tuple[time, time]
"""From the first time on and before the second. A window may run over midnight."""

Span = tuple[time, time | None]
"""A part of one day. None is midnight at its start or end."""

FRIDAY = 4
"""Friday in ``date.weekday()``."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The quiet times of a deployment, in local time.

    ``friday`` is the noon prayer, ``maghrib`` the prayer at sunset; ``days`` are quiet from
    midnight to midnight, but for what somebody asked for. ``evening_from`` begins the evening for
    people who want messages only then; it ends with the night. Raises ValueError when a day or its
    evening would be quiet throughout.
    """

    nights: Window = (time(20), time(7))
    friday: Window | None = (time(11, 30), time(13))
    maghrib: Window | None = (time(17, 30), time(18, 30))
    days: frozenset[date] = frozenset()
    evening_from: time = time(18)

    def __post_init__(self) -> None:
        """Refuse hours that would never let a message leave."""
        for friday in (False, True):
            if not _open_spans(self, friday=friday, evening_only=True):
                raise ValueError(
                    f"some time of the evening from {self.evening_from:%H.%M} on must not be quiet"
                )

    def open_spans(
        self, day: date, *, evening_only: bool = False, asked_for: bool = False
    ) -> tuple[Span, ...]:
        """Return the parts of a local day in which messages may leave, in order."""
        if day in self.days and not asked_for:
            return ()
        return _open_spans(self, friday=day.weekday() == FRIDAY, evening_only=evening_only)


@lru_cache(maxsize=64)
def _open_spans(quiet: QuietHours, *, friday: bool, evening_only: bool) -> tuple[Span, ...]:
    """Return the open parts of a day, once for the many messages that ask for them."""
    windows = [quiet.nights, quiet.maghrib, quiet.friday if friday else None]
    closed = sorted(
        (stretch for window in windows if window for stretch in _within_a_day(window)),
        key=lambda stretch: stretch[0],
    )
    return tuple(_gaps(closed, quiet.evening_from if evening_only else time.min))


def next_allowed(
    moment: datetime,
    quiet: QuietHours,
    zone: ZoneInfo,
    *,
    evening_only: bool = False,
    asked_for: bool = False,
) -> datetime:
    """Return ``moment`` if a message may leave then, else the next moment when it may."""
    local = moment.astimezone(zone)
    day, earliest = local.date(), local.time()
    while True:
        for start, end in quiet.open_spans(day, evening_only=evening_only, asked_for=asked_for):
            if end is None or earliest < end:
                if start <= earliest and day == local.date():
                    return moment
                return datetime.combine(day, max(start, earliest), zone)
        day, earliest = day + timedelta(days=1), time.min


def closing_time(day: date, quiet: QuietHours, zone: ZoneInfo) -> datetime | None:
    """Return when the last message of a local day may leave; None on a quiet day."""
    spans = quiet.open_spans(day)
    if not spans:
        return None
    end = spans[-1][1]
    return datetime.combine(day, end or time.max, zone)


def _within_a_day(window: Window) -> Iterator[Span]:
    start, end = window
    if start < end:
        yield start, end
        return
    yield start, None
    if end > time.min:
        yield time.min, end


def _gaps(closed: list[Span], begin: time) -> Iterator[Span]:
    """Return the gaps after ``begin`` between closed spans, which are sorted by their start."""
    cursor = begin
    for start, end in closed:
        if start > cursor:
            yield cursor, start
        if end is None:
            return
        cursor = max(cursor, end)
    yield cursor, None
