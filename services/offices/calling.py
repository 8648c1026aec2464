"""A head's call to those who have not finished: first what they would read and who would, then it.

A call to everybody goes out once a day for each office, one to a post or a person once a day for
each of these. Nobody hears more than one a day, or more than the weekly cap allows.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from census.campaign.cadence import refusal
from census.campaign.notices import EmployeeReminder
from census.campaign.phases import ends_at, phase_with_steps
from census.definition import Phase
from census.errors import CensusError
from census.offices.offices import OfficeCall, chosen
from census.people.people import ChatId, Person, Role
from census.people.permissions import Permission
from census.push.delivery import NewDelivery
from census.residents.journey import Journey
from census.units import UnitCode
from services.campaign.waves import admission
from services.offices.composing_calls import HEARD_TODAY, OFFICE_CALL, call_notice
from services.offices.offices import office_for, open_people, speaker_for
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Batch
from services.rules.actors import note
from services.rules.push_rules import WEEK, PushRules


@dataclass(frozen=True, slots=True)
class CallPreview:
    """A call before it is made: whom it would reach, and what they would read."""

    call: OfficeCall
    notice: EmployeeReminder


@dataclass(frozen=True, slots=True)
class _Plan:
    call: OfficeCall
    phase: Phase
    chats: Sequence[ChatId]


async def preview_call(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    code: UnitCode,
    *,
    whom: str = "",
    words: str = "",
    at: datetime,
) -> CallPreview:
    """Return what a call would do. Raises as ``call_office``."""
    plan = await _plan(uow, rules, person, code, whom, at=at)
    office = plan.call.office
    by = await speaker_for(uow, person, office)
    begun = Journey(plan.phase, frozenset())
    batch = Batch(uow, rules, at)
    return CallPreview(plan.call, await call_notice(batch, office, begun, by=by, words=words))


async def call_office(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    code: UnitCode,
    *,
    whom: str = "",
    words: str = "",
    at: datetime,
) -> OfficeCall:
    """Plan a call to unfinished people who have joined and agreed; ``whom`` chooses some of them.

    Raises CensusError("office-not-yours"), ("office-called-today"), ("office-call-too-late") when
    nothing may leave any more before the phase ends, ("old-button") for a choice that no longer
    stands for anybody, or as ``phase_with_steps``.
    """
    plan = await _plan(uow, rules, person, code, whom, at=at)
    call = plan.call
    if plan.chats:
        # A call that reaches nobody does not use up the day's call.
        by = await speaker_for(uow, person, call.office)
        facts = {"unit": code, **by.facts}
        if words:
            facts["words"] = words
        await uow.deliveries.add(
            [
                NewDelivery(
                    occasion=f"office-call:{code}:{call.leaves_at.isoformat()}",
                    chat=chat,
                    kind=OFFICE_CALL,
                    not_before=call.leaves_at,
                    expires_at=rules.end_of_day(call.leaves_at),
                    facts=facts,
                )
                for chat in plan.chats
            ]
        )
        await uow.attempts.add(_attempt(code, whom), person.chat, at=at)
        said = {"office": code, "called": call.called, "own words": "yes" if words else "no"}
        await note(uow, person, "office called", said, at=at)
    return call


async def _plan(
    uow: UnitOfWork, rules: PushRules, person: Person, code: UnitCode, whom: str, *, at: datetime
) -> _Plan:
    office = await office_for(uow, person, code, Permission.CALL_OFFICE)
    phase = phase_with_steps(rules.census, at)
    midnight = rules.start_of_day(at)
    if await uow.attempts.since(_attempt(code, whom), midnight):
        again = "no" if phase.last_day == rules.today(at) else "yes"
        raise CensusError("office-called-today", again=again)
    start = rules.decent(at)
    if start > ends_at(phase, rules.census.zone):
        raise CensusError("office-call-too-late")
    found = await open_people(uow, rules, office, at=at)
    listed = chosen(found.open, whom)
    if whom and not listed:
        raise CensusError("old-button")
    others = [each for each in listed if each.chat != person.chat]
    people = [each for each in others if each.nip not in found.returned]
    joined = await uow.people.get_all([each.chat for each in people if each.chat is not None])
    willing = await _willing(uow, rules, joined.values(), phase, at)
    heard = await uow.deliveries.sent_since(list(joined), midnight, HEARD_TODAY)
    week = await uow.deliveries.sent_since(list(joined), at - WEEK, uow.deliveries.kinds.counted)
    chats = [
        each.chat
        for each in willing
        if each.chat not in heard
        and week.get(each.chat, 0) < rules.weekly_cap
        and not (each.snoozed_until and each.snoozed_until > at)
    ]
    call = OfficeCall(
        office,
        start,
        called=len(chats),
        reminded=len(willing) - len(chats),
        silent=len(joined) - len(willing),
        strangers=len(people) - len(joined),
        whom=found.chosen_name(whom),
        returned=len(others) - len(people),
        own=len(others) < len(listed),
    )
    return _Plan(call, phase, chats)


async def _willing(
    uow: UnitOfWork, rules: PushRules, joined: Collection[Person], phase: Phase, at: datetime
) -> list[Person]:
    admitted = await admission(uow, rules, now=at)
    return [
        each
        for each in joined
        if refusal(Role.EMPLOYEE, each, rules.census, phase.id) is None
        and admitted.admits(each, phase)
    ]


def _attempt(code: UnitCode, whom: str) -> str:
    return f"office-call:{code}:{whom}" if whom else f"office-call:{code}"
