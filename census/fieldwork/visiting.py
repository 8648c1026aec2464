"""What residents read of officers: when they visit, who is genuine."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from census.campaign.phases import next_visits
from census.definition import Census, Phase
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.badges import BadgeCheck
from census.fieldwork.workers import Fieldworker
from census.units import Unit


class VisitStage(StrEnum):
    """Whether officers visit now."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class VisitDays:
    """Whether officers visit now, and the census's phase of visits; None where it has none.

    ``early`` tells that an admin has started them on a day that is not one of the phase's.
    """

    stage: VisitStage
    phase: Phase | None
    early: bool = False


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
    ``blocks`` nothing is left to visit. ``complete`` tells that the person's own online answers
    are in. ``counted`` tells that the resident has said that nobody came, and is not counted again
    now.
    """

    village: Unit
    days: VisitDays
    comers: tuple[Fieldworker, ...] = ()
    blocks: int = 0
    finished: int = 0
    complete: bool = False
    counted: bool = False


@dataclass(frozen=True, slots=True)
class OfficerReported:
    """A resident takes somebody for a false officer: where, and what name or number was said."""

    village: Unit
    said: str
    at: datetime


def visit_days(census: Census, state: FieldPhase | None, now: datetime) -> VisitDays:
    """Return the days of visits. What an admin has started or closed counts before the calendar."""
    last = next((each for each in reversed(census.phases) if not each.steps), None)
    coming = next_visits(census, now)
    today = now.astimezone(census.zone).date()
    if state is FieldPhase.STARTED:
        stage = VisitStage.DURING
    elif state is FieldPhase.CLOSED or coming is None:
        stage = VisitStage.AFTER
    else:
        stage = VisitStage.DURING if coming.first_day <= today else VisitStage.BEFORE
    phase = coming or last
    inside = phase is not None and phase.first_day <= today <= phase.last_day
    return VisitDays(stage, phase, early=stage is VisitStage.DURING and not inside)
