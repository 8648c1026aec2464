"""Single changes of the allocation: somebody takes over, blocks go to another, somebody is away."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from census.errors import CensusError
from census.fieldwork.allocation import FieldPhase, PublishedAllocation
from census.fieldwork.blocks import BlockCode
from census.fieldwork.following.tally import is_ready
from census.fieldwork.sharing.changing import relieved, repaired
from census.fieldwork.sharing.loads import left_of
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.permissions import Permission, may
from census.units import UnitCode, district_of
from services.fieldwork.looking import newest_progress
from services.fieldwork.reach import LedWork, led_badges
from services.fieldwork.telling_work import tell_work
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, System, note, require
from services.rules.push_rules import PushRules

_ENUMERATORS = (FieldRole.ENUMERATOR, FieldRole.RESERVE)


async def hand_over(
    uow: UnitOfWork, actor: Actor, from_: Badge, to: Badge, *, at: datetime
) -> Sequence[BlockCode]:
    """Give all that is somebody's to another: blocks and coordinator, or the team; return blocks.

    Who leaves gets nothing more until they are back. Raises as ``give_blocks``, and CensusError:
    ("allocation-has-none") where there is nothing, ("allocation-other-role") where a coordinator
    would take over from an enumerator, or the other way round.
    """
    current = await _current(uow)
    leaving, new = await _worker(uow, from_), await _worker(uow, to)
    await _check(uow, actor, [leaving, new])
    if (leaving.role in _ENUMERATORS) is not (new.role in _ENUMERATORS) or leaving == new:
        raise CensusError("allocation-other-role")
    if new.absent:
        raise CensusError("allocation-away", badge=to)
    blocks, team = current.allocation.of(from_), current.allocation.team(from_)
    if not blocks and not team:
        raise CensusError("allocation-has-none", badge=from_)
    if blocks:
        await uow.allocations.move(blocks, to, at=at)
    if team:
        await uow.allocations.lead(team, to)
    lead = current.allocation.teams.get(from_)
    if leaving.role in _ENUMERATORS:
        await uow.allocations.lead([from_], None)
        if lead and to not in current.allocation.teams:
            await uow.allocations.lead([to], lead)
    await uow.fieldworkers.set_absent(from_, absent=True)
    await note(uow, actor, "work handed over", {"badge": from_, "to": to}, at=at)
    concerned = [from_, to, *team, *_lead(lead)]
    await tell_work(uow, concerned, before=current.allocation, by=actor, at=at)
    return blocks


async def give_blocks(
    uow: UnitOfWork, actor: Actor, blocks: Sequence[BlockCode], to: Badge, *, at: datetime
) -> Mapping[BlockCode, Badge]:
    """Give single blocks to another enumerator; everybody concerned hears. Return whose they were.

    Raises CensusError: ("not-allowed"), ("allocation-none") before the first allocation,
    ("allocation-closed") after the field work, ("allocation-not-yours") where somebody is not of
    the own team or district, ("allocation-badge-unknown"), ("allocation-block-unknown"),
    ("allocation-other-role") for who has no blocks by role, ("allocation-away"), and to a
    coordinator ("allocation-taken") for a reserve who works for another team by now.
    """
    current = await _current(uow)
    known = await uow.blocks.get_all(blocks)
    for code in blocks:
        if code not in known:
            raise CensusError("allocation-block-unknown", block=code[:40])
    new = await _worker(uow, to)
    owners = [owner for code in blocks if (owner := current.allocation.blocks.get(code))]
    before = list((await uow.fieldworkers.get_all(list(dict.fromkeys(owners)))).values())
    free = [each.village for each in known.values() if each.code not in current.allocation.blocks]
    await _check(uow, actor, [*before, new], free)
    if new.role not in _ENUMERATORS:
        raise CensusError("allocation-other-role")
    if new.absent:
        raise CensusError("allocation-away", badge=to)
    await uow.allocations.move(blocks, to, at=at)
    leads = [lead for badge in owners if (lead := current.allocation.teams.get(badge))]
    if to not in current.allocation.teams and leads:
        await uow.allocations.lead([to], leads[0])
    leads += _lead(current.allocation.teams.get(to))
    await note(uow, actor, "blocks given", {"badge": to, "count": len(blocks)}, at=at)
    concerned = [*owners, to, *leads]
    await tell_work(uow, concerned, before=current.allocation, by=actor, at=at)
    owned = current.allocation.blocks
    return {code: owned[code] for code in blocks if code in owned}


async def left_in(uow: UnitOfWork, rules: PushRules, blocks: Sequence[BlockCode]) -> int:
    """Return how much of the load of blocks is left."""
    known, progress = await uow.blocks.get_all(blocks), await newest_progress(uow, blocks)
    counted = rules.loads.counted
    return sum(left_of(block, counted, progress.get(code)) for code, block in known.items())


async def set_away(
    uow: UnitOfWork, rules: PushRules, actor: Actor, badge: Badge, *, at: datetime
) -> tuple[int, int]:
    """Note that somebody is away, and give the blocks to the neighbours.

    Return how many moved, and how many found nobody. Raises as ``give_blocks``.
    """
    await uow.allocations.lock()
    worker = await _worker(uow, badge)
    await _check(uow, actor, [worker])
    await uow.fieldworkers.set_absent(badge, absent=True)
    current = await uow.allocations.current()
    lost = current.allocation.of(badge) if current else ()
    moved = await _to_neighbours(uow, rules, current, badge, at=at) if current and lost else {}
    await note(uow, actor, "fieldworker away", {"badge": badge, "count": len(moved)}, at=at)
    if current and lost:
        lead_of = _lead(current.allocation.teams.get(badge))
        concerned = [badge, *moved.values(), *lead_of]
        await tell_work(uow, concerned, before=current.allocation, by=actor, at=at)
    return len(moved), len(lost) - len(moved)


async def _to_neighbours(
    uow: UnitOfWork,
    rules: PushRules,
    current: PublishedAllocation,
    badge: Badge,
    *,
    at: datetime,
) -> Mapping[BlockCode, Badge]:
    """Give all blocks of somebody who is away to the neighbours; return who has which."""
    lost = current.allocation.of(badge)
    blocks, workers = await uow.blocks.listed(), await uow.fieldworkers.listed()
    after = repaired(current.allocation, blocks, workers, rules.loads.counted).blocks
    moved = {code: after[code] for code in lost if code in after}
    for new in dict.fromkeys(moved.values()):
        await uow.allocations.move([code for code in lost if moved.get(code) == new], new, at=at)
        if new not in current.allocation.teams and (lead := current.allocation.teams.get(badge)):
            await uow.allocations.lead([new], lead)
    return moved


async def set_back(uow: UnitOfWork, actor: Actor, badge: Badge, *, at: datetime) -> None:
    """Note that somebody is back, who gets blocks when somebody gives them.

    Raises as ``give_blocks``.
    """
    worker = await _worker(uow, badge)
    await _check(uow, actor, [worker])
    await uow.fieldworkers.set_absent(badge, absent=False)
    await note(uow, actor, "fieldworker back", {"badge": badge, "count": 0}, at=at)


async def help_neighbour(
    uow: UnitOfWork, rules: PushRules, actor: Actor, quick: Badge, *, at: datetime
) -> Mapping[BlockCode, Badge]:
    """Let somebody who is quick take blocks from the neighbour with most left.

    Return them with whose they were. Raises as ``give_blocks``, and CensusError("allocation-even")
    where it would help nobody.
    """
    current = await _current(uow)
    if not current.allocation.of(quick):
        raise CensusError("allocation-has-none", badge=quick)
    blocks = await uow.blocks.listed()
    progress = await newest_progress(uow)
    remaining = {
        block.code: left_of(block, rules.loads.counted, progress.get(block.code))
        for block in blocks
        if not is_ready(progress.get(block.code))
    }
    taken = relieved(current.allocation, blocks, quick, remaining)
    if not taken:
        raise CensusError("allocation-even", badge=quick)
    return await give_blocks(uow, actor, taken, quick, at=at)


async def _current(uow: UnitOfWork) -> PublishedAllocation:
    await uow.allocations.lock()
    current = await uow.allocations.current()
    if current is None:
        raise CensusError("allocation-none")
    if current.phase is FieldPhase.CLOSED:
        raise CensusError("allocation-closed")
    return current


async def _worker(uow: UnitOfWork, badge: Badge) -> Fieldworker:
    worker = await uow.fieldworkers.get(badge)
    if worker is None:
        raise CensusError("allocation-badge-unknown", badge=badge[:40])
    return worker


async def _check(
    uow: UnitOfWork,
    actor: Actor,
    workers: Sequence[Fieldworker],
    villages: Iterable[UnitCode] = (),
) -> None:
    """Check that all of them, and free blocks, are those of the actor's team or district."""
    if isinstance(actor, System) or may(actor, Permission.PLAN_FIELDWORK):
        return
    require(actor, Permission.APPROVE_BLOCKS)
    own = await uow.fieldworkers.of_chat(actor.chat)
    if own is None:
        raise CensusError("fieldteam-none", leads="team")
    near = {each.badge for each in workers if _same_district(each.village, own.village)}
    if own.role is FieldRole.DISTRICT_COORDINATOR:
        theirs = near | set(await led_badges(uow, LedWork(own, district_of(own.village))))
    else:
        team = set(await uow.allocations.team_of(own.badge))
        reserves = {each.badge for each in workers if each.role is FieldRole.RESERVE}
        theirs = team | (near & reserves)
        await _check_free(uow, [each for each in workers if each.badge in reserves - team])
    if any(each.badge not in theirs for each in workers):
        raise CensusError("allocation-not-yours")
    if not all(_same_district(village, own.village) for village in villages):
        raise CensusError("allocation-not-yours")


async def _check_free(uow: UnitOfWork, reserves: Iterable[Fieldworker]) -> None:
    """Check that no other team has the reserves by now: a message shows who was free then."""
    for reserve in reserves:
        if await uow.allocations.coordinator_of(reserve.badge):
            raise CensusError("allocation-taken", name=reserve.name)


def _same_district(one: UnitCode, other: UnitCode) -> bool:
    return district_of(one) == district_of(other)


def _lead(badge: Badge | None) -> list[Badge]:
    return [badge] if badge else []
