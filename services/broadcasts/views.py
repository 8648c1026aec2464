"""The view of a broadcast: whom it reaches, how far it is, how long the rest takes."""

from dataclasses import dataclass, field
from datetime import datetime

from census.broadcasts.audience import OF_AN_OFFICE
from census.broadcasts.broadcast import (
    OF_A_PHASE,
    Broadcast,
    BroadcastState,
    BroadcastTally,
    BroadcastView,
    FailureRule,
    check_whole,
    time_needed,
)
from census.broadcasts.notices import AgreementAsked, Announcement
from census.campaign.phases import days_left, phase_at
from census.errors import CensusError
from census.people.people import Person
from census.residents.journey import Journey
from census.units import Unit
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules
from services.rules.reaching import reach

NOT_BEGUN = frozenset({BroadcastState.DRAFT, BroadcastState.AWAITING})


@dataclass(frozen=True, slots=True)
class BroadcastTerms:
    """The size from which two admins must agree, the pace, and when it pauses by itself."""

    second_person_above: int = 500
    messages_per_second: int = 25
    failures: FailureRule = field(default_factory=FailureRule)


async def outlook(
    uow: UnitOfWork,
    rules: PushRules,
    terms: BroadcastTerms,
    broadcast: Broadcast,
    *,
    at: datetime,
) -> BroadcastView:
    """Return the view of a broadcast at a moment."""
    unit = broadcast.audience.unit
    begun = broadcast.state not in NOT_BEGUN
    tally = await uow.broadcasts.tally(broadcast.id) if begun else BroadcastTally()
    recipients = broadcast.recipients
    if not begun:
        recipients = await uow.broadcasts.count(await reach(uow, rules, broadcast.audience))
    elif broadcast.addressed:
        recipients = tally.total
    left = recipients - tally.settled
    earliest = max(at, broadcast.not_before or at)
    resumes = rules.decent(earliest)
    return BroadcastView(
        broadcast=broadcast,
        unit=await uow.units.get(unit) if unit else None,
        recipients=recipients,
        tally=tally,
        span=time_needed(max(left, 0), terms.messages_per_second),
        needs_agreement=recipients > terms.second_person_above,
        resumes_at=resumes if resumes > at else None,
        line_down_since=await uow.senders.line_down_since() if tally.waiting else None,
    )


async def agreement_asked(
    uow: UnitOfWork, rules: PushRules, broadcast: Broadcast
) -> AgreementAsked:
    """Return what another admin is asked to agree to."""
    unit = broadcast.audience.unit
    named = await uow.units.get(unit) if unit else None
    author = rules.admin_names.get(broadcast.author, "") if broadcast.author else ""
    return AgreementAsked(broadcast, named, author)


async def sample(
    uow: UnitOfWork, rules: PushRules, broadcast: Broadcast, person: Person, *, at: datetime
) -> Announcement:
    """Return what a person would read if it were sent to them now.

    A person without an office reads the audience's office. Raises CensusError: what
    ``check_whole`` raises, or "broadcast-no-phase" where days are asked for and no phase has any.
    """
    check_whole(broadcast, rules.census)
    journey = None
    if broadcast.placeholders & OF_A_PHASE:
        phase = phase_at(rules.census, at)
        if phase is None or not phase.steps:
            raise CensusError("broadcast-no-phase")
        journey = Journey(phase, await uow.journeys.done(person.chat, phase.id))
    return Announcement(
        text=broadcast.text_for(rules.language_of(person), rules.census),
        picture=broadcast.picture,
        office=await _office_of(uow, broadcast, person),
        journey=journey,
        days_left=days_left(journey.phase, at, rules.census.zone) if journey else None,
    )


async def _office_of(uow: UnitOfWork, broadcast: Broadcast, person: Person) -> Unit | None:
    own = (grant.unit for grant in person.grants if grant.role in OF_AN_OFFICE)
    code = next(own, None) or broadcast.audience.unit
    return await uow.units.get(code) if code else None
