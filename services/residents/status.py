"""Status look-ups: no number is stored, and nobody can try numbers out."""

from dataclasses import replace
from datetime import datetime

from census.campaign.phases import next_visits
from census.errors import CensusError
from census.people.consent import Purpose
from census.people.people import Person, Role
from census.people.submission import Origin, SubmissionState, change, furthest, looked_up_by
from services.campaign.composing.triggered import THANKS
from services.campaign.triggered import plan_thanks
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.registers import HouseholdStatus
from services.ports.unit_of_work import UnitOfWork
from services.residents.guidance import subjects_of
from services.rules.attempts import AttemptLimits, require_patience
from services.rules.consent import require_consent
from services.rules.push_rules import PushRules

LOOK_UP = "status"


async def begin_look_up(
    uow: UnitOfWork, person: Person, limits: AttemptLimits, *, at: datetime, update: int
) -> None:
    """Allow one look-up and count it. Commit before asking the source, which may take long.

    An update that comes again is counted once. Raises CensusError: ("consent-first"),
    ("purpose-unasked"), ("too-many-attempts"), ("too-busy").
    """
    await require_consent(uow, person, Purpose.STATUS)
    if not await uow.attempts.made_by(LOOK_UP, update):
        await require_patience(uow, LOOK_UP, person, limits, at=at)
        await uow.attempts.add(LOOK_UP, person.chat, at=at, update=update)


async def end_look_up(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    status: HouseholdStatus | None,
    *,
    at: datetime,
    update: int,
) -> tuple[Person, HouseholdStatus]:
    """Link the chat to the household that was found, and take over its state.

    Who looks the own household up again tries no numbers out: that is not held against the chat.
    If it is complete, the household's other chats are thanked; this one reads the reply. Raises
    CensusError("status-not-found", visits=…) when the numbers do not belong together, and
    ("start-first") for a person who was erased while the source was asked, ("purpose-unasked") for
    one who withdrew the consent.
    """
    if status is None:
        visits = "over" if next_visits(rules.census, at) is None else "to_come"
        raise CensusError("status-not-found", visits=visits)
    # Read again: meanwhile the person may have changed or been erased.
    now = await uow.people.get(person.chat)
    if now is None or now.consented_at is None:
        raise CensusError("start-first")
    await require_consent(uow, now, Purpose.STATUS)
    first_link = now.household is None
    if status.household == now.household:
        await uow.attempts.forgive(LOOK_UP, update)
    person = await uow.people.change(now, household=status.household)
    if await _take_over(uow, person, status, at=at):
        await plan_thanks(
            uow, rules, status.household, as_of=status.as_of, at=at, exclude=person.chat
        )
    if status.progress.state is SubmissionState.CONFIRMED:
        kinds = [THANKS]
        await uow.deliveries.cancel(person.chat, kinds, reason="read on the own screen", at=at)
    elif first_link and not person.holds(Role.HELPER):
        await _bring_claim(uow, person, at=at)
    states = [await uow.submissions.state(subject) for subject in subjects_of(person)]
    return replace(person, state=furthest(states)), status


async def _take_over(
    uow: UnitOfWork, person: Person, status: HouseholdStatus, *, at: datetime
) -> bool:
    """Take over the office's state; return whether the household is newly complete."""
    subject = Subject(SubjectKind.HOUSEHOLD, status.household)
    before = await uow.submissions.state(subject)
    after = status.progress.state
    if after is SubmissionState.UNKNOWN or furthest([before, after]) is before:
        return False
    event = change(
        before, after, at=at, origin=Origin.STATISTICS_OFFICE, actor=looked_up_by(person.chat)
    )
    await uow.submissions.record(subject, event)
    return after is SubmissionState.CONFIRMED


async def _bring_claim(uow: UnitOfWork, person: Person, *, at: datetime) -> None:
    """Give a person's earlier claim to the household that the chat is now linked to.

    So its other chats get no more reminders. A helper looks up households of others, and a person
    with a household may look up a neighbour's: their claims are not given.
    """
    household, claimed = subjects_of(person)[1], SubmissionState.CLAIMED
    own = await uow.submissions.state(Subject(SubjectKind.CHAT, str(person.chat)))
    before = await uow.submissions.state(household)
    if own is claimed and before is not claimed and furthest([before, claimed]) is claimed:
        event = change(before, claimed, at=at, origin=Origin.PERSON, actor=str(person.chat))
        await uow.submissions.record(household, event)
