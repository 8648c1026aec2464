"""A message owed to one chat: planned, as it stands in the outbox, and settled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from census.people.people import ChatId
from census.push.kinds import MessageKind

OUT_OF_REACH = "Telegram is out of reach"
"""Why a delivery waits that has not reached Telegram, or was recalled because nothing does."""

GONE, BARRED = "gone", "barred"
"""The beginnings of two reasons: the chat is gone, the group bars the bot."""


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
    """A delivery as a use case plans it: it has no number, no state and no outcome yet.

    ``occasion`` is unique with the chat, so it is owed once. ``facts`` are ids (a unit, a
    snapshot) and what a head adds in own words; all else is read when it is sent.
    """

    occasion: str
    chat: ChatId
    kind: MessageKind
    not_before: datetime
    expires_at: datetime
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def kept_facts(self) -> Mapping[str, str]:
        """The facts as the outbox stores them: with the key of the kind, if it has one."""
        return {**self.facts, "key": self.kind.key} if self.kind.key else self.facts


@dataclass(frozen=True, slots=True)
class Delivery:
    """A delivery as it stands in the outbox: the plan, with its number, its state and its outcome.

    ``attempts`` counts the sends begun, this one included. ``origin`` is what planned it, as the
    log names it: an update, a job, a command.
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
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """What is written into the row of a claimed delivery, after an outcome or a verdict.

    It is a type of its own because both are recorded the same way, many at once.

    ``not_before`` is set when it goes back to pending.
    """

    id: int
    state: DeliveryState
    at: datetime
    not_before: datetime | None = None
    message_id: int | None = None
    reason: str = ""
    counts_as_attempt: bool = True
