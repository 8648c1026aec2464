"""Guidance of a resident: greeting, consent, steps, the claim that all is sent."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from census.campaign.phases import open_phase, phase_at, phase_to_say, phase_with_steps, upcoming
from census.definition import Census, Phase, StepId
from census.errors import CensusError
from census.people.consent import Purpose
from census.people.people import ChatId, Grant, Language, Person, Role
from census.people.submission import (
    MAY_REVERSE,
    Origin,
    SubmissionState,
    change,
    furthest,
    is_reversal,
    place_of,
)
from census.push.delivery import GONE
from census.residents.journey import Journey
from census.residents.record_news import RecordNews, news_of_record
from census.units import Unit, UnitCode
from services.campaign.calendar import owe_missed_news
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

A_DAY = timedelta(days=1)
"""When somebody wrote last is noted once in this time."""


@dataclass(frozen=True, slots=True)
class Home:
    """The state of the campaign for one person. ``phase`` is None outside of phases.

    ``by_family``: somebody else of the household has said that all is sent. ``news`` is what may be
    promised to who has sent it.
    """

    person: Person
    unit: Unit | None
    phase: Phase | None
    upcoming: Phase | None
    journey: Journey | None
    by_family: bool = False
    news: RecordNews = RecordNews.NONE


async def greet(
    uow: UnitOfWork, chat: ChatId, *, at: datetime, unit: UnitCode | None = None
) -> Person:
    """Welcome a person who pressed start. A deep link may name their unit.

    An unknown unit is ignored, because people shorten and forward links.
    """
    person = await uow.people.get(chat) or await uow.people.add(chat, at=at)
    if unit is not None and await uow.units.get(unit) is not None:
        return await uow.people.change(person, reachable=True, unit=unit)
    return await uow.people.change(person, reachable=True)


async def back_in_reach(
    uow: UnitOfWork, rules: PushRules, person: Person, *, at: datetime
) -> Person:
    """Record that a person writes, also one who had blocked the bot. Their consent still holds.

    What they were owed meanwhile is owed again while it is of use, and they get the news of
    calendar changes that they missed. A broadcast's report has counted them out.
    """
    if person.reachable:
        lately = person.seen_at is not None and at - person.seen_at < A_DAY
        return person if lately else await uow.people.change(person, seen_at=at)
    kinds = uow.deliveries.kinds.owed_on_return
    await uow.deliveries.resume([person.chat], kinds, reason=GONE, at=at)
    await owe_missed_news(uow, rules, person, at=at)
    return await uow.people.change(person, reachable=True, seen_at=at)


async def choose_language(uow: UnitOfWork, person: Person, language: Language) -> Person:
    """Set the language of a person."""
    return await uow.people.change(person, language=language)


async def give_consent(uow: UnitOfWork, person: Person, *, at: datetime) -> Person:
    """Record a person's consent to be guided and reminded as a resident."""
    person = await uow.people.change(person, consented_at=person.consented_at or at, reminders=True)
    await uow.consents.give(person.chat, Purpose.REMINDERS, at=at)
    await uow.people.grant(person.chat, Grant(Role.RESIDENT))
    return person


async def unit_of(uow: UnitOfWork, person: Person) -> Unit | None:
    """Return the unit that a person lives in, if it is known."""
    return await uow.units.get(person.unit) if person.unit else None


async def look_home(uow: UnitOfWork, census: Census, person: Person, *, at: datetime) -> Home:
    """Return the state of the campaign for a person."""
    phase = phase_at(census, at)
    journey = None
    if phase is not None and phase.steps:
        journey = Journey(phase, await uow.journeys.done(person.chat, phase.id))
    return Home(
        person=person,
        unit=await unit_of(uow, person),
        phase=phase,
        upcoming=upcoming(census, at),
        journey=journey,
        by_family=await said_by_family(uow, person),
        news=news_of(census, person, at=at),
    )


def news_of(census: Census, person: Person, *, at: datetime) -> RecordNews:
    """Return what may be promised at a moment to who has sent it."""
    return news_of_record(census, person, online=open_phase(census, at) is not None)


async def said_by_family(uow: UnitOfWork, person: Person) -> bool:
    """Tell whether others of the household have said that all is sent, and not this person."""
    claimed = SubmissionState.CLAIMED
    if person.household is None or person.state is not claimed:
        return False
    own = (each for each in subjects_of(person) if each.kind is not SubjectKind.HOUSEHOLD)
    states = [await uow.submissions.state(subject) for subject in own]
    return place_of(furthest(states)) < place_of(claimed)


async def open_journey(uow: UnitOfWork, census: Census, person: Person, *, at: datetime) -> Journey:
    """Return a person's journey in the current phase.

    Raises as ``phase_with_steps``.
    """
    phase = phase_with_steps(census, at)
    return Journey(phase, await uow.journeys.done(person.chat, phase.id))


async def finish_step(
    uow: UnitOfWork, census: Census, person: Person, step: StepId, *, at: datetime
) -> Journey:
    """Record a step as done. A second press changes nothing.

    Raises as ``phase_with_steps``, or CensusError("old-button") for a step that the phase does not
    have.
    """
    journey = await open_journey(uow, census, person, at=at)
    try:
        journey = journey.after(step)
    except KeyError:
        raise CensusError("old-button") from None
    await uow.journeys.mark(person.chat, journey.phase.id, step, at=at)
    return journey


async def claim_sent(uow: UnitOfWork, census: Census, person: Person, *, at: datetime) -> Person:
    """Record a person's claim that the household has taken part. A further state stays.

    Raises as ``phase_to_say``.
    """
    phase_to_say(census, at)
    return await _say(uow, person, SubmissionState.CLAIMED, at=at)


async def say_proof_sent(uow: UnitOfWork, person: Person, *, at: datetime) -> Person:
    """Record that an employee has handed in a receipt. The household has claimed to be done."""
    await _say(uow, person, SubmissionState.CLAIMED, at=at)
    return await _say(uow, person, SubmissionState.PROOF_SENT, at=at, only=SubjectKind.EMPLOYEE)


async def cannot_online(
    uow: UnitOfWork, census: Census, person: Person, reason: str, *, at: datetime
) -> Person:
    """Record that a person cannot take part online. They get help, and no more reminders.

    Raises as ``phase_with_steps``.
    """
    phase_with_steps(census, at)
    return await _say(uow, person, SubmissionState.CANNOT_ONLINE, at=at, reason=reason)


async def take_back(uow: UnitOfWork, census: Census, person: Person, *, at: datetime) -> Person:
    """Take back a claim, or "I cannot take part online". The person can go on.

    A claim of somebody else is taken back for the household; their own word stays. What the
    office or the statistics office has said stays. A proof that waits leaves the queue.
    Raises as ``phase_to_say``.
    """
    phase_to_say(census, at)
    if person.employee is not None:
        await uow.proofs.withdraw(person.employee)
    return await _say(uow, person, SubmissionState.STARTED, at=at, reason="taken back", back=True)


async def no_proof_any_more(uow: UnitOfWork, person: Person, *, at: datetime) -> Person:
    """Let a proof that waits leave the queue. That all is sent stays said."""
    if person.employee is None:
        return person
    await uow.proofs.withdraw(person.employee)
    return await _say(
        uow,
        person,
        SubmissionState.CLAIMED,
        at=at,
        reason="receipt withdrawn",
        back=True,
        only=SubjectKind.EMPLOYEE,
    )


def subjects_of(person: Person) -> tuple[Subject, ...]:
    """Return the subjects that a person's word speaks for."""
    subjects = [Subject(SubjectKind.CHAT, str(person.chat))]
    if person.household:
        subjects.append(Subject(SubjectKind.HOUSEHOLD, person.household))
    if person.employee:
        subjects.append(Subject(SubjectKind.EMPLOYEE, person.employee))
    return tuple(subjects)


async def _say(
    uow: UnitOfWork,
    person: Person,
    state: SubmissionState,
    *,
    at: datetime,
    reason: str = "",
    back: bool = False,
    only: SubjectKind | None = None,
) -> Person:
    for subject in subjects_of(person):
        if only not in (None, subject.kind):
            continue
        before = await uow.submissions.state(subject)
        if not _is_the_persons_to_say(before, state, back=back):
            continue
        event = change(
            before, state, at=at, origin=Origin.PERSON, actor=str(person.chat), reason=reason
        )
        await uow.submissions.record(subject, event)
    states = [await uow.submissions.state(subject) for subject in subjects_of(person)]
    return replace(person, state=furthest(states), state_since=at)


def _is_the_persons_to_say(before: SubmissionState, after: SubmissionState, *, back: bool) -> bool:
    if before is after or is_reversal(before, after) is not back:
        return False
    return not back or before in MAY_REVERSE[Origin.PERSON]
