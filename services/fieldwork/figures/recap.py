"""The recap of the field work for who leads or reads it: the own area only."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from census.fieldwork.following.recap import FieldRecap, days_of
from census.people.people import Person
from census.people.permissions import Permission, may
from census.units import UnitCode, UnitKind
from services.fieldwork.leading.team import team_of
from services.fieldwork.looking import look
from services.fieldwork.reach import reach_of
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

LONGEST: Final = timedelta(days=366)
"""How far back the sheet of days goes: farther than any phase."""


async def field_recap(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    areas: Iterable[UnitCode],
    *,
    at: datetime,
) -> FieldRecap:
    """Return what a person leads, or all of it for who sees all.

    ``areas`` are the regencies of the deployment. Raises CensusError as ``reach_of`` and ``look``.
    """
    reach = await reach_of(uow, person)
    seen = await look(uow, rules, at=at)
    allocation = seen.published.allocation
    blocks = tuple(
        block
        for block in seen.blocks.values()
        if reach.holds(block, seen.owners.get(block.code), allocation)
    )
    codes = [block.code for block in blocks]
    today = seen.days.today
    units = {
        unit.code: unit
        for kind in (UnitKind.REGENCY, UnitKind.DISTRICT, UnitKind.VILLAGE)
        for unit in await uow.units.within(kind)
    }
    area = reach.district or next(iter(areas)) if reach.whole or reach.district else None
    known = units.get(area) if area else None
    leader = reach.leader.name if reach.leader else ""
    return FieldRecap(
        known.name if known else leader,
        today,
        blocks,
        {code: seen.progress[code] for code in codes if code in seen.progress},
        {
            code: seen.workers[badge]
            for code in codes
            if (badge := seen.owners.get(code)) is not None and badge in seen.workers
        },
        days_of(await uow.block_reports.entries(codes, since=today - LONGEST, until=today)),
        team_of(seen, reach, reach.badges(allocation, seen.workers, seen.blocks)).behind,
        units,
        names=may(person, Permission.APPROVE_BLOCKS),
        illustrative=seen.illustrative,
        contradicted=tuple(each for each in seen.contradictions if each.block in blocks),
    )
