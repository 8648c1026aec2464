"""What happened to somebody and is answered once: stuck on a step, a proof sent back, complete.

A happening is looked for on the days after it fell due as well, so that a pause of the bot loses
none; its occasion's id names what happened, and is owed once.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from census.campaign.cadence import NotOwed, ReminderDue
from census.campaign.phases import phase_at
from census.campaign.quiet_hours import QuietHours, closing_time, next_allowed
from census.definition import Census, EventRule, StepId, Trigger
from census.people import Person, Role
from census.submission import SubmissionState, place_of

STILL_ANSWERED = timedelta(days=3)
"""For how long after it fell due a happening is still worth an answer."""


@dataclass(frozen=True, slots=True)
class TriggerWindow:
    """A rule's turn on one day: what happened from ``since`` on and before ``until`` is answered.

    The answer leaves not before ``due`` and is pointless from ``expires_at`` on.
    """

    rule: EventRule
    due: datetime
    expires_at: datetime
    since: datetime
    until: datetime


def turn_of(
    rule: EventRule, census: Census, quiet: QuietHours, now: datetime
) -> TriggerWindow | None:
    """Return a rule's turn on the local day of ``now``; None where there is none, or it is over."""
    phase = phase_at(census, now)
    if phase is None or rule.phase not in (None, phase.id):
        return None
    today = now.astimezone(census.zone).date()
    named = datetime.combine(today, rule.at or time.min, census.zone)
    due = next_allowed(named, quiet, census.zone).astimezone(census.zone)
    closing = closing_time(today, quiet, census.zone)
    if closing is None or due.date() != today or now >= closing:
        return None
    until = _answered_until(rule, named, census)
    return TriggerWindow(rule, due, closing, until - STILL_ANSWERED, until)


def owed_answer(
    turn: TriggerWindow, person: Person, census: Census, quiet: QuietHours, *, now: datetime
) -> ReminderDue | NotOwed:
    """Decide whether somebody is owed the answer to what happened; asked again before sending."""
    refusal = refused(turn.rule, person, census)
    if refusal is not None:
        return refusal
    earliest = max(filter(None, (now, turn.due, person.snoozed_until)))
    at = next_allowed(earliest, quiet, census.zone, evening_only=person.evening_only)
    return ReminderDue(at) if at < turn.expires_at else NotOwed.TOO_LATE


def refused(rule: EventRule, person: Person, census: Census) -> NotOwed | None:
    """Return why somebody is not answered by a rule, whatever the hour; None if they are."""
    role = role_of(rule, person)
    stuck, rejected = Trigger.SAME_STEP, Trigger.PROOF_REJECTED
    finished = census.finished.get(role, frozenset()) if role else frozenset()
    reasons: Mapping[NotOwed, bool] = {
        NotOwed.UNREACHABLE: not person.reachable,
        NotOwed.NO_CONSENT: person.consented_at is None,
        NotOwed.STOPPED: not person.reminders,
        NotOwed.OTHER_ROLE: role is None,
        NotOwed.FINISHED: rule.trigger is stuck and person.state in finished,
        NotOwed.CANNOT_ONLINE: rule.trigger is stuck
        and person.state is SubmissionState.CANNOT_ONLINE,
        NotOwed.MENDED: rule.trigger is rejected and _is_mended(person.state),
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


def role_of(rule: EventRule, person: Person) -> Role | None:
    """Return the first of a rule's roles that somebody holds; None without any."""
    return next((role for role in rule.roles if person.holds(role)), None)


def rules_of(trigger: Trigger, census: Census) -> tuple[EventRule, ...]:
    """Return the rules of one trigger."""
    return tuple(rule for rule in census.events if rule.trigger is trigger)


def rule_of(occasion_id: str, census: Census) -> EventRule | None:
    """Return the rule that an occasion was made by; None when the census has it no more."""
    return next((rule for rule in census.events if occasion_id.startswith(_prefix(rule))), None)


def stuck_id(rule: EventRule, step: StepId) -> str:
    """Return the occasion of being stuck on a step: once for each."""
    return f"{_prefix(rule)}{step}"


def rejection_id(rule: EventRule, day: date) -> str:
    """Return the occasion of a proof that was sent back on a local day."""
    return f"{_prefix(rule)}{day.isoformat()}"


def rejection_day(rule: EventRule, occasion_id: str) -> date:
    """Return the local day on which the proof of an occasion was sent back."""
    return date.fromisoformat(occasion_id.removeprefix(_prefix(rule)))


def _answered_until(rule: EventRule, named: datetime, census: Census) -> datetime:
    """Return before when it must have happened to be answered at the ``named`` hour.

    Whoever rests on a step is left alone for whole days; what somebody else did is answered on
    the day of the calendar, a late evening's the next morning.
    """
    if rule.trigger is Trigger.SAME_STEP:
        return named - timedelta(days=rule.days)
    day = named.date() - timedelta(days=max(rule.days - 1, 0))
    return datetime.combine(day, time.min, census.zone)


def _is_mended(state: SubmissionState) -> bool:
    return place_of(state) >= place_of(SubmissionState.PROOF_SENT)


def _prefix(rule: EventRule) -> str:
    return f"{rule.trigger}:{rule.id}:"
