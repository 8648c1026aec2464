"""A task is one process's at a time, by the database's clock."""

import asyncio
from datetime import timedelta

import pytest

from services.ports.operations.elections import Task
from storage.unit_of_work import Storage

LONG, OVER, AT_ONCE = timedelta(minutes=5), timedelta(seconds=-1), timedelta(0)


async def stands(storage: Storage, name: str, *, ttl: timedelta = LONG) -> bool:
    async with storage.open() as uow:
        elected = await uow.elections.stand(Task.SEND, name, ttl=ttl)
        await uow.commit()
    return elected


@pytest.fixture
def url(postgres_url: str) -> str:
    return postgres_url


async def test_who_has_a_task_keeps_it_and_nobody_else_gets_it(
    storage: Storage, second_process: Storage
) -> None:
    assert await stands(storage, "one")
    assert not await stands(second_process, "other")
    assert await stands(storage, "one")
    async with second_process.open() as uow:
        assert await uow.elections.stand(Task.FETCH, "other", ttl=LONG), "another task is free"


async def test_a_task_whose_time_is_over_goes_to_who_stands_next(
    storage: Storage, second_process: Storage
) -> None:
    assert await stands(storage, "one", ttl=OVER)
    assert await stands(second_process, "other")
    assert not await stands(storage, "one")


async def test_who_resigns_leaves_it_at_once_and_only_the_own(
    storage: Storage, second_process: Storage
) -> None:
    assert await stands(storage, "one")
    async with second_process.open() as uow:
        await uow.elections.resign(Task.SEND, "other", after=AT_ONCE)
        await uow.commit()
    assert not await stands(second_process, "other")
    async with storage.open() as uow:
        await uow.elections.resign(Task.SEND, "one", after=AT_ONCE)
        await uow.commit()
    assert await stands(second_process, "other")


@pytest.mark.parametrize("paused", ["one", "other"])
async def test_who_is_paused_while_it_stands_holds_up_nobody(
    storage: Storage, second_process: Storage, paused: str
) -> None:
    """Neither who has the task nor who does not; the server would wait for half a minute."""
    assert await stands(storage, "one")
    async with storage.open() as uow, asyncio.timeout(10):
        await uow.elections.stand(Task.SEND, paused, ttl=OVER)
        assert await stands(second_process, "third") is (paused == "one")


async def test_of_many_that_stand_at_once_one_is_elected(storage: Storage) -> None:
    elected = await asyncio.gather(*(stands(storage, f"process {each}") for each in range(8)))
    assert sorted(elected) == [False] * 7 + [True]
