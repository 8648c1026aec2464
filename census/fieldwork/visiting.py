"""What residents read of officers: when they visit, who is genuine."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from census.campaign.phases import next_visits
from census.definition import Census, Phase
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.badges import BadgeCheck
from census.fieldwork.workers import Fieldworker
from census.units import Unit

FIRST_DAYS: Final = 3
"""On so many days nobody is missed yet: officers go from house to house for a month."""


class VisitStage(StrEnum):
    """Whether officers visit now."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class VisitDays:
    """Whether officers visit now, and the census's phase of visits; None where it has none.

    ``early`` tells that an admin has started them on a day before the phase's, ``day`` which day
    of the phase it is: 1 on the first, 0 outside of it.
    """

    stage: VisitStage
    phase: Phase | None
    early: bool = False
    day: int = 0

    @property
    def just_begun(self) -> bool:
        """Whether these are the first days of the phase."""
        return self.stage is VisitStage.DURING and 1 <= self.day <= FIRST_DAYS


@dataclass(frozen=True, slots=True)
class CheckedOfficer:
    """What a resident reads of somebody at the door. ``left`` are the tries that are left today.

    ``scanned`` tells that a code in a picture was read, and nothing typed.
    """

    said: str
    village: Unit
    check: BadgeCheck
    days: VisitDays
    left: int
    scanned: bool = False


@dataclass(frozen=True, slots=True)
class Coming:
    """What a resident reads of the visits in the own village.

    ``comers`` are known once who goes where is published; in ``finished`` of the village's
    ``blocks`` nothing is left to visit. ``complete`` tells that the statistics office has the
    person's own online answers, ``claimed`` that only the person or a receipt says so. ``counted``
    tells that the resident has said that nobody came, and is not counted again now.
    """

    village: Unit
    days: VisitDays
    comers: tuple[Fieldworker, ...] = ()
    blocks: int = 0
    finished: int = 0
    complete: bool = False
    counted: bool = False
    claimed: bool = False

    @property
    def all_over(self) -> bool:
        """Whether the village's blocks are finished while officers visit elsewhere."""
        during = self.days.stage is VisitStage.DURING
        return during and 0 < self.blocks <= self.finished

    @property
    def too_soon(self) -> bool:
        """Whether nobody can have been missed yet."""
        return self.days.just_begun and not self.all_over


@dataclass(frozen=True, slots=True)
class OfficerReported:
    """A resident takes somebody for a false officer: where, and what name or number was said."""

    village: Unit
    said: str
    at: datetime


def visit_days(census: Census, state: FieldPhase | None, now: datetime) -> VisitDays:
    """Return the days of visits.

    What an admin has started or closed counts before the calendar, until the phase's last day:
    after it nobody comes, also where the field work is not closed yet.
    """
    last = next((each for each in reversed(census.phases) if not each.steps), None)
    coming = next_visits(census, now)
    today = now.astimezone(census.zone).date()
    past = coming is None and last is not None
    if state is FieldPhase.STARTED and not past:
        stage = VisitStage.DURING
    elif state is FieldPhase.CLOSED or coming is None:
        stage = VisitStage.AFTER
    else:
        stage = VisitStage.DURING if coming.first_day <= today else VisitStage.BEFORE
    phase = coming or last
    inside = phase is not None and phase.first_day <= today <= phase.last_day
    day = (today - phase.first_day).days + 1 if phase is not None and inside else 0
    return VisitDays(stage, phase, early=stage is VisitStage.DURING and not inside, day=day)
