"""Whose blocks somebody may report on, approve or reopen."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from census.errors import CensusError
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.day import BlockView
from census.fieldwork.progress import BlockProgress, Entry, EntryKind, Visits
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import Person, Role
from census.people.permissions import Permission
from census.units import UnitCode, district_of, lies_in
from services.fieldwork.known import worker_of
from services.fieldwork.looking import made_up
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, System, require

_KEPT_NOTES = 3


async def runs(uow: UnitOfWork) -> bool:
    """Tell whether blocks are reported now."""
    return await uow.allocations.phase() is FieldPhase.STARTED


async def require_started(uow: UnitOfWork) -> None:
    """Check that blocks are reported now.

    Raises CensusError("fieldday-not-started") or ("fieldday-closed").
    """
    phase = await uow.allocations.phase()
    if phase is FieldPhase.CLOSED:
        raise CensusError("fieldday-closed")
    if phase is not FieldPhase.STARTED:
        raise CensusError("fieldday-not-started")


async def block_to_report(uow: UnitOfWork, actor: Person, code: BlockCode) -> tuple[Block, Badge]:
    """Return a block that somebody may report on now, and whose it is.

    Raises CensusError: "fieldwork-not-one", "not-allowed", "fieldday-not-started",
    "fieldday-closed", "fieldday-unknown-block" or "fieldday-not-yours".
    """
    worker = await worker_of(uow, actor.chat)
    require(actor, Permission.REPORT_BLOCKS)
    await require_started(uow)
    block = await _known(uow, code)
    owner = await uow.allocations.owner_of(code)
    if owner is None or (owner != worker.badge and not await _leads(uow, worker, block, owner)):
        raise CensusError("fieldday-not-yours", block=block.name)
    return block, owner


async def block_to_decide(uow: UnitOfWork, actor: Actor, code: BlockCode) -> tuple[Block, Badge]:
    """Return a block that somebody may approve or reopen, and whose it is.

    Raises CensusError: "not-allowed", "fieldwork-not-one", "fieldday-unknown-block" or
    "fieldday-not-yours".
    """
    require(actor, Permission.APPROVE_BLOCKS)
    block = await _known(uow, code)
    owner = await uow.allocations.owner_of(code)
    if owner is None:
        raise CensusError("fieldday-not-yours", block=block.name)
    if isinstance(actor, System) or actor.holds(Role.ADMIN):
        return block, owner
    worker = await worker_of(uow, actor.chat)
    if not await _leads(uow, worker, block, owner):
        raise CensusError("fieldday-not-yours", block=block.name)
    return block, owner


async def _known(uow: UnitOfWork, code: BlockCode) -> Block:
    block = (await uow.blocks.get_all([code])).get(code)
    if block is None:
        raise CensusError("fieldday-unknown-block", block=code)
    return block


async def _leads(uow: UnitOfWork, worker: Fieldworker, block: Block, owner: Badge) -> bool:
    if worker.role is FieldRole.COORDINATOR:
        return owner in await uow.allocations.team_of(worker.badge)
    leads_all = worker.role is FieldRole.DISTRICT_COORDINATOR
    return leads_all and lies_in(block.village, district_of(worker.village))


async def blocks_to_report(uow: UnitOfWork, worker: Fieldworker) -> Sequence[BlockCode]:
    """Return the blocks that somebody reports on: the own ones, a coordinator the team's."""
    badges = [worker.badge]
    if worker.role is FieldRole.COORDINATOR:
        badges += await uow.allocations.team_of(worker.badge)
    return [code for badge in badges for code in await uow.allocations.blocks_of(badge)]


async def views(
    uow: UnitOfWork, codes: Sequence[BlockCode], *, today: date
) -> Mapping[BlockCode, BlockView]:
    """Return blocks with what was reported; codes that are no longer in the list are left out."""
    blocks = await uow.blocks.get_all(codes)
    progress = await uow.block_reports.progress(codes)
    entries: dict[BlockCode, list[Entry]] = {}
    for entry in await uow.block_reports.entries(codes, since=date.min, until=date.max):
        entries.setdefault(entry.new.block, []).append(entry)
    owners = await uow.allocations.owners_of(codes)
    workers = await uow.fieldworkers.get_all(list(dict.fromkeys(owners.values())))
    names, illustrative = await village_names(uow, blocks.values()), await made_up(uow)
    found = {}
    for code in codes:
        if (block := blocks.get(code)) is None:
            continue
        acts = entries.get(code, [])
        owner = owners.get(code)
        found[code] = BlockView(
            block,
            names[block.village],
            progress.get(code, BlockProgress(code)),
            sum((each.new.visits for each in acts if each.new.day == today), Visits()),
            workers.get(owner) if owner else None,
            next((each for each in reversed(acts) if each.new.kind in UNDONE_BY_BUTTON), None),
            tuple(each.new.words for each in acts if each.new.words)[-_KEPT_NOTES:],
            illustrative,
        )
    return found


async def village_names(uow: UnitOfWork, blocks: Iterable[Block]) -> Mapping[UnitCode, str]:
    """Return the names of the villages in which blocks lie."""
    names: dict[UnitCode, str] = {}
    for village in dict.fromkeys(block.village for block in blocks):
        unit = await uow.units.get(village)
        names[village] = unit.name if unit else village
    return names


UNDONE_BY_BUTTON = (EntryKind.VISITS, EntryKind.FINISHED, EntryKind.NOTE, EntryKind.COUNTS)
"""What its writer can take back until the block is approved."""
