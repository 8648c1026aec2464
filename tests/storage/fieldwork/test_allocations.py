"""The allocation that holds, on both engines."""

import asyncio
from datetime import timedelta

from census.fieldwork.allocation import Allocation, FieldPhase
from census.fieldwork.blocks import BlockCode
from census.fieldwork.workers import Badge
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import NOON, SITI

ANI, BENI, CICI, LEAD, OTHER = map(Badge, ("001", "002", "003", "901", "902"))
ONE, TWO, THREE, FOUR = (BlockCode(f"331901200100{number:02}00") for number in range(1, 5))
PLAN = Allocation({TWO: ANI, ONE: ANI, THREE: BENI}, {ANI: LEAD, BENI: LEAD})


async def publish(work: UnitOfWork, plan: Allocation = PLAN) -> int:
    return await work.allocations.publish(plan, FieldPhase.PLANNED, actor=str(SITI), at=NOON)


async def test_the_newest_allocation_holds_in_its_order(work: UnitOfWork) -> None:
    assert await work.allocations.phase() is None
    assert await work.allocations.current() is None
    assert await publish(work, Allocation({FOUR: CICI}, {CICI: OTHER})) == 1
    assert await publish(work) == 2
    current = await work.allocations.current()
    assert current
    assert (current.version, current.at, current.phase) == (2, NOON, FieldPhase.PLANNED)
    assert await work.allocations.phase() is FieldPhase.PLANNED
    assert list(current.allocation.blocks.items()) == list(PLAN.blocks.items())
    assert current.allocation.teams == PLAN.teams
    assert await work.allocations.blocks_of(ANI) == [TWO, ONE]
    assert await work.allocations.blocks_of(CICI) == []
    assert await work.allocations.owner_of(THREE) == BENI
    assert await work.allocations.owner_of(FOUR) is None
    assert await work.allocations.team_of(LEAD) == [ANI, BENI]
    assert await work.allocations.coordinator_of(CICI) is None


async def test_a_moved_block_keeps_its_place_and_a_new_one_comes_last(work: UnitOfWork) -> None:
    await publish(work)
    await work.allocations.move([FOUR, TWO], BENI, at=NOON)
    assert await work.allocations.blocks_of(BENI) == [TWO, THREE, FOUR]
    assert await work.allocations.blocks_of(ANI) == [ONE]


async def test_enumerators_change_their_coordinator(work: UnitOfWork) -> None:
    await publish(work)
    await work.allocations.lead([ANI], OTHER)
    assert await work.allocations.coordinator_of(ANI) == OTHER
    assert await work.allocations.team_of(LEAD) == [BENI]
    await work.allocations.lead([ANI], None)
    assert await work.allocations.coordinator_of(ANI) is None


async def test_changes_of_two_processes_follow_one_another(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        await publish(work)
        await work.commit()

    async def takes(opened: Storage, leader: Badge) -> bool:
        async with opened.open() as work:
            await work.allocations.lock()
            free = await work.allocations.coordinator_of(CICI) is None
            if free:
                await work.allocations.lead([CICI], leader)
            await work.commit()
            return free

    both = await asyncio.gather(takes(storage, LEAD), takes(second_process, OTHER))
    assert sorted(both) == [False, True]


async def test_the_phase_moves_once_and_not_before_an_allocation(work: UnitOfWork) -> None:
    async def move(phase: FieldPhase) -> bool:
        return await work.allocations.set_phase(phase, actor=str(SITI), at=NOON)

    assert not await move(FieldPhase.STARTED)
    await publish(work)
    assert await move(FieldPhase.STARTED)
    assert not await move(FieldPhase.STARTED)
    current = await work.allocations.current()
    assert current
    assert current.phase is FieldPhase.STARTED


async def test_a_block_is_somebodys_since_it_came_to_them_whatever_is_published(
    work: UnitOfWork,
) -> None:
    await publish(work)
    later = NOON + timedelta(days=2)
    await work.allocations.move([ONE], BENI, at=later)
    moved = Allocation({TWO: ANI, ONE: BENI, THREE: CICI}, {ANI: LEAD, BENI: LEAD})
    newest = later + timedelta(days=1)
    await work.allocations.publish(moved, FieldPhase.LOCKED, actor=str(SITI), at=newest)
    current = await work.allocations.current()
    assert current
    assert current.since == {TWO: NOON, ONE: later, THREE: newest}


async def test_a_part_is_read_by_the_badges_and_the_phase_and_owners_alone(
    work: UnitOfWork,
) -> None:
    assert await work.allocations.phase() is None
    await publish(work)
    part = await work.allocations.current([BENI])
    assert part
    assert part.allocation == Allocation({THREE: BENI}, {BENI: LEAD})
    assert await work.allocations.phase() is FieldPhase.PLANNED
    assert await work.allocations.owners_of([THREE, FOUR, TWO]) == {THREE: BENI, TWO: ANI}
