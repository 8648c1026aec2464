"""What is shown of requests: to the person who asked, and to helpers. Neither sees the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from census.helpdesk.request import HelpRequest
from census.people.people import ChatId
from census.questions.knowledge import Text
from census.residents.contacts import Contact
from census.units import Unit

LEAST_MEASURED = 5
"""From so many waits on it is said how long one usually waits."""


class RequestEvent(StrEnum):
    """What somebody is told about a request. The first five are for the person who asked."""

    TAKEN = "taken"
    MOVED = "moved"
    WAITS_AGAIN = "waits_again"
    ENDED = "ended"
    UNANSWERED = "unanswered"
    HANDED = "handed"
    """The new helper reads it."""
    GIVEN_BACK = "given_back"
    """The helper who was silent, or no longer helps, reads it."""
    WITHDRAWN = "withdrawn"
    """The helper reads that the person has ended it."""


@dataclass(frozen=True, slots=True)
class RequestCard:
    """A request as a helper sees it.

    ``unit`` is the village or office, where it is known; ``read`` are titles of topics.
    """

    request: HelpRequest
    unit: Unit | None
    read: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestNews:
    """News of a request; ``contact`` is for who was helped by nobody."""

    event: RequestEvent
    card: RequestCard
    contact: Contact | None = None
    regency: Unit | None = None


@dataclass(frozen=True, slots=True)
class OwnRequest:
    """A request as its person sees it.

    ``place`` is its place in the queue, from 1. ``usual`` is how long people waited in the last
    days, None without a measure. ``opens`` is when somebody is on duty next, None for now.
    """

    request: HelpRequest
    unit: Unit | None
    place: int = 1
    usual: timedelta | None = None
    opens: datetime | None = None


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody to whom a request can be handed over."""

    chat: ChatId
    name: str


@dataclass(frozen=True, slots=True)
class HelpersDesk:
    """What a helper has to do: ``open_`` may be taken, ``mine`` are in hand, ``done`` of today.

    ``in_villages``: somebody who helps in a village, and may count neighbours without a phone;
    ``in_offices``: of the task force; ``has_colleague``: others are asked while they are away.
    """

    open_: tuple[RequestCard, ...]
    mine: tuple[RequestCard, ...]
    done: int
    away_until: datetime | None = None
    in_villages: bool = False
    in_offices: bool = False
    has_colleague: bool = False


def usual_wait(waits: Sequence[timedelta]) -> timedelta | None:
    """Return the wait in the middle of all; None where too few were measured."""
    return sorted(waits)[len(waits) // 2] if len(waits) >= LEAST_MEASURED else None
