"""Taking in the lists of the field work: blocks, and fieldworkers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from census.errors import CensusError
from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.changes import ListChanges, block_changes, worker_changes
from census.fieldwork.workers import Fieldworker
from census.people.permissions import Permission
from census.units import BoardKind, UnitCode, UnitKind
from services.fieldwork.entering import roles
from services.ports.operations.changes import ChangeSubject
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, name_of, note, require
from services.rules.push_rules import PushRules


async def foresee_blocks(
    uow: UnitOfWork, actor: Actor, blocks: Sequence[Block]
) -> ListChanges[Block]:
    """Return what a list of blocks would change. Raises CensusError("not-allowed")."""
    require(actor, Permission.PLAN_FIELDWORK)
    return block_changes(await uow.blocks.listed(), blocks)


async def take_blocks(
    uow: UnitOfWork, actor: Actor, blocks: Sequence[Block], origin: BlockList, *, at: datetime
) -> None:
    """Take a list of blocks over; it takes the place of the one before.

    Raises CensusError("not-allowed").
    """
    require(actor, Permission.PLAN_FIELDWORK)
    await uow.blocks.replace(blocks, origin, at=at)
    await uow.changes.note(ChangeSubject.BLOCKS)
    await note(uow, actor, "blocks imported", {"count": len(blocks)}, at=at)


async def blocks_at_hand(
    uow: UnitOfWork, rules: PushRules, area: UnitCode | None = None
) -> tuple[Sequence[Block], BlockList | None]:
    """Return the blocks of an area (None: of all) and where they are from.

    Where no list has come, the villages of the last recap stand in, a block for each.
    """
    origin = await uow.blocks.origin()
    if origin is not None:
        return await uow.blocks.listed(area), origin
    return await villages_as_blocks(uow, rules, area)


async def villages_as_blocks(
    uow: UnitOfWork, rules: PushRules, area: UnitCode | None = None
) -> tuple[Sequence[Block], BlockList | None]:
    """Return a block for each village of the last recap; nothing without a recap."""
    villages = {unit.code: unit for unit in await uow.units.within(UnitKind.VILLAGE, area)}
    if area is not None and (own := await uow.units.get(area)) and own.kind is UnitKind.VILLAGE:
        villages[own.code] = own
    measure = rules.census.board(BoardKind.VILLAGE).measure
    figures = await uow.figures.newest_figures(measure, list(villages))
    blocks = [
        Block(BlockCode(code), code, villages[code].name, figure.base, figure.completed)
        for code, figure in sorted(figures.items())
    ]
    newest = max(figures.values(), key=lambda figure: figure.as_of, default=None)
    origin = BlockList(newest.source, newest.as_of, from_recap=True) if newest else None
    return blocks, origin


async def take_villages(
    uow: UnitOfWork, rules: PushRules, actor: Actor, *, at: datetime
) -> Sequence[Block]:
    """Take the villages of the last recap as blocks, so that they can be allocated.

    Raises CensusError: ("not-allowed"), ("fieldwork-no-recap").
    """
    blocks, origin = await villages_as_blocks(uow, rules)
    if origin is None:
        raise CensusError("fieldwork-no-recap")
    await take_blocks(uow, actor, blocks, origin, at=at)
    return blocks


async def foresee_fieldworkers(
    uow: UnitOfWork, actor: Actor, workers: Sequence[Fieldworker]
) -> ListChanges[Fieldworker]:
    """Return what a list of fieldworkers would change. Raises CensusError("not-allowed")."""
    require(actor, Permission.PLAN_FIELDWORK)
    return worker_changes(await uow.fieldworkers.listed(), workers)


async def take_fieldworkers(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Actor,
    workers: Sequence[Fieldworker],
    *,
    at: datetime,
) -> None:
    """Take a list of fieldworkers over; it takes the place of the one before.

    Who is missing loses the role, who is another one gets another role; both are told. Raises
    CensusError("not-allowed").
    """
    changes = await foresee_fieldworkers(uow, actor, workers)
    await uow.fieldworkers.replace(workers, at=at)
    for gone in changes.gone:
        await roles.take(uow, gone)
        await roles.tell_of_list(uow, rules, gone, at=at)
    for before, after in changes.changed:
        if before.role is not after.role or before.village != after.village:
            await roles.take(uow, before)
            await roles.give(uow, replace(after, chat=before.chat), by=name_of(actor), at=at)
            await roles.tell_of_list(uow, rules, before, at=at)
    await note(uow, actor, "fieldworkers imported", {"count": len(workers)}, at=at)
