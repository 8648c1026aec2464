"""The outcomes of an attempt to send, and what each makes of its delivery.

Nothing is lost, nothing that is no longer true is sent, and the trouble of one chat never holds up
the others.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from census.people.people import ChatId
from census.push.delivery import (
    BARRED,
    GONE,
    OUT_OF_REACH,
    Delivery,
    DeliveryState,
    Settlement,
)

MAX_ATTEMPTS = 6
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(minutes=30)
A_MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram took the message. ``file_id`` is that of a picture, to send again by name.

    ``topic_gone``: its topic was deleted, and the forum's first topic has it.
    """

    message_id: int
    file_id: str | None = None
    topic_gone: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """The chat cannot be reached any more: blocked, kicked, deactivated, deleted."""

    reason: str


@dataclass(frozen=True, slots=True)
class Barred:
    """The chat is there, and does not let the bot write now: restricted, or closed."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group became a supergroup with another id."""

    to: ChatId


@dataclass(frozen=True, slots=True)
class RateLimited:
    """Telegram asks for silence (429): nobody sends before ``retry_after`` has passed."""

    retry_after: timedelta


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Telegram has trouble of its own (5xx): worth another attempt."""

    reason: str


@dataclass(frozen=True, slots=True)
class NeverLeft:
    """The request has not reached Telegram: nothing was tried, and it is owed as before."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """The request left and no answer came: it may have been delivered."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take this message (400): a fault of ours, shown to admins."""

    reason: str


@dataclass(frozen=True, slots=True)
class Recalled:
    """We called it back while it waited for its turn: it has not left."""


Outcome = (
    Sent
    | Gone
    | Barred
    | Moved
    | RateLimited
    | Unavailable
    | NeverLeft
    | Unclear
    | Refused
    | Recalled
)
"""What came of one attempt. The courier knows Telegram's errors; here each is one of these."""


def reason_of(outcome: Outcome) -> str:
    """Return the reason that an outcome gives; empty if it gives none."""
    return getattr(outcome, "reason", "")


def after(delivery: Delivery, outcome: Outcome, *, now: datetime, jitter: float) -> Settlement:
    """Return the settlement of a delivery after an outcome.

    ``jitter`` is a random number from 0 to 1 that spreads the next attempts.
    """
    again_at = now + pause(delivery.attempts, jitter)
    match outcome:
        case Sent(message_id):
            return Settlement(delivery.id, DeliveryState.SENT, now, message_id=message_id)
        case Gone() | Barred() | Refused():
            return _ended(delivery, *_end_by(outcome), now)
        case RateLimited() | NeverLeft() | Recalled():
            span, reason = _wait_by(outcome)
            return _later(delivery, now, now + span, reason, counts=False)
        case Moved():
            return _again(delivery, now, now, "group moved")
        case Unavailable(reason):
            return _again(delivery, now, again_at, reason)
        case Unclear(reason):
            return _unclear(delivery, now, again_at, reason)


def _end_by(outcome: Gone | Barred | Refused) -> tuple[DeliveryState, str]:
    """Return how a delivery ends, and why.

    Who is gone gets nothing more, and who bars the bot nothing now: that is cancelled, not failed,
    for there is nothing that we could mend.
    """
    match outcome:
        case Gone(reason):
            return DeliveryState.CANCELLED, f"{GONE}: {reason}"
        case Barred(reason):
            return DeliveryState.CANCELLED, f"{BARRED}: {reason}"
        case Refused(reason):
            return DeliveryState.FAILED, reason


def _wait_by(outcome: RateLimited | NeverLeft | Recalled) -> tuple[timedelta, str]:
    """Return how long a delivery waits that was not attempted, and why."""
    match outcome:
        case RateLimited(retry_after):
            return retry_after, "asked to wait"
        case NeverLeft():
            return A_MOMENT, OUT_OF_REACH
        case Recalled():
            return A_MOMENT, "called back"


def pause(attempts: int, jitter: float) -> timedelta:
    """Return how long to wait after so many attempts: doubling, capped, the upper half random."""
    doublings = min(max(attempts - 1, 0), 10)
    return min(LONGEST_PAUSE, FIRST_PAUSE * (1 << doublings)) * ((1 + jitter) / 2)


def _again(delivery: Delivery, now: datetime, at: datetime, reason: str) -> Settlement:
    if delivery.attempts >= MAX_ATTEMPTS:
        return _ended(delivery, DeliveryState.FAILED, reason, now)
    return _later(delivery, now, at, reason)


def _unclear(delivery: Delivery, now: datetime, at: datetime, reason: str) -> Settlement:
    repeat = delivery.kind.repeated_when_unclear and delivery.attempts < MAX_ATTEMPTS
    if not repeat or at >= delivery.expires_at:
        return _ended(delivery, DeliveryState.UNKNOWN, reason, now)
    return _later(delivery, now, at, reason)


def _later(
    delivery: Delivery, now: datetime, at: datetime, reason: str, *, counts: bool = True
) -> Settlement:
    if at >= delivery.expires_at:
        return _ended(delivery, DeliveryState.EXPIRED, reason, now, counts=counts)
    return Settlement(
        delivery.id,
        DeliveryState.PENDING,
        now,
        not_before=at,
        reason=reason,
        counts_as_attempt=counts,
    )


def _ended(
    delivery: Delivery, state: DeliveryState, reason: str, now: datetime, *, counts: bool = True
) -> Settlement:
    return Settlement(delivery.id, state, now, reason=reason, counts_as_attempt=counts)
