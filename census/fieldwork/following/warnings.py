"""Early warnings on an enumerator's work: silent, standing still, not to be finished in time."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from census.fieldwork.following.pace import DAY, ByDay, finished_on, pace
from census.fieldwork.following.tally import Tally
from census.fieldwork.workers import Badge


@dataclass(frozen=True, slots=True)
class WarningRules:
    """From when on an enumerator's work is worth a warning. All are whole days.

    ``silent_after``: days without any report. ``still_after``: days with reports, in which no
    household was settled. ``pace_over``: the pace is that of so many days. A warning is critical
    after ``critical_after`` days of silence or standstill, and where the work would end
    ``critical_late`` days after the phase, or later.
    """

    silent_after: int = 2
    still_after: int = 3
    pace_over: int = 3
    critical_after: int = 4
    critical_late: int = 5


class WarningKind(StrEnum):
    """What is wrong, the most pressing first."""

    SILENT = "silent"
    """Nothing was reported."""
    STILL = "still"
    """Something was reported, and no household was settled."""
    LATE = "late"
    """At the pace of these days the work ends after the phase."""


@dataclass(frozen=True, slots=True)
class FieldWarning:
    """A warning on one enumerator. ``days`` is how long it lasts, or how late the end would be.

    ``ends_on`` is when work that is late would be done; None (and 0 days) where it never is.
    """

    kind: WarningKind
    badge: Badge
    days: int
    critical: bool
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class Workload:
    """The work of an enumerator. ``settled`` counts by day what needs no second visit.

    ``reported_on`` is the newest day with a report. Silence and standstill never count from before
    ``since``, the day since which there has been something to visit: work that was taken over, or
    a block that was reopened. None means that it was there from the first day.
    """

    badge: Badge
    tally: Tally
    settled: ByDay = field(default_factory=dict)
    reported_on: date | None = None
    since: date | None = None

    def idle(self, newest: date | None, days: "FieldDays") -> int:
        """Return the working days since the newest act, or since there has been work."""
        begun = max(days.first, self.since or days.first) - DAY
        return days.worked_since(max(newest or begun, begun))


@dataclass(frozen=True, slots=True)
class FieldDays:
    """The days of the field work. On ``off`` days nobody is expected to work.

    ``last`` is the last day of the phase, None where the calendar has none.
    """

    first: date
    today: date
    last: date | None = None
    off: Collection[date] = frozenset()

    def worked_since(self, day: date) -> int:
        """Return how many working days have come after a day, today included."""
        return sum(
            day + after * DAY not in self.off for after in range(1, (self.today - day).days + 1)
        )


def warn(work: Workload, rules: WarningRules, days: FieldDays) -> FieldWarning | None:
    """Return the most pressing warning on an enumerator; None where there is none.

    Who has no unfinished block is never warned of.
    """
    if not work.tally.unfinished:
        return None
    for rule in (_silent, _still, _late):
        found = rule(work, rules, days)
        if found is not None:
            return found
    return None


def _silent(work: Workload, rules: WarningRules, days: FieldDays) -> FieldWarning | None:
    quiet = work.idle(work.reported_on, days)
    if quiet < rules.silent_after:
        return None
    return FieldWarning(WarningKind.SILENT, work.badge, quiet, quiet >= rules.critical_after)


def _still(work: Workload, rules: WarningRules, days: FieldDays) -> FieldWarning | None:
    moved_on = max((day for day, count in work.settled.items() if count), default=None)
    still = work.idle(moved_on, days)
    if still < rules.still_after:
        return None
    return FieldWarning(WarningKind.STILL, work.badge, still, still >= rules.critical_after)


def _late(work: Workload, rules: WarningRules, days: FieldDays) -> FieldWarning | None:
    """Warn where the pace shows it; on the first days nothing is known of a pace."""
    known = days.worked_since(days.first - DAY) >= rules.pace_over and any(work.settled.values())
    if days.last is None or not work.tally.remaining or not known:
        return None
    a_day = pace(work.settled, days.today, rules.pace_over)
    ends_on = finished_on(work.tally.remaining, a_day, days.today)
    if ends_on is not None and ends_on <= days.last:
        return None
    late = (ends_on - days.last).days if ends_on else 0
    critical = ends_on is None or late >= rules.critical_late
    return FieldWarning(WarningKind.LATE, work.badge, late, critical, ends_on)
