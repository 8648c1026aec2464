"""A head's or verifier's own office: the names of unfinished people, and a call to them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from census.campaign.cadence import refusal
from census.campaign.phases import ends_at, open_phase, phase_with_steps
from census.errors import CensusError
from census.offices.offices import OfficeCall, OfficeList, office_list
from census.people.people import ChatId, Employee, Person, Role
from census.permissions import Permission, may
from census.push.delivery import NewDelivery
from census.units import Unit, UnitCode
from services.boards.known_names import known_of_office
from services.campaign.waves import admission
from services.offices.composing_calls import HEARD_TODAY, OFFICE_CALL
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import note
from services.rules.push_rules import WEEK, PushRules


async def open_in_office(
    uow: UnitOfWork, rules: PushRules, person: Person, code: UnitCode, *, at: datetime
) -> OfficeList:
    """Return who of an office is not known to have finished, and the count of the recap.

    Raises CensusError("office-not-yours").
    """
    found = await _looked_at(uow, rules, await _own(uow, person, code), at=at)
    calls = open_phase(rules.census, at) is not None
    return replace(found, by=person.chat, calls=calls)


async def call_office(
    uow: UnitOfWork, rules: PushRules, person: Person, code: UnitCode, *, at: datetime
) -> OfficeCall:
    """Plan a call to unfinished people who have joined and agreed; once a day for each office.

    Raises CensusError("office-not-yours"), ("office-called-today"), ("office-call-too-late") when
    nothing may leave any more before the phase ends, or as ``phase_with_steps``.
    """
    office = await _own(uow, person, code)
    phase = phase_with_steps(rules.census, at)
    midnight = rules.start_of_day(at)
    if await uow.attempts.since(_attempt(code), midnight):
        again = "no" if phase.last_day == rules.today(at) else "yes"
        raise CensusError("office-called-today", again=again)
    start = rules.decent(at)
    if start > ends_at(phase, rules.census.zone):
        raise CensusError("office-call-too-late")
    looked_at = await _looked_at(uow, rules, office, at=at)
    found = [each for each in looked_at.open if each.chat != person.chat]
    joined = await uow.people.get_all(_chats(found))
    heard = await uow.deliveries.sent_since(list(joined), midnight, HEARD_TODAY)
    counted = uow.deliveries.kinds.counted
    week = await uow.deliveries.sent_since(list(joined), at - WEEK, counted)
    admitted = await admission(uow, rules, now=at)
    willing = {
        chat: each
        for chat, each in joined.items()
        if refusal(Role.EMPLOYEE, each, rules.census, phase.id) is None
        and admitted.admits(each, phase)
    }
    called = [
        chat
        for chat, each in willing.items()
        if chat not in heard
        and week.get(chat, 0) < rules.weekly_cap
        and not (each.snoozed_until and each.snoozed_until > at)
    ]
    by = await _name(uow, person, office)
    if called:
        # A call that reaches nobody does not use up the day's call.
        await uow.deliveries.add([_call(code, chat, by, start, rules) for chat in called])
        await uow.attempts.add(_attempt(code), person.chat, at=at)
        await note(uow, person, "office called", {"office": code, "called": len(called)}, at=at)
    return OfficeCall(
        office,
        start,
        called=len(called),
        reminded=len(willing) - len(called),
        silent=len(joined) - len(willing),
        strangers=len(found) - len(joined),
    )


def sees_names(person: Person, office: UnitCode) -> bool:
    """Tell whether a person may see the names of an office."""
    return may(person, Permission.SEE_NAMES, office)


async def _looked_at(
    uow: UnitOfWork, rules: PushRules, office: Unit, *, at: datetime
) -> OfficeList:
    employees = await uow.roster.of_office(office.code)
    known = await known_of_office(uow, rules.census, office)
    return office_list(office, employees, rules.census, known=known, at=at)


async def _own(uow: UnitOfWork, person: Person, code: UnitCode) -> Unit:
    """Return an office for its own head or verifier. Admins see figures, but never names."""
    office = await uow.units.get(code)
    if office is None or not sees_names(person, code):
        raise CensusError("office-not-yours")
    return office


def _attempt(code: UnitCode) -> str:
    return f"office-call:{code}"


def _chats(employees: Sequence[Employee]) -> list[ChatId]:
    return [each.chat for each in employees if each.chat is not None]


async def _name(uow: UnitOfWork, person: Person, office: Unit) -> str:
    """Return the roster's name of who calls; the office's own where the roster has none."""
    employee = await uow.roster.find(person.employee) if person.employee else None
    return employee.name if employee else office.name


def _call(code: UnitCode, chat: ChatId, by: str, start: datetime, rules: PushRules) -> NewDelivery:
    return NewDelivery(
        occasion=f"office-call:{code}:{start.isoformat()}",
        chat=chat,
        kind=OFFICE_CALL,
        not_before=start,
        expires_at=rules.end_of_day(start),
        facts={"unit": code, "by": by},
    )
