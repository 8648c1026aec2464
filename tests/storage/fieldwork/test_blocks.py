"""The blocks of the field work, on both engines."""

from dataclasses import replace

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.units import UnitCode
from services.fieldwork.known import BlockCodeCache
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import NOON

NORTH, SOUTH = UnitCode("33.19.01.2001"), UnitCode("33.19.010.2001")
"""A village, and one of which the code of its district only begins alike."""
FIRST = Block(BlockCode("3319010001000100"), NORTH, "RT 01 RW 01", 40, 13, 0)
SECOND = Block(BlockCode("33.19.01.2001.0002"), NORTH, "RT 02 RW 01", 25, 25, 1)
OTHER = Block(BlockCode("33190100020001"), SOUTH, "RT 01 RW 02", 12, 0, 0)
FILE = BlockList("blocks.csv", NOON)


async def test_blocks_come_back_by_village_and_order_and_by_area(work: UnitOfWork) -> None:
    assert await work.blocks.origin() is None
    assert await work.blocks.listed() == []
    await work.blocks.replace([OTHER, SECOND, FIRST], FILE, at=NOON)
    assert await work.blocks.origin() == FILE
    assert await work.blocks.listed() == [FIRST, SECOND, OTHER]
    assert await work.blocks.listed(UnitCode("33.19.01")) == [FIRST, SECOND]
    assert await work.blocks.listed(SOUTH) == [OTHER]
    assert await work.blocks.get_all([SECOND.code, BlockCode("?")]) == {SECOND.code: SECOND}


async def test_a_new_list_takes_the_place_of_the_old_one(work: UnitOfWork) -> None:
    await work.blocks.replace([FIRST, SECOND], FILE, at=NOON)
    more, recap = (
        replace(FIRST, size=50, order=1),
        BlockList("recap", NOON, from_recap=True, illustrative=True),
    )
    await work.blocks.replace([OTHER, more], recap, at=NOON)
    assert await work.blocks.listed() == [more, OTHER]
    assert await work.blocks.origin() == recap


async def test_a_code_is_known_as_it_is_written_and_with_gaps(work: UnitOfWork) -> None:
    await work.blocks.replace([FIRST, SECOND], FILE, at=NOON)
    assert await work.blocks.codes() == {FIRST.code, SECOND.code}
    cache = BlockCodeCache(seconds=lambda: 0.0)
    await cache.refresh_if_stale(work)
    for written in (FIRST.code, "3319 0100 0100 0100", "3319.01.0001.000100", SECOND.code):
        assert cache.is_code(written), written
    for written in ("3319010001000101", "331901000100010", "", "RT 01"):
        assert not cache.is_code(written), written
