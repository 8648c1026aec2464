"""What is owed later, by hour and kind of message."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class HourAhead:
    """A local hour, by its beginning, and how many fall due in it by kind, the most first."""

    hour: datetime
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """All of the hour."""
        return sum(self.counts.values())


def by_hour(
    owed: Iterable[tuple[str, datetime, int]], zone: ZoneInfo, now: datetime
) -> Sequence[HourAhead]:
    """Return the hours in which something falls due, the next first. What is late counts as now.

    ``owed`` are a kind's name, when it falls due, and how many.
    """
    hours: defaultdict[datetime, Counter[str]] = defaultdict(Counter)
    for kind, due, count in owed:
        hour = max(due, now).astimezone(zone).replace(minute=0, second=0, microsecond=0)
        hours[hour][kind] += count
    return [
        HourAhead(hour, dict(sorted(counts.items(), key=lambda each: (-each[1], each[0]))))
        for hour, counts in sorted(hours.items())
    ]
