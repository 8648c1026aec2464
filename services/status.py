"""Looking a household's status up, without keeping the numbers and without being probed."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from census.errors import CensusError
from census.people import Person
from census.submission import Origin, SubmissionState, change, furthest
from services.guidance import subjects_of
from services.ports import (
    HouseholdProgress,
    HouseholdStatus,
    Subject,
    SubjectKind,
    UnitOfWork,
)

LOOK_UP = "status"

STATE_OF = {
    HouseholdProgress.NOT_YET: SubmissionState.UNKNOWN,
    HouseholdProgress.STARTED: SubmissionState.STARTED,
    HouseholdProgress.COMPLETE: SubmissionState.CONFIRMED,
    HouseholdProgress.CHECKED: SubmissionState.CONFIRMED,
}


@dataclass(frozen=True, slots=True)
class Limits:
    """How often numbers may be tried in ``window``: by one chat, and by everybody together."""

    per_chat: int = 5
    overall: int = 3000
    window: timedelta = timedelta(hours=1)


async def count_attempt(
    uow: UnitOfWork, kind: str, person: Person, limits: Limits, *, at: datetime
) -> None:
    """Count one attempt to use an identity number.

    Raises CensusError("too-many-attempts", minutes=…) for the chat, or
    CensusError("too-busy") for everybody.
    """
    since = at - limits.window
    if await uow.attempts.since(kind, since, person.chat) >= limits.per_chat:
        minutes = int(limits.window.total_seconds() // 60)
        raise CensusError("too-many-attempts", minutes=minutes)
    if await uow.attempts.since(kind, since) >= limits.overall:
        raise CensusError("too-busy")
    await uow.attempts.add(kind, person.chat, at=at)


async def begin_look_up(uow: UnitOfWork, person: Person, limits: Limits, *, at: datetime) -> None:
    """Allow one look-up and count it; commit before asking the source, which may take long.

    Raises CensusError: ("consent-first"), ("too-many-attempts"), ("too-busy").
    """
    if person.consented_at is None:
        raise CensusError("consent-first")
    await count_attempt(uow, LOOK_UP, person, limits, at=at)


async def end_look_up(
    uow: UnitOfWork, person: Person, status: HouseholdStatus | None, *, at: datetime
) -> tuple[Person, HouseholdStatus]:
    """Link the chat to the household that was found and take its state over.

    Raises CensusError("status-not-found") when the numbers did not belong together.
    """
    if status is None:
        raise CensusError("status-not-found")
    person = replace(person, household=status.household)
    await uow.people.save(person)
    await _take_over(uow, person, status, at=at)
    states = [await uow.submissions.state(subject) for subject in subjects_of(person)]
    return replace(person, state=furthest(states)), status


async def _take_over(
    uow: UnitOfWork, person: Person, status: HouseholdStatus, *, at: datetime
) -> None:
    subject = Subject(SubjectKind.HOUSEHOLD, status.household)
    before = await uow.submissions.state(subject)
    after = STATE_OF[status.progress]
    if after is SubmissionState.UNKNOWN or furthest([before, after]) is before:
        return
    event = change(
        before, after, at=at, origin=Origin.STATISTICS_OFFICE, actor=f"look-up by {person.chat}"
    )
    await uow.submissions.record(subject, event)
