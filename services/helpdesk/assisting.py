"""A helper counts a neighbour without a phone, who agreed to it. No name, no number is kept."""

from datetime import datetime

from census.errors import CensusError
from census.helpdesk.assisted import MAY_BE_UNDONE, Assistance
from census.people.people import Person
from census.people.permissions import Permission
from census.units import UnitCode, UnitKind
from services.helpdesk.circles import helps_in
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import note, require
from services.rules.push_rules import PushRules


async def look_at_assistance(
    uow: UnitOfWork,
    rules: PushRules,
    helper: Person,
    village: UnitCode | None = None,
    *,
    at: datetime,
) -> Assistance:
    """Return what was counted in a village of a helper, by default the first.

    Raises CensusError("not-allowed") for who helps in no such village.
    """
    villages = await helps_in(uow, helper, [UnitKind.VILLAGE])
    require(helper, Permission.HELP_PEOPLE, village)
    unit = next((each for each in villages if village in (None, each.code)), None)
    if unit is None:
        raise CensusError("not-allowed", who="leaders")
    place = villages.index(unit)
    today = await uow.helpdesk.assisted_by(helper.chat, since=rules.start_of_day(at))
    recent = await uow.helpdesk.assisted_by(helper.chat, since=at - MAY_BE_UNDONE)
    return Assistance(
        village=unit,
        families=await uow.helpdesk.assisted_in(unit.code),
        today=len(today),
        newest=next((each for each in recent if each.village == unit.code), None),
        others=[*villages[place + 1 :], *villages[:place]],
    )


async def count_family(
    uow: UnitOfWork,
    rules: PushRules,
    helper: Person,
    village: UnitCode,
    after: int,
    *,
    at: datetime,
) -> Assistance:
    """Count a family that agreed. ``after`` is the number of the one that was counted before.

    A second press of the same button counts nothing. Raises CensusError("not-allowed"), or
    ("assisted-enough") for a helper who has counted as many today as can be.
    """
    seen = await look_at_assistance(uow, rules, helper, village, at=at)
    if (seen.newest.number if seen.newest else 0) != after:
        return seen
    if seen.is_full:
        raise CensusError("assisted-enough")
    await uow.helpdesk.count_assisted(village, helper.chat, at=at)
    await note(uow, helper, "assisted family counted", {"unit": village}, at=at)
    return await look_at_assistance(uow, rules, helper, village, at=at)


async def undo_family(
    uow: UnitOfWork,
    rules: PushRules,
    helper: Person,
    village: UnitCode,
    number: int,
    *,
    at: datetime,
) -> Assistance:
    """Take back a family that the helper counted within a day.

    Raises CensusError("not-allowed").
    """
    await look_at_assistance(uow, rules, helper, village, at=at)
    if await uow.helpdesk.undo_assisted(number, helper.chat, after=at - MAY_BE_UNDONE):
        await note(uow, helper, "assisted family undone", {"unit": village}, at=at)
    return await look_at_assistance(uow, rules, helper, village, at=at)
