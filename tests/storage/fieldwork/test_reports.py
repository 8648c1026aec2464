"""What is reported of blocks, on both engines."""

from datetime import date, timedelta

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.counts import BlockCounts, FourCounts
from census.fieldwork.progress import BlockProgress, BlockState, EntryKind, NewEntry, Visits
from census.fieldwork.workers import Badge
from census.people.people import ChatId
from census.units import UnitCode
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import NOON, SITI

RT_3, RT_4 = BlockCode("33190120010001"), BlockCode("33.19.01.2001.0002")
IMAM, WATI = Badge("PPL-0007"), Badge("PPL-0008")
TODAY, DAY = date(2020, 3, 6), timedelta(days=1)
ONE = Visits(done=1)


def visited(block: BlockCode, visits: Visits = ONE, actor: ChatId = SITI) -> NewEntry:
    return NewEntry(block, EntryKind.VISITS, IMAM, actor, NOON, TODAY, visits)


def act(block: BlockCode, kind: EntryKind, words: str = "") -> NewEntry:
    return NewEntry(block, kind, IMAM, SITI, NOON + DAY, TODAY + DAY, words=words)


async def where(work: UnitOfWork, block: BlockCode = RT_3) -> BlockProgress | None:
    return (await work.block_reports.progress([block])).get(block)


async def test_visits_add_up_and_taking_one_back_takes_its_counts_back(work: UnitOfWork) -> None:
    first = await work.block_reports.add(visited(RT_3, Visits(done=12, empty=2)))
    second = await work.block_reports.add(visited(RT_3, Visits(done=3, refused=1)))
    assert first is not None
    assert second is not None
    assert await where(work) == BlockProgress(
        RT_3, BlockState.OPEN, Visits(done=15, empty=2, refused=1), NOON, TODAY, acted_at=NOON
    )
    undone = await work.block_reports.undo(second, at=NOON + DAY)
    assert undone is not None
    assert (undone.new.visits, undone.undone_at) == (Visits(done=3, refused=1), NOON + DAY)
    assert await work.block_reports.undo(second, at=NOON + DAY) is None
    kept = await where(work)
    assert kept is not None
    assert kept.visits == Visits(done=12, empty=2)
    [left] = await work.block_reports.newest_of(IMAM, limit=5)
    assert left.number == first
    await work.block_reports.undo(first, at=NOON + DAY)
    assert await work.block_reports.progress() == {}
    assert await work.block_reports.undo(second + 1, at=NOON) is None


async def test_only_what_is_finished_is_approved_and_what_is_approved_takes_no_visits(
    work: UnitOfWork,
) -> None:
    reports = work.block_reports
    assert await reports.add(act(RT_3, EntryKind.APPROVED)) is None
    assert await where(work) is None
    visits = await reports.add(visited(RT_3))
    assert visits is not None
    assert await reports.add(act(RT_3, EntryKind.FINISHED)) is not None
    assert await reports.add(act(RT_3, EntryKind.FINISHED)) is None
    assert await reports.add(visited(RT_3)) is not None
    approved = await reports.add(act(RT_3, EntryKind.APPROVED))
    assert approved is not None
    assert await reports.add(visited(RT_3)) is None
    assert await reports.undo(visits, at=NOON) is None
    assert await reports.undo(approved, at=NOON) is None
    assert await reports.add(act(RT_3, EntryKind.NOTE, "Pagar terkunci")) is not None
    assert await reports.add(act(RT_3, EntryKind.REOPENED, "Kurang dua rumah")) is not None
    assert await where(work) == BlockProgress(
        RT_3, BlockState.REOPENED, Visits(done=2), NOON + DAY, TODAY, "Kurang dua rumah", NOON + DAY
    )
    assert await reports.undo(visits, at=NOON) is not None


async def test_typed_counts_are_kept_and_taken_back(work: UnitOfWork) -> None:
    four = FourCounts(5, 30, 1, 12)
    said = NewEntry(RT_3, EntryKind.COUNTS, IMAM, SITI, NOON, TODAY, counts=four)
    first = await work.block_reports.add(said)
    assert first is not None
    stands = await where(work)
    assert stands is not None
    assert stands == BlockProgress(RT_3, typed=BlockCounts(RT_3, four, NOON, NOON))
    [entry] = await work.block_reports.newest_of(IMAM, limit=1)
    assert entry.new == said
    assert await work.block_reports.undo(first, at=NOON) is not None
    assert await where(work) is None


async def test_entries_are_of_days_and_blocks_in_their_order(work: UnitOfWork) -> None:
    await work.block_reports.add(visited(RT_3))
    await work.block_reports.add(visited(RT_4, Visits(moved=1)))
    await work.block_reports.add(act(RT_3, EntryKind.FINISHED))

    async def kinds(*blocks: BlockCode, since: date, until: date) -> list[tuple[BlockCode, str]]:
        found = await work.block_reports.entries(blocks or None, since=since, until=until)
        return [(entry.new.block, entry.new.kind) for entry in found]

    assert await kinds(since=TODAY, until=TODAY) == [(RT_3, "visits"), (RT_4, "visits")]
    assert await kinds(RT_3, since=TODAY, until=TODAY + DAY) == [
        (RT_3, "visits"),
        (RT_3, "finished"),
    ]
    assert await kinds(RT_4, since=TODAY + DAY, until=TODAY + DAY) == []
    assert await work.block_reports.newest_of(WATI, limit=3) == []
    assert set(await work.block_reports.progress()) == {RT_3, RT_4}


async def test_of_two_coordinators_at_once_one_approves(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        await work.block_reports.add(act(RT_3, EntryKind.FINISHED))
        await work.commit()
    approved = []
    for process in (storage, second_process):
        async with process.open() as work:
            approved.append(await work.block_reports.add(act(RT_3, EntryKind.APPROVED)))
            await work.commit()
    assert [number is not None for number in approved] == [True, False]


async def test_many_acts_at_once_come_to_the_same_as_one_by_one(work: UnitOfWork) -> None:
    await work.block_reports.add(visited(RT_3))
    acts = [
        act(RT_4, EntryKind.APPROVED),
        visited(RT_3, Visits(done=4, empty=1)),
        act(RT_3, EntryKind.FINISHED),
        act(RT_3, EntryKind.FINISHED),
        act(RT_3, EntryKind.REOPENED, "Kurang satu rumah"),
    ]
    possible = await work.block_reports.add_all(acts)
    assert possible == [acts[1], acts[2], acts[4]]
    assert await work.block_reports.progress() == {
        RT_3: BlockProgress(
            RT_3,
            BlockState.REOPENED,
            Visits(done=5, empty=1),
            NOON + DAY,
            TODAY,
            "Kurang satu rumah",
            NOON + DAY,
        )
    }
    kept = await work.block_reports.entries(None, since=TODAY, until=TODAY + DAY)
    assert [entry.new for entry in kept] == [visited(RT_3), *possible]
    assert await work.block_reports.undo(kept[1].number, at=NOON) is not None
    assert await work.block_reports.add_all([]) == []


async def test_a_village_is_finished_with_its_last_block(work: UnitOfWork) -> None:
    village, other = UnitCode("33.19.01.2001"), UnitCode("33.19.01.2002")
    listed = [Block(code, village, code, 40) for code in (RT_3, RT_4)]
    blocks = [*listed, Block(BlockCode("9"), other, "RT 9", 40)]
    await work.blocks.replace(blocks, BlockList("blocks.csv", NOON), at=NOON)
    await work.block_reports.add(act(RT_3, EntryKind.FINISHED))
    await work.block_reports.add(visited(RT_4))
    assert await work.block_reports.finished_villages() == []
    await work.block_reports.add(act(RT_4, EntryKind.FINISHED))
    await work.block_reports.add(act(RT_4, EntryKind.APPROVED))
    assert await work.block_reports.finished_villages() == [village]
    await work.block_reports.add(act(RT_4, EntryKind.REOPENED, "Kurang satu"))
    assert await work.block_reports.finished_villages() == []
