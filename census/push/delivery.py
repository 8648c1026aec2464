"""A message owed to one chat: planned, as it stands in the outbox, and settled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from census.people import ChatId
from census.push.kinds import MessageKind

OUT_OF_REACH = "Telegram is out of reach"
"""Why something waits that has not reached Telegram, or was called back because nothing does."""

GONE, BARRED = "gone", "barred"
"""How the reasons begin of what was owed to a chat that is gone, and of what a group barred."""


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
