"""What is left to visit, for who sees the field work: of all, the own district, the own team."""

from datetime import datetime

from census.errors import CensusError
from census.fieldwork.allocation import Allocation
from census.fieldwork.following.left import Left
from census.fieldwork.following.left import what_is_left as summed
from census.units import Unit, UnitCode, UnitKind
from services.fieldwork.entering.lists import blocks_at_hand
from services.fieldwork.looking import newest_progress
from services.fieldwork.reach import reach_of
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor
from services.rules.push_rules import PushRules

AREAS = (UnitKind.REGENCY, UnitKind.DISTRICT, UnitKind.VILLAGE)


async def what_is_left(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Actor,
    area: UnitCode | None = None,
    *,
    at: datetime,
) -> Left:
    """Return what is left in an area (None: in all that somebody sees).

    Where no list of blocks has come, the villages of the last recap stand in. Raises CensusError as
    ``reach_of``, and ("area-unknown"), ("fieldwork-no-recap") where there are no figures yet,
    ("fieldteam-not-yet") for who has no blocks, ("fieldteam-not-yours") for others' areas.
    """
    reach = await reach_of(uow, actor)
    unit = await _area(uow, area)
    blocks, origin = await blocks_at_hand(uow, rules, area)
    if origin is None:
        raise CensusError("fieldwork-no-recap")
    if not reach.whole:
        current = await uow.allocations.current()
        allocation = current.allocation if current else Allocation()
        owners = allocation.blocks
        blocks = [each for each in blocks if reach.holds(each, owners.get(each.code), allocation)]
        if not blocks:
            raise CensusError("fieldteam-not-yours" if area else "fieldteam-not-yet")
    names = {
        each.code: each
        for kind in (UnitKind.DISTRICT, UnitKind.VILLAGE)
        for each in await uow.units.within(kind)
    }
    progress = await newest_progress(uow, None if reach.whole else [each.code for each in blocks])
    said = await uow.visit_words.said()
    return summed(unit, origin, blocks, progress, said=said, names=names, at=at)


async def _area(uow: UnitOfWork, code: UnitCode | None) -> Unit | None:
    if code is None:
        return None
    unit = await uow.units.get(code)
    if unit is None or unit.kind not in AREAS:
        raise CensusError("area-unknown", typed=code)
    return unit
