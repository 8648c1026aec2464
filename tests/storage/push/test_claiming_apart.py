"""Beside other processes nobody claims for a chat that somebody is busy with."""

from collections.abc import Sequence
from datetime import timedelta

from census.people.people import ChatId
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import LEASE, NOON, SITI, claim, owed, settled

BUDI, GROUP = ChatId(2002), ChatId(-300)
A_SECOND = timedelta(seconds=1)


async def apart(work: UnitOfWork, *, later: timedelta = timedelta()) -> Sequence[ChatId]:
    now = NOON + later
    claimed = await work.deliveries.claim(now, limit=100, lease_until=now + LEASE, apart=True)
    return [delivery.chat for delivery in claimed]


async def test_a_chat_that_is_being_written_to_is_left_alone_until_its_second_is_over(
    storage: Storage,
) -> None:
    async with storage.open() as work:
        await work.deliveries.add([owed("one")])
        (first,) = await claim(work)
        await work.deliveries.add([owed("two"), owed("two", BUDI)])
        assert await apart(work) == [BUDI]
        await work.deliveries.settle([settled(first)])
        assert await apart(work) == []
        assert await apart(work, later=2 * A_SECOND) == [SITI]


async def test_what_a_dead_process_left_behind_holds_nobody_up(storage: Storage) -> None:
    async with storage.open() as work:
        await work.deliveries.add([owed("one")])
        await claim(work)
        await work.deliveries.add([owed("two")])
        assert await apart(work, later=LEASE + A_SECOND) == [SITI, SITI]


async def test_a_group_whose_minute_is_full_waits(storage: Storage) -> None:
    async with storage.open() as work:
        await work.deliveries.add([owed(f"{number}", GROUP) for number in range(20)])
        claimed = await claim(work, limit=19)
        await work.deliveries.settle([settled(each) for each in claimed])
        assert await apart(work, later=2 * A_SECOND) == []
        assert await apart(work, later=timedelta(seconds=61)) == [GROUP]
