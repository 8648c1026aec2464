"""What the campaign tells people unasked: facts only, gathered at the moment of sending."""

from dataclasses import dataclass
from datetime import date, datetime

from census.boards.board import Board
from census.boards.standing import Standing
from census.campaign.calendar import PhaseChange
from census.campaign.news import Listening
from census.campaign.phases import Season
from census.definition import Phase, Step
from census.people.speakers import Speaker
from census.people.submission import Origin, SubmissionState
from census.proofs.proof import Proof
from census.residents.journey import Journey
from census.units import CountsFrom, Unit


@dataclass(frozen=True, slots=True)
class ResidentReminder:
    """To a resident who agreed to be reminded and has not finished. 0 days left: the last day.

    ``uninvited`` is the reason of who may be none of those who are invited.
    """

    days_left: int
    last_day: date
    journey: Journey
    uninvited: str | None = None


@dataclass(frozen=True, slots=True)
class EmployeeReminder:
    """To a civil servant who has not finished; with the own office's row when one is published.

    ``called_by``: the head or verifier who asks for it, ``words`` what they add.
    """

    days_left: int
    last_day: date
    journey: Journey
    office: Unit
    standing: Standing | None
    as_of: datetime | None
    source: str | None = None
    called_by: Speaker | None = None
    words: str = ""
    counts_from: CountsFrom = CountsFrom.RECAP


@dataclass(frozen=True, slots=True)
class VisitNotice:
    """To somebody who has not taken part: officers come by, in a phase without steps.

    In its last days (``ends_soon``) it says what is still to do. ``works`` tells that the reader is
    one of the officers, ``waits`` that the reader has no duty, and so just waits at home. ``begun``
    tells that these are the first days, ``own_word`` that only the reader tells who was counted.
    """

    phase: Phase
    begins_today: bool
    ends_soon: bool = False
    works: bool = False
    waits: bool = True
    begun: bool = False
    own_word: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """The reminder a person asked for with "remind me later"; ``uninvited`` as there."""

    days_left: int
    journey: Journey
    uninvited: str | None = None


@dataclass(frozen=True, slots=True)
class HelpOffer:
    """To somebody who has rested on a step: once for each; ``uninvited`` as above."""

    journey: Journey
    step: Step
    uninvited: str | None = None


@dataclass(frozen=True, slots=True)
class ReturnedProof:
    """To an employee whose proof a verifier has sent back, in the verifier's words."""

    reason: str


@dataclass(frozen=True, slots=True)
class Thanks:
    """Once, when a submission is recorded as complete; ``origin`` is who recorded it."""

    as_of: datetime
    origin: Origin = Origin.STATISTICS_OFFICE


@dataclass(frozen=True, slots=True)
class CalendarNews:
    """Once, when phases got other days; ``journey`` and ``days_left`` where a walk goes on.

    ``topic`` is the thread of a group's topic.
    """

    changes: tuple[PhaseChange, ...]
    listening: Listening
    journey: Journey | None = None
    days_left: int | None = None
    topic: int | None = None


@dataclass(frozen=True, slots=True)
class ClosingForPerson:
    """Once, when a phase with steps is over.

    ``board`` is that of the reader's ``unit``; without a unit its sum stands for the regency.
    ``proof`` is the newest one of somebody who claims to have finished. ``works`` tells that the
    reader will visit others.
    """

    closed: Phase
    season: Season
    state: SubmissionState
    unit: Unit | None = None
    board: Board | None = None
    proof: Proof | None = None
    works: bool = False


@dataclass(frozen=True, slots=True)
class ClosingForGroup:
    """The same to a group. ``changed``: later data has changed the figures it was told."""

    closed: Phase
    season: Season
    unit: Unit
    board: Board | None
    changed: bool = False
    topic: int | None = None
