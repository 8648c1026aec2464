"""What the bot has to say unasked: facts only, made at the moment of sending."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from census.boards.board import Board, Standing
from census.boards.progress import Streak
from census.brief.brief import Brief
from census.broadcasts.broadcast import Broadcast
from census.campaign.calendar import PhaseChange
from census.campaign.news import Listening
from census.definition import Phase, Step
from census.people import Employee
from census.questions.digest import WeekOfQuestions
from census.questions.questions import Titles
from census.residents.journey import Journey
from census.units import CountsFrom, Target, Unit, UnitCode


@dataclass(frozen=True, slots=True)
class ResidentReminder:
    """To a resident who agreed to be reminded and has not finished. 0 days left: the last day."""

    days_left: int
    last_day: date
    journey: Journey


@dataclass(frozen=True, slots=True)
class EmployeeReminder:
    """To a civil servant who has not finished; with the own office's row when one is published.

    ``called``: the office's head asks for it.
    """

    days_left: int
    last_day: date
    journey: Journey
    office: Unit
    standing: Standing | None
    as_of: datetime | None
    source: str | None = None
    called: bool = False
    counts_from: CountsFrom = CountsFrom.RECAP


@dataclass(frozen=True, slots=True)
class VisitNotice:
    """To somebody who has not taken part: officers come by, in a phase without steps."""

    phase: Phase
    begins_today: bool


@dataclass(frozen=True, slots=True)
class HelpOffer:
    """To somebody who has rested on a step: once for each."""

    journey: Journey
    step: Step


@dataclass(frozen=True, slots=True)
class ReturnedProof:
    """To an employee whose proof a verifier has sent back, in the verifier's words."""

    reason: str
    phase: Phase


@dataclass(frozen=True, slots=True)
class Promise:
    """The reminder a person asked for with "remind me later"."""

    days_left: int
    journey: Journey


@dataclass(frozen=True, slots=True)
class UnitNews:
    """What is new of one unit since its head last heard.

    ``before`` is the rank they heard; None when the unit was not ranked then. ``crossed`` are the
    targets reached since, ``final`` the phase whose last data this is.
    """

    board: Board
    standing: Standing
    before: int | None
    crossed: tuple[Target, ...] = ()
    final: Phase | None = None


@dataclass(frozen=True, slots=True)
class HeadDigest:
    """To a head, once a day at most: all that is new of the units they lead."""

    news: tuple[UnitNews, ...]


@dataclass(frozen=True, slots=True)
class BoardPost:
    """The daily board of a group, with the row of the unit the group is bound to.

    ``topic`` is the thread of the forum's topic that the board belongs in, if there is one.
    """

    board: Board
    unit: Unit
    days_left: int | None
    streak: Streak | None = None
    topic: int | None = None


@dataclass(frozen=True, slots=True)
class DailyBrief:
    """To the regent's people, once for each day's data: the whole regency."""

    brief: Brief


@dataclass(frozen=True, slots=True)
class Thanks:
    """Once, when the statistics office confirms the submission."""

    as_of: datetime


@dataclass(frozen=True, slots=True)
class CalendarNews:
    """Once, when phases got other days; ``journey`` and ``days_left`` where a walk goes on."""

    changes: tuple[PhaseChange, ...]
    listening: Listening
    journey: Journey | None = None
    days_left: int | None = None


@dataclass(frozen=True, slots=True)
class UnitPlace:
    """Where a unit stands: its row, and the board that has it."""

    board: Board
    standing: Standing


@dataclass(frozen=True, slots=True)
class CorrectionNews:
    """To whoever heard of data that counts no more: replaced by a correction, or withdrawn.

    ``as_of`` is that of what they heard. ``places`` are where their units stand now; none where no
    other data is published. ``briefed`` is who reads the new figures in the regent's brief;
    ``boards`` are those that the reader opened as such.
    """

    as_of: datetime
    corrected: bool
    reason: str
    places: tuple[UnitPlace, ...]
    to_group: bool = False
    briefed: bool = False
    boards: tuple[Board, ...] = ()


DATA_OLD = "data-old"
"""Boards that wait for data: ``boards`` holds each with the age of its data in hours."""


@dataclass(frozen=True, slots=True)
class AdminNotice:
    """Something the campaign's people should know: a message key and its facts."""

    key: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Announcement:
    """One message of a broadcast: the admin's words and what their placeholders stand for.

    What no placeholder asks for is None. ``picture`` is Telegram's file id.
    """

    text: str
    picture: str = ""
    office: Unit | None = None
    journey: Journey | None = None
    days_left: int | None = None


@dataclass(frozen=True, slots=True)
class AgreementAsked:
    """To another admin: a broadcast to so many people needs a second person's word."""

    broadcast: Broadcast
    unit: Unit | None


@dataclass(frozen=True, slots=True)
class QuestionNews:
    """A week of questions, with what its topics and places are called.

    ``teaches`` is whether the reader may attach what was not understood: an admin, no regent.
    """

    week: WeekOfQuestions
    titles: Titles
    units: Mapping[UnitCode, Unit]
    teaches: bool = True


class ReleaseEnd(StrEnum):
    """What is told of a NIP that was asked for: to who asked, and (TAKEN) to who had it."""

    RELEASED = "released"
    DECLINED = "declined"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class ReleaseAsked:
    """To who decides: somebody says that a NIP is theirs, and held by their account of old.

    ``number`` is that of the delivery, which the buttons carry.
    """

    number: int
    employee: Employee
    office: Unit


@dataclass(frozen=True, slots=True)
class ReleaseTold:
    """How it was decided."""

    end: ReleaseEnd
    employee: Employee
    office: Unit


Notice = (
    ResidentReminder
    | EmployeeReminder
    | VisitNotice
    | HelpOffer
    | ReturnedProof
    | Promise
    | HeadDigest
    | BoardPost
    | DailyBrief
    | Thanks
    | CalendarNews
    | CorrectionNews
    | AdminNotice
    | Announcement
    | AgreementAsked
    | QuestionNews
    | ReleaseAsked
    | ReleaseTold
)
