"""A message owed to one chat, and what its outcome makes of it.

The rule of the house: nothing is lost, nothing that is no longer true is sent, and one chat's
trouble never holds the others.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from census.people import ChatId
from census.push.kinds import MessageKind

MAX_ATTEMPTS = 6
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(minutes=30)
A_MOMENT = timedelta(seconds=1)

OUT_OF_REACH = "Telegram is out of reach"
"""Why something waits that has not reached Telegram, or was called back because nothing does."""


class DeliveryState(StrEnum):
    """Where a delivery stands. The last five are final."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


REPEATABLE = (DeliveryState.FAILED, DeliveryState.UNKNOWN)
"""What an admin may have sent again."""


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """Something that becomes owed: what a use case knows when it plans.

    ``occasion`` is unique with the chat: owed once, ever. ``facts`` are ids only (a unit, a
    snapshot): numbers and words are looked up at sending.
    """

    occasion: str
    chat: ChatId
    kind: MessageKind
    not_before: datetime
    expires_at: datetime
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def kept_facts(self) -> Mapping[str, str]:
        """The facts as the outbox keeps them: with the key of the kind, if it has one."""
        return {**self.facts, "key": self.kind.key} if self.kind.key else self.facts


@dataclass(frozen=True, slots=True)
class Delivery:
    """A row of the outbox as it stands: what is planned, with its number and what became of it.

    ``attempts`` counts the sends begun, this one included.
    """

    id: int
    occasion: str
    chat: ChatId
    kind: MessageKind
    not_before: datetime
    expires_at: datetime
    state: DeliveryState
    attempts: int = 0
    facts: Mapping[str, str] = field(default_factory=dict)
    message_id: int | None = None
    last_error: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram took the message. ``file_id`` is that of a picture, to send again by name."""

    message_id: int
    file_id: str | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """The chat cannot be reached any more: blocked, kicked, deactivated, deleted."""

    reason: str


GONE, BARRED = "gone", "barred"
"""How the reasons begin of what was owed to a chat that is gone, and of what a group barred."""


@dataclass(frozen=True, slots=True)
class Barred:
    """The chat is there, and does not let the bot write now: restricted, or closed."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group became a supergroup with another id."""

    to: ChatId


@dataclass(frozen=True, slots=True)
class Wait:
    """Telegram asks for silence (429): nobody sends before ``retry_after`` has passed."""

    retry_after: timedelta


@dataclass(frozen=True, slots=True)
class Again:
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
    """It was called back while it waited for its turn: it has not left."""


Outcome = Sent | Gone | Barred | Moved | Wait | Again | NeverLeft | Unclear | Refused | Recalled


def reason_of(outcome: Outcome) -> str:
    """Return what an outcome says of itself; nothing where it has nothing to say."""
    return getattr(outcome, "reason", "")


@dataclass(frozen=True, slots=True)
class Settlement:
    """What becomes of a claimed delivery, as it is recorded: an outcome, or a verdict, in a row.

    ``not_before`` is set when it goes back to pending.
    """

    id: int
    state: DeliveryState
    at: datetime
    not_before: datetime | None = None
    message_id: int | None = None
    reason: str = ""
    counts_as_attempt: bool = True


def after(  # noqa: C901, PLR0911 - one for each outcome
    delivery: Delivery, outcome: Outcome, *, now: datetime, jitter: float
) -> Settlement:
    """Decide what an outcome makes of a delivery.

    ``jitter`` is a random number from 0 to 1 that spreads the next attempts. Who is gone gets
    nothing more, and who bars the bot nothing now: the delivery is cancelled, not failed, for
    there is nothing that we could mend.
    """
    again_at = now + pause(delivery.attempts, jitter)
    match outcome:
        case Sent(message_id):
            return Settlement(delivery.id, DeliveryState.SENT, now, message_id=message_id)
        case Gone(reason):
            return _ended(delivery, DeliveryState.CANCELLED, now, f"{GONE}: {reason}")
        case Barred(reason):
            return _ended(delivery, DeliveryState.CANCELLED, now, f"{BARRED}: {reason}")
        case Refused(reason):
            return _ended(delivery, DeliveryState.FAILED, now, reason)
        case Wait(retry_after):
            return _later(delivery, now, now + retry_after, "asked to wait", counts=False)
        case Moved():
            return _again(delivery, now, now, "group moved")
        case Again(reason):
            return _again(delivery, now, again_at, reason)
        case NeverLeft():
            return _later(delivery, now, now + A_MOMENT, OUT_OF_REACH, counts=False)
        case Unclear(reason):
            return _unclear(delivery, now, again_at, reason)
        case Recalled():
            return _later(delivery, now, now + A_MOMENT, "called back", counts=False)


def pause(attempts: int, jitter: float) -> timedelta:
    """Return how long to wait after so many attempts: doubling, capped, the upper half random."""
    doublings = min(max(attempts - 1, 0), 10)
    return min(LONGEST_PAUSE, FIRST_PAUSE * (1 << doublings)) * ((1 + jitter) / 2)


def _again(delivery: Delivery, now: datetime, at: datetime, reason: str) -> Settlement:
    if delivery.attempts >= MAX_ATTEMPTS:
        return _ended(delivery, DeliveryState.FAILED, now, reason)
    return _later(delivery, now, at, reason)


def _unclear(delivery: Delivery, now: datetime, at: datetime, reason: str) -> Settlement:
    repeat = delivery.kind.repeated_when_unclear and delivery.attempts < MAX_ATTEMPTS
    if not repeat or at >= delivery.expires_at:
        return _ended(delivery, DeliveryState.UNKNOWN, now, reason)
    return _later(delivery, now, at, reason)


def _later(
    delivery: Delivery, now: datetime, at: datetime, reason: str, *, counts: bool = True
) -> Settlement:
    if at >= delivery.expires_at:
        return _ended(delivery, DeliveryState.EXPIRED, now, reason, counts=counts)
    return Settlement(
        delivery.id,
        DeliveryState.PENDING,
        now,
        not_before=at,
        reason=reason,
        counts_as_attempt=counts,
    )


def _ended(
    delivery: Delivery, state: DeliveryState, now: datetime, reason: str, *, counts: bool = True
) -> Settlement:
    return Settlement(delivery.id, state, now, reason=reason, counts_as_attempt=counts)
