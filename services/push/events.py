"""Events of the scheduler and the sender: for the log and the demonstration."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from census.people.people import ChatId
from census.push.kinds import MessageKind


class EventKind(StrEnum):
    """What happened."""

    JOB_RAN = "job_ran"
    JOB_FAILED = "job_failed"
    JOB_SKIPPED = "job_skipped"
    SENT = "sent"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    EXPIRED = "expired"
    FAILED = "failed"
    UNKNOWN = "unknown"
    GONE = "gone"
    BARRED = "barred"
    MOVED = "moved"
    WAITING = "waiting"
    TELEGRAM_AWAY = "telegram_away"
    TELEGRAM_BACK = "telegram_back"
    STORAGE_AWAY = "storage_away"
    STORAGE_BACK = "storage_back"


@dataclass(frozen=True, slots=True)
class PushEvent:
    """Something that happened at a moment of the campaign's clock.

    It is a type of its own because the scheduler reports too, and because it holds nothing of a
    person but the chat. ``chat`` and ``delivery`` are set where it concerns one message. ``facts``
    are a reason, a job, a moment, a number of seconds.
    """

    kind: EventKind
    at: datetime
    chat: ChatId | None = None
    delivery: MessageKind | None = None
    facts: Mapping[str, str | int] = field(default_factory=dict)


Report = Callable[[PushEvent], None]

Alive = Callable[[], None]
"""Called again and again by something that goes round, as a sign of life."""


def unheard(event: PushEvent) -> None:
    """Ignore an event."""


def unwatched() -> None:
    """Ignore a sign of life."""
