"""Who hears of a changed calendar, and in which way."""

from collections.abc import Sequence
from enum import StrEnum

from census.campaign.cadence import NotOwed
from census.campaign.calendar import PhaseChange
from census.definition import Census
from census.people.people import Person, duties
from census.people.submission import SubmissionState


class Listening(StrEnum):
    """What a change of the calendar means to a person."""

    UNFINISHED = "unfinished"
    """There is more or less time for the own submission."""
    OFFLINE = "offline"
    """An interviewer comes on other days."""
    LEADER = "leader"
    """The people that this person leads or helps have other days."""
    GROUP = "group"


def listening(
    person: Person, changes: Sequence[PhaseChange], census: Census
) -> Listening | NotOwed:
    """Decide whether and how a person hears of changes. It is asked again before sending."""
    if not person.reachable:
        return NotOwed.UNREACHABLE
    if person.consented_at is None:
        return NotOwed.NO_CONSENT
    if not person.reminders:
        return NotOwed.STOPPED
    if duties([grant.role for grant in person.grants]):
        return Listening.LEADER
    if person.state is SubmissionState.CANNOT_ONLINE:
        waits = any(not change.after.steps for change in changes)
        return Listening.OFFLINE if waits else NotOwed.CANNOT_ONLINE
    return Listening.UNFINISHED if has_walk_left(person, census) else NotOwed.FINISHED


def has_walk_left(person: Person, census: Census) -> bool:
    """Tell whether a person still has their own submission to do."""
    if person.state is SubmissionState.CANNOT_ONLINE:
        return False
    return not all(
        person.state in states for role, states in census.finished.items() if person.holds(role)
    )
