"""A person asks for a person, ends it, rates it, and opens it again."""

from datetime import datetime, timedelta

from census.errors import CensusError
from census.helpdesk.request import (
    HelpRequest,
    NewRequest,
    RequestEnding,
    RequestState,
    Tried,
)
from census.helpdesk.rules import A_DAY
from census.helpdesk.views import OwnRequest, RequestEvent, usual_wait
from census.people.consent import Purpose
from census.people.people import Person
from census.units import Unit, UnitCode
from services.helpdesk.circles import Level, found, home_of, levels_of, next_level
from services.helpdesk.offering import offer, opening
from services.helpdesk.telling import tell
from services.ports.unit_of_work import UnitOfWork
from services.rules.consent import agree, require_consent
from services.rules.push_rules import PushRules

MEASURED = timedelta(days=7)
WORST, BEST = 1, 3
"""The faces of a rating."""


async def own_request(
    uow: UnitOfWork, rules: PushRules, person: Person, *, at: datetime
) -> OwnRequest | None:
    """Return the open request of a person, with its place in the queue; None without one."""
    request = await uow.helpdesk.open_of(person.chat)
    if request is None:
        return None
    unit = await uow.units.get(request.unit) if request.unit else None
    if request.state is not RequestState.WAITING:
        return OwnRequest(request, unit)
    same = [each for each in await uow.helpdesk.waiting() if each.asked_unit == request.asked_unit]
    place = 1 + [each.number for each in same].index(request.number)
    opens = opening(rules, at)
    waits = [
        max(each.taken_at - opening(rules, each.asked_at), timedelta(0))
        for each in await uow.helpdesk.since(at - MEASURED)
        if each.taken_at is not None
    ]
    return OwnRequest(request, unit, place, usual_wait(waits), opens if opens > at else None)


async def open_of(uow: UnitOfWork, person: Person) -> HelpRequest | None:
    """Return the request of a person that waits or is taken."""
    return await uow.helpdesk.open_of(person.chat)


async def may_ask(uow: UnitOfWork, rules: PushRules, person: Person, *, at: datetime) -> None:
    """Refuse who asks too often. Raises CensusError("desk-too-often", moment=…)."""
    asked = await uow.helpdesk.of_chat(person.chat, since=at - A_DAY)
    again = rules.helpdesk.may_ask_at(tuple(each.asked_at for each in asked))
    if again is not None and again > at:
        raise CensusError("desk-too-often", moment=again.isoformat())


async def who_helps(
    uow: UnitOfWork, rules: PushRules, person: Person, home: Unit | None, *, at: datetime
) -> Unit | None:
    """Return whose helpers would be asked for a person at home there; None for the regency's."""
    level = await _level(uow, rules, person, home.code if home else None, at=at)
    return await uow.units.get(level[0]) if level and level[0] else None


async def make_request(
    uow: UnitOfWork, rules: PushRules, person: Person, tried: Tried, *, at: datetime
) -> HelpRequest | None:
    """Make the request of a person who agrees that helpers see it; None where nobody helps.

    An open request is returned as it is. Raises CensusError("consent-first") and as ``may_ask``.
    """
    await agree(uow, person, Purpose.HELPDESK, at=at)
    made = await uow.helpdesk.open_of(person.chat)
    if made is not None:
        return made
    await may_ask(uow, rules, person, at=at)
    home = await home_of(uow, person)
    unit = home.code if home else None
    level = await _level(uow, rules, person, unit, at=at)
    if level is None:
        return None
    new = NewRequest(person.chat, rules.language_of(person), unit, level[0], tried, at)
    request = await uow.helpdesk.add(new)
    await offer(uow, rules, request, at=at)
    return request


async def live_in(uow: UnitOfWork, person: Person, village: UnitCode) -> tuple[Person, Unit]:
    """Record the village that a person names. Raises CensusError("old-button") for none."""
    unit = await uow.units.get(village)
    if unit is None:
        raise CensusError("old-button")
    return await uow.people.change(person, unit=unit.code), unit


async def end_own(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, *, at: datetime
) -> HelpRequest:
    """End the own request; its helper hears it. Ending it twice changes nothing.

    Raises CensusError("old-button") for a request of somebody else.
    """
    request = await _own(uow, person, number)
    if await uow.helpdesk.close(number, RequestEnding.BY_PERSON, at=at) and request.helper:
        await tell(uow, rules, request, RequestEvent.WITHDRAWN, to=request.helper, at=at)
    return request


async def rate(uow: UnitOfWork, person: Person, number: int, rating: int) -> HelpRequest:
    """Keep the first rating of an ended request. Raises CensusError("old-button")."""
    request = await _own(uow, person, number)
    if not WORST <= rating <= BEST:
        raise CensusError("old-button")
    await uow.helpdesk.rate(number, rating)
    return request


async def reopen(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, *, at: datetime
) -> HelpRequest | None:
    """Let the own request wait again; None where nobody helps now.

    Raises CensusError("old-button"), ("desk-reopen-late"), and as ``require_consent`` and
    ``may_ask``.
    """
    request = await _own(uow, person, number)
    await require_consent(uow, person, Purpose.HELPDESK)
    if await uow.helpdesk.open_of(person.chat) is not None:
        return request
    if request.closed_at is None or at - request.closed_at > rules.helpdesk.reopen_within:
        raise CensusError("desk-reopen-late")
    await may_ask(uow, rules, person, at=at)
    level = await _level(uow, rules, person, request.unit, at=at)
    if level is None:
        return None
    await uow.helpdesk.reopen(number, at=at)
    await uow.helpdesk.put_back(number, asked_unit=level[0], offered_at=at, at=at)
    again = await found(uow, number)
    await offer(uow, rules, again, at=at)
    return again


async def _level(
    uow: UnitOfWork, rules: PushRules, person: Person, unit: UnitCode | None, *, at: datetime
) -> tuple[Level] | None:
    """Return the level that is asked first for somebody of a unit; None where nobody helps."""
    levels, looks = await levels_of(uow, unit), opening(rules, at)
    return await next_level(uow, levels, besides={person.chat}, at=looks)


async def _own(uow: UnitOfWork, person: Person, number: int) -> HelpRequest:
    request = await found(uow, number)
    if request.chat != person.chat:
        raise CensusError("old-button")
    return request
