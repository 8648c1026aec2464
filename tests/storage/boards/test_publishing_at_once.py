"""Two processes publish the same moment: one after the other, and the second knows of the first."""

import asyncio

from storage.unit_of_work import Storage
from tests.storage.making import NOON, count, unit


async def test_of_two_who_publish_at_once_the_second_sees_what_the_first_did(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as uow:
        await uow.units.put([unit()])
        drafts = [
            await uow.snapshots.add([count(completed=n)], as_of=NOON, source="a") for n in (1, 2)
        ]
        await uow.commit()

    async def publishes(process: Storage, number: int) -> list[int]:
        async with process.open() as uow:
            await uow.snapshots.take_turn()
            seen = [each.id for each in await uow.snapshots.of_moment(NOON)]
            await uow.snapshots.publish(number, at=NOON)
            await uow.commit()
            return seen

    saw = await asyncio.gather(
        publishes(storage, drafts[0].id), publishes(second_process, drafts[1].id)
    )
    assert sorted(map(len, saw)) == [0, 1]
