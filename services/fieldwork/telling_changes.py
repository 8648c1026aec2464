"""What is another in somebody's blocks than they were told last: kept with the news."""

import json
from collections.abc import Mapping
from dataclasses import replace

from census.fieldwork.allocation import Allocation
from census.fieldwork.blocks import BlockCode
from census.fieldwork.sharing.told import MovedBlock, OwnWork, WorkChange
from census.fieldwork.workers import Badge, Fieldworker
from services.ports.unit_of_work import UnitOfWork

WAS, FROM, BY = "was", "from", "by"
"""Facts of the news: the blocks before, whose those were that came, and who arranged it."""


def was_of(
    badge: Badge, before: Allocation, after: Allocation, by: Fieldworker | None
) -> Mapping[str, str]:
    """Return as facts what somebody's blocks were; empty for who had none, and hears the whole."""
    was = before.of(badge)
    if not was:
        return {}
    came = {code: before.blocks.get(code, "") for code in after.of(badge) if code not in was}
    return {WAS: json.dumps(was), FROM: json.dumps(came), BY: by.name if by else ""}


def with_untold(known: Mapping[str, str], untold: Mapping[str, str]) -> Mapping[str, str]:
    """Return the facts of news that take the place of others, which nobody was told."""
    if WAS not in untold:
        return {}
    came = json.loads(known.get(FROM, "{}")) | json.loads(untold[FROM])
    return {WAS: untold[WAS], FROM: json.dumps(came), BY: known.get(BY, untold[BY])}


async def with_change(uow: UnitOfWork, work: OwnWork, facts: Mapping[str, str]) -> OwnWork:
    """Return somebody's work with what is another by now; as it is where nothing is to compare."""
    if WAS not in facts:
        return work
    was = [BlockCode(code) for code in json.loads(facts[WAS])]
    whose = {BlockCode(code): Badge(badge) for code, badge in json.loads(facts[FROM]).items()}
    now = {block.code: block for block in work.blocks}
    left = await uow.blocks.get_all([code for code in was if code not in now])
    owners = await uow.allocations.owners_of(list(left))
    known = await uow.fieldworkers.get_all(list({*owners.values(), *whose.values()} - {""}))
    came = tuple(
        MovedBlock(block, known.get(whose.get(code, Badge(""))))
        for code, block in now.items()
        if code not in was
    )
    gone = tuple(
        MovedBlock(block, known.get(owners.get(code, Badge("")))) for code, block in left.items()
    )
    if not came and not gone:
        return work
    units = [await uow.units.get(block.village) for block in left.values()]
    villages = {unit.code: unit for unit in units if unit is not None}
    change = WorkChange(came, gone, facts[BY])
    return replace(work, change=change, villages={**work.villages, **villages})
