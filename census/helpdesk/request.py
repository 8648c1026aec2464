"""A request for help: who asked, whose turn it is, and how it ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from census.definition import Slug, StepId
from census.people.people import ChatId, Language
from census.units import UnitCode


class RequestState(StrEnum):
    """The states of a request. One that is closed may be reopened within a day."""

    WAITING = "waiting"
    TAKEN = "taken"
    CLOSED = "closed"


class RequestSide(StrEnum):
    """A side of a request."""

    PERSON = "person"
    HELPER = "helper"


class RequestEnding(StrEnum):
    """Why a request is closed. ``UNANSWERED``: nobody accepted it, and the person was told so."""

    BY_PERSON = "by_person"
    BY_HELPER = "by_helper"
    SILENCE = "silence"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Tried:
    """What a person has tried before: the step they rest on, and the topics of answers they read.

    Never words, never numbers.
    """

    step: StepId | None = None
    topics: tuple[Slug, ...] = ()


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request that somebody makes.

    ``unit`` is the person's village, or the office of an employee; None where it is not known.
    ``asked_unit`` is the unit whose helpers are asked first; None is the desk of the regency.
    """

    chat: ChatId
    language: Language
    unit: UnitCode | None
    asked_unit: UnitCode | None
    tried: Tried
    asked_at: datetime


class Turn(StrEnum):
    """Whose turn it is, as the title of a topic shows it."""

    NOBODYS = "nobodys"
    HELPERS = "helpers"
    PERSONS = "persons"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Thread:
    """A forum topic of a desk's group: the place of one request there.

    Its title shows a turn, since a moment.
    """

    desk: ChatId
    topic: int
    shows: Turn | None = None
    shown_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HelpRequest:
    """A request as it is kept.

    ``asked_at`` is since when the person waits; reopening begins it anew. ``offered_at`` is since
    when the helpers of ``asked_unit`` are asked, or the helper has it: it moves when the request
    goes up, back to the queue, or from one helper to another. ``helper`` is who took it.
    ``spoken_at`` and ``spoken_by`` are those of the last message. ``rating`` is from 1 to 3, given
    once after the end.
    """

    number: int
    chat: ChatId
    language: Language
    unit: UnitCode | None
    asked_unit: UnitCode | None
    tried: Tried
    asked_at: datetime
    offered_at: datetime
    state: RequestState = RequestState.WAITING
    helper: ChatId | None = None
    taken_at: datetime | None = None
    spoken_at: datetime | None = None
    spoken_by: RequestSide | None = None
    closed_at: datetime | None = None
    ending: RequestEnding | None = None
    rating: int | None = None
    thread: Thread | None = None
