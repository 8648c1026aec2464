"""What coordinators see: the team at a glance, one enumerator, what waits for their word."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from census.errors import CensusError
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.team import (
    Team,
    WaitingBlock,
    WorkerBlock,
    WorkerView,
    most_pressing_first,
)
from census.fieldwork.progress import BlockProgress, BlockState, EntryKind
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import Person
from census.people.permissions import Permission
from census.units import lies_in
from services.fieldwork.looking import Look, look
from services.fieldwork.reach import LedWork, led_badges, reach_of
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import require
from services.rules.push_rules import PushRules

HANDED_OVER: Final = "work handed over"
"""The act of the audit."""
NOTES: Final = 3
"""So many notes of an enumerator are shown."""


async def open_team(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    *,
    of: Badge | None = None,
    at: datetime,
) -> Team:
    """Return the team of a coordinator (``of``, or the person's own), or all that one leads.

    Raises CensusError as ``reach_of`` and ``look``, and ("fieldteam-not-yours").
    """
    require(person, Permission.APPROVE_BLOCKS)
    reach = await reach_of(uow, person)
    if of is None:
        return await team_in(uow, rules, reach, at=at)
    coordinator = await uow.fieldworkers.get(of)
    if coordinator is None or coordinator.role is not FieldRole.COORDINATOR:
        raise CensusError("old-button")
    inside = reach.district is not None and lies_in(coordinator.village, reach.district)
    own = reach.leader is not None and reach.leader.badge == of
    if not (reach.whole or inside or own):
        raise CensusError("fieldteam-not-yours")
    return await team_in(uow, rules, LedWork(coordinator), at=at)


async def team_in(uow: UnitOfWork, rules: PushRules, reach: LedWork, *, at: datetime) -> Team:
    """Return the enumerators of a reach at a glance."""
    badges = None if reach.whole else await led_badges(uow, reach)
    seen = await look(uow, rules, at=at, only=badges)
    if badges is None:
        badges = reach.badges(seen.published.allocation, seen.workers, seen.blocks)
    return team_of(seen, reach, badges)


def team_of(seen: Look, reach: LedWork, badges: tuple[Badge, ...]) -> Team:
    """Return a team from what is known."""
    lines = [seen.line(badge) for badge in badges if badge in seen.workers]
    coordinator = None if reach.district else reach.leader
    return Team(
        most_pressing_first(lines),
        seen.days.today,
        coordinator,
        illustrative=seen.illustrative,
    )


async def open_worker(
    uow: UnitOfWork, rules: PushRules, person: Person, badge: Badge, *, at: datetime
) -> WorkerView:
    """Return one enumerator with all blocks. Raises CensusError as ``led``."""
    await led(uow, person, badge)
    seen = await look(uow, rules, at=at, only=[badge])
    blocks = tuple(
        WorkerBlock(block, seen.progress.get(block.code, BlockProgress(block.code)))
        for code in seen.published.allocation.of(badge)
        if (block := seen.blocks.get(code)) is not None
    )
    leader = await uow.allocations.coordinator_of(badge)
    return WorkerView(
        seen.line(badge),
        blocks,
        await uow.fieldworkers.get(leader) if leader else None,
        seen.illustrative,
        await _notes(uow, [each.block for each in blocks]),
    )


async def _notes(uow: UnitOfWork, blocks: Sequence[Block]) -> tuple[tuple[str, str], ...]:
    names = {block.code: block.name for block in blocks}
    entries = await uow.block_reports.entries(list(names), since=date.min, until=date.max)
    notes = [each.new for each in entries if each.new.kind is EntryKind.NOTE]
    return tuple((names[note.block], note.words) for note in notes[-NOTES:])


async def led(uow: UnitOfWork, person: Person, badge: Badge) -> Fieldworker:
    """Return an enumerator whom a person leads.

    Raises CensusError("not-allowed"), as ``reach_of``, ("old-button") for a badge that is gone, and
    ("fieldteam-not-yours"), or ("fieldteam-handed") where all their work went to somebody led.
    """
    require(person, Permission.APPROVE_BLOCKS)
    reach = await reach_of(uow, person)
    worker = await uow.fieldworkers.get(badge)
    if worker is None:
        raise CensusError("old-button")
    if reach.whole:
        return worker
    theirs = await led_badges(uow, reach)
    if badge in theirs:
        return worker
    heir = await _heir_of(uow, worker)
    if heir is not None and heir.badge in theirs:
        raise CensusError("fieldteam-handed", name=worker.name, to=heir.name)
    raise CensusError("fieldteam-not-yours")


async def _heir_of(uow: UnitOfWork, worker: Fieldworker) -> Fieldworker | None:
    """Return who took over all work of somebody who is away; None where that is long ago."""
    if not worker.absent:
        return None
    for entry in await uow.audit.newest(actions=[HANDED_OVER]):
        if entry.facts.get("badge") == worker.badge:
            return await uow.fieldworkers.get(Badge(entry.facts["to"]))
    return None


async def finished_blocks(
    uow: UnitOfWork, rules: PushRules, person: Person, *, at: datetime
) -> tuple[WaitingBlock, ...]:
    """Return the finished blocks that wait for a person's word, the oldest first.

    Raises CensusError as ``reach_of`` and ``look``.
    """
    require(person, Permission.APPROVE_BLOCKS)
    reach = await reach_of(uow, person)
    badges = None if reach.whole else await led_badges(uow, reach)
    seen = await look(uow, rules, at=at, only=badges)
    allocation = seen.published.allocation
    found = [
        WaitingBlock(
            WorkerBlock(seen.blocks[code], progress),
            seen.workers[owner].name if owner is not None and owner in seen.workers else "",
            progress.since or at,
            seen.illustrative,
        )
        for code, progress in seen.reported.items()
        for owner in [seen.owners.get(code)]
        if progress.state is BlockState.FINISHED
        and code in seen.blocks
        and reach.holds(seen.blocks[code], owner, allocation)
    ]
    return tuple(sorted(found, key=lambda each: each.since))


async def whose(uow: UnitOfWork, code: BlockCode) -> Badge:
    """Return whose a button's block is. Raises CensusError("old-button") for nobody's."""
    owner = await uow.allocations.owner_of(code)
    if owner is None:
        raise CensusError("old-button")
    return owner
