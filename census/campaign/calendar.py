"""Changes of the calendar: what an admin may change during the campaign, and what it means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from census.campaign.phases import with_dates
from census.definition import Census, Phase, PhaseId
from census.errors import CensusError

Days = tuple[date, date]
"""The first and the last day of a phase. Both belong to it."""


@dataclass(frozen=True, slots=True)
class PhaseMove:
    """The days of one phase before and after a change."""

    phase: PhaseId
    before: Days
    after: Days


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """One change of the calendar. Versions count from 1; 0 is the calendar of the files."""

    version: int
    at: datetime
    actor: str
    moves: tuple[PhaseMove, ...]
    reason: str = ""

    def made_by(self, reader: str) -> str:
        """Return who made it as a reader says it: self, another admin, or system by its computer.

        ``reader`` is written as ``actor`` is: the id of a chat, or a name of the command line.
        """
        if self.actor == reader:
            return "self"
        return "admin" if self.actor.isdecimal() else "system"


@dataclass(frozen=True, slots=True)
class PhaseChange:
    """A phase as people knew it, and as it is now."""

    before: Phase
    after: Phase

    @property
    def move(self) -> PhaseMove:
        """The same, as it is kept."""
        days = ((each.first_day, each.last_day) for each in (self.before, self.after))
        return PhaseMove(self.after.id, *days)


@dataclass(frozen=True, slots=True)
class NewsAudience:
    """How many chats hear of a change: people who have not finished, leaders, groups."""

    people: int = 0
    leaders: int = 0
    groups: int = 0

    @property
    def everybody(self) -> int:
        """The number of all these chats."""
        return self.people + self.leaders + self.groups


@dataclass(frozen=True, slots=True)
class CalendarPreview:
    """What a change would do.

    Future reminders are counted once for each person: ``kept`` stay on their day, ``moved`` get
    another day, ``dropped`` and ``added`` are fewer or more than before. ``waiting`` of them are
    in the outbox today and get cancelled. ``newly_reminded`` people would not have been reminded
    again.
    """

    version: int
    changes: tuple[PhaseChange, ...]
    kept: int = 0
    moved: int = 0
    dropped: int = 0
    added: int = 0
    waiting: int = 0
    newly_reminded: int = 0
    audience: NewsAudience = field(default_factory=NewsAudience)


def moved_calendar(census: Census, overrides: Mapping[PhaseId, Days], *, today: date) -> Census:
    """Return the census with new days from today on.

    Raises CensusError: "phase-unknown" (phase, known), "calendar-unchanged", "phase-is-over"
    (phase), "phase-has-begun" (phase), "day-is-past", "phase-reversed" (phase), "phase-overlap"
    (phase, other).
    """
    after = with_dates(census, overrides)
    changes = phase_changes(census, after)
    if not changes:
        raise CensusError("calendar-unchanged")
    for change in changes:
        _require_possible(change, today)
    return after


def pushed_phase(census: Census, phase: PhaseId, days: Days) -> Phase | None:
    """Return the next phase if the new days of a phase would overlap with it."""
    before = census.phase(phase)
    later = (each for each in census.phases if each.first_day > before.last_day)
    following = min(later, key=lambda each: each.first_day, default=None)
    runs_into = following is not None and days[0] <= days[1] and days[1] >= following.first_day
    return following if runs_into else None


def phase_changes(before: Census, after: Census) -> tuple[PhaseChange, ...]:
    """Return the phases whose days differ, by their new date."""
    return tuple(
        PhaseChange(before.phase(phase.id), phase)
        for phase in after.phases
        if phase != before.phase(phase.id)
    )


def days_of(changes: Sequence[CalendarChange]) -> dict[PhaseId, Days]:
    """Return the days that a sequence of changes gives to the phases."""
    return {move.phase: move.after for change in changes for move in change.moves}


def changes_since(
    version: int, changes: Sequence[CalendarChange], census: Census
) -> tuple[PhaseChange, ...]:
    """Return the difference between a version and the census of now; nothing if it was undone.

    ``changes`` are all changes in order.
    """
    known: dict[PhaseId, Days] = {}
    for change in changes:
        if change.version > version:
            for move in change.moves:
                known.setdefault(move.phase, move.before)
    ours = {phase.id for phase in census.phases}
    before = {phase: days for phase, days in known.items() if phase in ours}
    moved = (
        PhaseChange(_on_days(phase, before[phase.id]), phase)
        for phase in census.phases
        if phase.id in before
    )
    return tuple(change for change in moved if change.before != change.after)


def _on_days(phase: Phase, days: Days) -> Phase:
    first_day, last_day = days
    return replace(phase, first_day=first_day, last_day=last_day)


def _require_possible(change: PhaseChange, today: date) -> None:
    before, after = change.before, change.after
    if before.last_day < today:
        raise CensusError("phase-is-over", phase=before.id)
    if before.first_day <= today and after.first_day != before.first_day:
        raise CensusError("phase-has-begun", phase=before.id)
    for day in (after.last_day, after.first_day):
        if day < today and day not in (before.first_day, before.last_day):
            raise CensusError("day-is-past")
