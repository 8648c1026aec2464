"""Who gets which connection: of PostgreSQL's there are several, of SQLite's there is one."""

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.engine.shelf import AT_HAND, Shelf


@dataclass(eq=False)
class MadeConnection:
    """A connection that knows whether it went back to the pool."""

    invalidated: bool = False
    in_pool: bool = False

    async def close(self) -> None:
        self.in_pool = True


@dataclass
class Pool:
    """An engine that makes a connection for whoever asks; ``away`` refuses them."""

    name: str
    made: list[MadeConnection] = field(default_factory=list)
    away: bool = False

    @property
    def dialect(self) -> Any:
        return SimpleNamespace(name=self.name)

    async def connect(self) -> MadeConnection:
        await asyncio.sleep(0)
        if self.away:
            raise OSError
        self.made.append(MadeConnection())
        return self.made[-1]

    def shelf(self) -> Shelf:
        return Shelf.of(cast("AsyncEngine", self))


async def asked(
    group: asyncio.TaskGroup, shelf: Shelf, times: int
) -> list[asyncio.Task[AsyncConnection]]:
    """Let so many ask for a connection, and those who can have it."""
    tasks = [group.create_task(shelf.take()) for _ in range(times)]
    for _ in range(9):
        await asyncio.sleep(0)
    return tasks


async def test_more_than_are_at_hand_wait_in_their_order_for_what_comes_back() -> None:
    pool = Pool("postgresql")
    shelf = pool.shelf()
    async with asyncio.TaskGroup() as group:
        tasks = await asked(group, shelf, AT_HAND + 3)
        assert [each.done() for each in tasks] == [True] * AT_HAND + [False] * 3
        first = tasks[0].result()
        await shelf.put_back(first, clean=True)
        late = group.create_task(shelf.take())
        assert await tasks[AT_HAND] is first
        await shelf.put_back(tasks[1].result(), clean=False)
        new = await tasks[AT_HAND + 1]
        assert new not in {each.result() for each in tasks[:AT_HAND]}
        tasks[AT_HAND + 2].cancel()
        await shelf.put_back(first, clean=True)
        assert await late is first, "who has gone is passed over"
    assert len(pool.made) == AT_HAND + 1


@pytest.mark.parametrize("name", ["postgresql", "sqlite"])
async def test_nobody_waits_for_what_is_slow(name: str) -> None:
    pool = Pool(name)
    shelf = pool.shelf()
    shelf.slow = 0.0
    assert len(set(await asyncio.gather(*(shelf.take() for _ in range(AT_HAND + 3))))) == 8


async def test_who_was_let_in_and_has_gone_takes_no_place() -> None:
    pool = Pool("sqlite")
    shelf = pool.shelf()
    async with asyncio.TaskGroup() as group:
        first, second, third = await asked(group, shelf, 3)
        await shelf.put_back(first.result(), clean=True)
        second.cancel()
        assert await third is first.result()


async def test_a_server_that_is_away_refuses_everybody_and_holds_up_nobody_afterwards() -> None:
    pool = Pool("postgresql", away=True)
    shelf = pool.shelf()
    waiting = [shelf.take() for _ in range(AT_HAND * 3)]
    refused = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(each) for each in refused] == [OSError] * len(waiting)
    pool.away = False
    assert await asyncio.gather(*(shelf.take() for _ in range(AT_HAND))) == pool.made


async def test_the_connection_of_sqlite_goes_to_who_waits_and_else_to_the_pool() -> None:
    pool = Pool("sqlite")
    shelf = pool.shelf()
    async with asyncio.TaskGroup() as group:
        first, second = await asked(group, shelf, 2)
        await shelf.put_back(first.result(), clean=True)
        assert await second is first.result()
    assert [each.in_pool for each in pool.made] == [False]
    await shelf.put_back(second.result(), clean=True)
    assert [each.in_pool for each in pool.made] == [True]
