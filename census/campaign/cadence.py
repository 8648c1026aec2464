"""The reminder rules: on which days a reminder is owed, and whether one person gets it.

An occasion's id names phase, rule and day, and nothing of the calendar. The composer calls
``occasion_of`` again before sending, so an occasion that a changed calendar no longer has is
dropped.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from census.campaign.phases import ends_at
from census.campaign.quiet_hours import QuietHours, closing_time, next_allowed
from census.definition import Census, Every, Phase, PhaseId, ReminderRule
from census.people.people import Person, Role, duties
from census.people.submission import SubmissionState


class Snooze(StrEnum):
    """When a person wants to be reminded of a step."""

    TWO_HOURS = "hours"
    EVENING = "evening"
    MORNING = "morning"


@dataclass(frozen=True, slots=True)
class Occasion:
    """One day's reminder of one rule. It is sent from ``due`` on and before ``expires_at``."""

    id: str
    rule: ReminderRule
    phase: Phase
    due: datetime
    expires_at: datetime


class NotOwed(StrEnum):
    """Why a person gets no reminder on an occasion."""

    OTHER_ROLE = "other_role"
    UNREACHABLE = "unreachable"
    NO_CONSENT = "no_consent"
    STOPPED = "stopped"
    FINISHED = "finished"
    CANNOT_ONLINE = "cannot_online"
    UNINVITED = "uninvited"
    TOO_LATE = "too_late"
    WAVE_CLOSED = "wave_closed"
    MENDED = "mended"
    MOVED_ON = "moved_on"


@dataclass(frozen=True, slots=True)
class ReminderDue:
    """The reminder is owed and may leave at ``at``: now, or after a quiet time."""

    at: datetime


@lru_cache(maxsize=64)
def due_days(rule: ReminderRule, phase: Phase) -> tuple[date, ...]:
    """Return the days of a phase that a rule names, in order."""
    length = (phase.last_day - phase.first_day).days
    narrowest_first = sorted(rule.every, key=lambda every: (every.last is None, every.last or 0))
    return tuple(
        phase.last_day - timedelta(days=left)
        for left in range(length, -1, -1)
        if left in rule.days_left
        or (rule.on_first_day and left == length)
        or _in_rhythm(narrowest_first, left)
    )


def occasions(rule: ReminderRule, census: Census, quiet: QuietHours) -> tuple[Occasion, ...]:
    """Return a rule's occasions in order of time.

    A quiet time moves an occasion to the next allowed moment, a quiet day to the hour of the rule
    on the next one; it expires at the end of that day's allowed hours. An occasion is left out
    where the phase would be over, or where that day has its own.
    """
    phase = census.phase(rule.phase)
    by_day: dict[date, Occasion] = {}
    for day in due_days(rule, phase):
        due = _allowed(day, rule.at, quiet, census.zone)
        closing = closing_time(due.date(), quiet, census.zone)
        if closing is not None and due <= ends_at(phase, census.zone):
            # A later day's own occasion replaces one that was moved to that day.
            by_day[due.date()] = Occasion(_id(rule, day), rule, phase, due, closing)
    return tuple(by_day.values())


def _allowed(day: date, at: time, quiet: QuietHours, zone: ZoneInfo) -> datetime:
    """Return when a message of a day may leave: another day has the same hour, if it allows it."""
    due = next_allowed(datetime.combine(day, at, zone), quiet, zone).astimezone(zone)
    there = next_allowed(datetime.combine(due.date(), at, zone), quiet, zone).astimezone(zone)
    return there if there.date() == due.date() else due


def occasion_of(occasion_id: str, census: Census, quiet: QuietHours) -> Occasion | None:
    """Return an occasion by today's calendar; None when the calendar no longer has it."""
    for rule in census.reminders:
        if occasion_id.startswith(_id(rule, None)):
            found = (o for o in occasions(rule, census, quiet) if o.id == occasion_id)
            return next(found, None)
    return None


def at_another_hour(
    occasion: Occasion, at: time | None, census: Census, quiet: QuietHours
) -> Occasion:
    """Return an occasion at another local hour of its day; None, or one too late: as it is."""
    if at is None:
        return occasion
    day = occasion.due.astimezone(census.zone).date()
    due = next_allowed(datetime.combine(day, at, census.zone), quiet, census.zone)
    return replace(occasion, due=due) if due < occasion.expires_at else occasion


def owed(
    occasion: Occasion, person: Person, census: Census, quiet: QuietHours, *, now: datetime
) -> ReminderDue | NotOwed:
    """Decide whether a person is owed a reminder.

    It is asked when planning and again before sending.
    """
    return OwedNow(occasion, census, quiet, now=now).by(person)


class OwedNow:
    """Who is owed the reminder of an occasion at one moment: ``owed`` for many people.

    When a message may leave is the same for all who have not put it off, so it is found out once.
    """

    def __init__(
        self, occasion: Occasion, census: Census, quiet: QuietHours, *, now: datetime
    ) -> None:
        self._occasion, self._census, self._quiet = occasion, census, quiet
        self._earliest = max(now, occasion.due)
        self._for_most: dict[bool, ReminderDue | NotOwed] = {}

    def by(self, person: Person) -> ReminderDue | NotOwed:
        """Decide about a person."""
        rule = self._occasion.rule
        refused = refusal(rule.role, person, self._census, rule.phase)
        if refused is not None:
            return refused
        evening, later = person.evening_only, person.snoozed_until
        if later is not None and later > self._earliest:
            return self._from(later, evening_only=evening)
        if evening not in self._for_most:
            self._for_most[evening] = self._from(self._earliest, evening_only=evening)
        return self._for_most[evening]

    def _from(self, earliest: datetime, *, evening_only: bool) -> ReminderDue | NotOwed:
        zone = self._census.zone
        at = next_allowed(earliest, self._quiet, zone, evening_only=evening_only)
        return ReminderDue(at) if at < self._occasion.expires_at else NotOwed.TOO_LATE


def refusal(role: Role, person: Person, census: Census, phase_id: PhaseId) -> NotOwed | None:
    """Return why a role gives no reminder to a person in a phase; None if it does."""
    if not person.reachable:
        return NotOwed.UNREACHABLE
    if person.consented_at is None:
        return NotOwed.NO_CONSENT
    if not person.reminders:
        return NotOwed.STOPPED
    if reminded_as(person, census, phase_id) is not role:
        return NotOwed.OTHER_ROLE
    if person.state in census.finished.get(role, frozenset()):
        return NotOwed.FINISHED
    return _in_vain(person, census, online=bool(census.phase(phase_id).steps))


def _in_vain(person: Person, census: Census, *, online: bool) -> NotOwed | None:
    """Return why a person would be urged in vain; None if it makes sense.

    Where only invited ones fill in ``online``, who is here for a duty is taken for none of them,
    and for nobody who is visited.
    """
    if online and person.state is SubmissionState.CANNOT_ONLINE:
        return NotOwed.CANNOT_ONLINE
    on_duty = census.uninvited and duties({grant.role for grant in person.grants})
    unknown = person.state is SubmissionState.UNKNOWN
    return NotOwed.UNINVITED if on_duty and unknown else None


def reminded_as(person: Person, census: Census, phase_id: PhaseId) -> Role | None:
    """Return the one role for which a person is reminded in a phase: the first with a rule."""
    held = {grant.role for grant in person.grants}
    roles = (rule.role for rule in census.reminders if rule.phase == phase_id)
    return next((role for role in roles if role in held), None)


def _in_rhythm(narrowest_first: Sequence[Every], left: int) -> bool:
    """Tell whether the narrowest rhythm in force hits the day ``left`` days before the end."""
    in_force = (every for every in narrowest_first if every.last is None or left < every.last)
    narrowest = next(in_force, None)
    return narrowest is not None and left % narrowest.days == 0


def _id(rule: ReminderRule, day: date | None) -> str:
    return f"reminder:{rule.phase}:{rule.id}:{day.isoformat() if day else ''}"
