"""What residents read of officers: when they visit, who is genuine."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from census.campaign.phases import next_visits
from census.definition import Census, Phase
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.badges import BadgeCheck
from census.units import Unit


class VisitStage(StrEnum):
    """Whether officers visit now."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class VisitDays:
    """Whether officers visit now, and the census's phase of visits; None where it has none."""

    stage: VisitStage
    phase: Phase | None


@dataclass(frozen=True, slots=True)
class CheckedOfficer:
    """What a resident reads of somebody at the door. ``left`` are the tries that are left today."""

    said: str
    village: Unit
    check: BadgeCheck
    days: VisitDays
    left: int


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
    return VisitDays(stage, coming or last)
