"""A message owed to one chat, and what its outcome makes of it.

The rule of the house: nothing is lost, nothing that is no longer true is sent, and one chat's
trouble never holds the others.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from census.people import ChatId


class DeliveryKind(StrEnum):
    """What a delivery is for; the notice of that kind is built when it is sent."""

    THANKS = "thanks"
    RANK_NOTICE = "rank_notice"
    ADMIN_NOTICE = "admin_notice"
    BOARD = "board"
    PROMISE = "promise"
    REMINDER = "reminder"
    BROADCAST = "broadcast"


class Priority(IntEnum):
    """Lower leaves first."""

    ANSWER = 0
    NOTICE = 10
    BOARD = 20
    REMINDER = 30
    BROADCAST = 40


class DeliveryState(StrEnum):
    """Where a delivery stands. The last five are final."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """Something that becomes owed. ``occasion`` is unique with the chat: owed once, ever.

    ``facts`` are ids only (a unit, a snapshot): numbers and words are looked up at sending.
    """

    occasion: str
    chat: ChatId
    kind: DeliveryKind
    priority: Priority
    not_before: datetime
    expires_at: datetime
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A delivery as it stands. ``attempts`` counts the sends begun, this one included."""

    id: int
    occasion: str
    chat: ChatId
    kind: DeliveryKind
    priority: Priority
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
    """A fault on the way (5xx, network before the request left): worth another attempt."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """The request left and no answer came: it may have been delivered."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take this message (400): a fault of ours, shown to admins."""

    reason: str


Outcome = Sent | Gone | Moved | Wait | Again | Unclear | Refused
