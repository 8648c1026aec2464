"""Messages that an event triggers once: stuck on a step, a rejected proof.

The bot also looks for events of the days before, so a pause of the bot loses none. The id of an
occasion names the event, so each event is answered once.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from census.campaign.cadence import NotOwed, ReminderDue
from census.campaign.phases import phase_at
from census.campaign.quiet_hours import QuietHours, closing_time, next_allowed
from census.definition import Census, EventRule, StepId, Trigger
from census.people.people import Person, Role
from census.people.submission import SubmissionState, place_of

STILL_ANSWERED = timedelta(days=3)
"""How long after its due time an event is still answered."""


@dataclass(frozen=True, slots=True)
class TriggerWindow:
    """The events that a rule answers on one day: from ``since`` on and before ``until``.

    The message leaves from ``due`` on and is dropped at ``expires_at``.
    """

    rule: EventRule
    due: datetime
    expires_at: datetime
    since: datetime
    until: datetime


def trigger_window(
    rule: EventRule, census: Census, quiet: QuietHours, now: datetime
) -> TriggerWindow | None:
    """Return a rule's window on the local day of ``now``; None where it has none or it is over."""
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
    window: TriggerWindow, person: Person, census: Census, quiet: QuietHours, *, now: datetime
) -> ReminderDue | NotOwed:
    """Decide whether a person gets the message of an event. It is asked again before sending."""
    refusal = refused(window.rule, person, census)
    if refusal is not None:
        return refusal
    earliest = max(filter(None, (now, window.due, person.snoozed_until)))
    at = next_allowed(earliest, quiet, census.zone, evening_only=person.evening_only)
    return ReminderDue(at) if at < window.expires_at else NotOwed.TOO_LATE


def refused(rule: EventRule, person: Person, census: Census) -> NotOwed | None:
    """Return why a rule sends a person nothing, whatever the hour; None if it does."""
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
    """Return the first of a rule's roles that a person holds; None without any."""
    return next((role for role in rule.roles if person.holds(role)), None)


def rules_of(trigger: Trigger, census: Census) -> tuple[EventRule, ...]:
    """Return the rules with one trigger."""
    return tuple(rule for rule in census.events if rule.trigger is trigger)


def rule_of(occasion_id: str, census: Census) -> EventRule | None:
    """Return the rule that made an occasion; None when the census no longer has it."""
    return next((rule for rule in census.events if occasion_id.startswith(_prefix(rule))), None)


def stuck_id(rule: EventRule, step: StepId) -> str:
    """Return the occasion id for being stuck on a step: one for each step."""
    return f"{_prefix(rule)}{step}"


def rejection_id(rule: EventRule, day: date) -> str:
    """Return the occasion id for a proof that was rejected on a local day."""
    return f"{_prefix(rule)}{day.isoformat()}"


def rejection_day(rule: EventRule, occasion_id: str) -> date:
    """Return the local day on which the proof of an occasion was rejected."""
    return date.fromisoformat(occasion_id.removeprefix(_prefix(rule)))


def _answered_until(rule: EventRule, named: datetime, census: Census) -> datetime:
    """Return the moment before which an event must have happened to be answered at ``named``.

    A person who rests on a step is left alone for whole days. A rejected proof is answered by the
    day of the calendar, a late evening's on the next morning.
    """
    if rule.trigger is Trigger.SAME_STEP:
        return named - timedelta(days=rule.days)
    day = named.date() - timedelta(days=max(rule.days - 1, 0))
    return datetime.combine(day, time.min, census.zone)


def _is_mended(state: SubmissionState) -> bool:
    return place_of(state) >= place_of(SubmissionState.PROOF_SENT)


def _prefix(rule: EventRule) -> str:
    return f"{rule.trigger}:{rule.id}:"
