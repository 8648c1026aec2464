"""Who is asked for help: helpers of the village, else of the district, else of the regency."""

from collections.abc import Collection, Sequence
from datetime import datetime

from census.errors import CensusError
from census.helpdesk.request import HelpRequest
from census.helpdesk.views import Colleague, RequestCard
from census.people.people import ChatId, Person, Role
from census.people.permissions import Permission, may, units_for
from census.units import Unit, UnitCode, UnitKind
from services.offices.joining import place_of
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

Level = UnitCode | None
"""A unit whose helpers are asked; None is the desk of the regency."""


async def home_of(uow: UnitOfWork, person: Person) -> Unit | None:
    """Return the office of an employee, else the village of a person; None if neither is known."""
    place = await place_of(uow, person)
    if place is not None:
        return place.office
    return await uow.units.get(person.unit) if person.unit else None


async def levels_of(uow: UnitOfWork, unit: UnitCode | None) -> tuple[Level, ...]:
    """Return whose helpers are asked, one after another: village, district, regency, or office."""
    found = await uow.units.get(unit) if unit else None
    levels: list[Level] = []
    while found is not None and found.kind not in (UnitKind.REGENCY, UnitKind.PROVINCE):
        levels.append(found.code)
        above = found.parent if found.kind is UnitKind.VILLAGE else None
        found = await uow.units.get(above) if above else None
    return (*levels, None)


async def on_duty(
    uow: UnitOfWork, level: Level, *, besides: Collection[ChatId], at: datetime
) -> tuple[Colleague, ...]:
    """Return who is to be asked at a level: who can be reached and is not away, nor these others.

    In the regency they are the helpers without a unit; where none is left, the admins.
    """
    away = await uow.helpdesk.absent(at=at)
    units = None if level is None else (level,)
    held = await uow.held_roles.listed((Role.HELPER,), units)
    helpers = [each for each in held if each.grant.unit == level]
    admins = await uow.held_roles.listed((Role.ADMIN,)) if level is None else ()
    for group in (helpers, admins):
        asked = tuple(
            Colleague(each.chat, each.name)
            for each in group
            if each.reachable and each.chat not in away and each.chat not in besides
        )
        if asked:
            return asked
    return ()


async def somebody_at(
    uow: UnitOfWork, level: Level, *, besides: Collection[ChatId], at: datetime
) -> bool:
    """Tell whether a level has a helper to ask, or a desk that the bot may write to."""
    if await on_duty(uow, level, besides=besides, at=at):
        return True
    return any(desk.barred_since is None for desk in await uow.helpdesk.desks([level]))


async def next_level(
    uow: UnitOfWork,
    levels: tuple[Level, ...],
    *,
    besides: Collection[ChatId],
    at: datetime,
) -> tuple[Level] | None:
    """Return the first of these levels where somebody can be asked, in a tuple; None for nobody."""
    for level in levels:
        if await somebody_at(uow, level, besides=besides, at=at):
            return (level,)
    return None


async def helps_in(uow: UnitOfWork, helper: Person, kinds: Collection[UnitKind]) -> Sequence[Unit]:
    """Return the units of these kinds that somebody helps in."""
    codes = [each.unit for each in helper.grants if each.role is Role.HELPER and each.unit]
    units = [await uow.units.get(code) for code in codes]
    return [unit for unit in units if unit is not None and unit.kind in kinds]


def may_help(person: Person, request: HelpRequest) -> bool:
    """Tell whether somebody may take a request: not the own one, and of the own units alone."""
    if person.chat == request.chat:
        return False
    if request.unit is None:
        return units_for(person, Permission.HELP_PEOPLE) is None
    return may(person, Permission.HELP_PEOPLE, request.unit)


async def card_of(uow: UnitOfWork, rules: PushRules, request: HelpRequest) -> RequestCard:
    """Return what a helper sees of a request, with the titles of topics that the rules know."""
    unit = await uow.units.get(request.unit) if request.unit else None
    read = [rules.titles[slug] for slug in request.tried.topics if slug in rules.titles]
    return RequestCard(request, unit, tuple(read))


async def found(uow: UnitOfWork, number: int) -> HelpRequest:
    """Return a request. Raises CensusError("old-button") where it is gone."""
    request = await uow.helpdesk.get(number)
    if request is None:
        raise CensusError("old-button")
    return request
