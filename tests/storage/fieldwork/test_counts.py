"""The four counts of blocks, on both engines."""

from datetime import timedelta

from census.fieldwork.blocks import BlockCode
from census.fieldwork.counts import BlockCounts, FourCounts
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import NOON

RT_3, RT_4 = BlockCode("33190120010001"), BlockCode("33.19.01.2001.0002")
FIRST = BlockCounts(RT_3, FourCounts(12, 30, 1, 2), NOON, NOON)
OTHER = BlockCounts(RT_4, FourCounts(approved=42), NOON, NOON - timedelta(days=3))


async def test_the_newest_counts_of_a_block_take_the_place_of_the_old_ones(
    work: UnitOfWork,
) -> None:
    assert await work.exported_counts.newest() == {}
    await work.exported_counts.put([FIRST, OTHER])
    assert await work.exported_counts.newest() == {RT_3: FIRST, RT_4: OTHER}
    later = BlockCounts(RT_3, FourCounts(0, 44, 1), NOON + timedelta(hours=1), NOON)
    await work.exported_counts.put([later])
    assert await work.exported_counts.newest([RT_3]) == {RT_3: later}
    assert await work.exported_counts.newest([]) == {}
