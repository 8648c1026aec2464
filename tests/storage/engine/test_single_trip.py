"""SQLite's thread is asked once for a new statement, and not at all for a quick one."""

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.run.kinds import KINDS
from storage.engine.driver import single_trip
from storage.engine.engine import connect
from storage.unit_of_work import Storage
from tests.storage.making import NOON


@pytest.fixture
def trips(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of what the thread was asked for."""
    asked: list[str] = []

    class Counted(single_trip.Connection):
        async def _execute(self, fn: Any, *args: Any, **options: Any) -> Any:
            asked.append(fn.__name__)
            return await super()._execute(fn, *args, **options)  # type: ignore[no-untyped-call]

    monkeypatch.setattr(single_trip, "Connection", Counted)
    return asked


@pytest.fixture
async def engine(trips: list[str], tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """Return the engine of a new file."""
    opened = connect(f"sqlite:///{tmp_path / 'some.db'}")
    yield opened
    await opened.dispose()


@pytest.fixture
def storage_url(tmp_path: Path, migrated_sqlite: Path) -> str:
    """Return the URL of a migrated file."""
    return f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'own.db')}"


async def test_a_transaction_goes_to_the_thread_once_for_each_new_statement(
    engine: AsyncEngine, trips: list[str]
) -> None:
    async with engine.connect() as connection:
        await connection.execute(text("CREATE TABLE t (n INTEGER PRIMARY KEY)"))
        await connection.commit()
    trips.clear()
    async with engine.connect() as connection:
        added = await connection.execute(text("INSERT INTO t VALUES (4), (5) RETURNING n"))
        assert [row.n for row in added] == [4, 5]
        changed = await connection.execute(text("UPDATE t SET n = n + 10"))
        assert changed.rowcount == 2
        await connection.commit()
    assert trips == ["fill_in_thread", "fill_in_thread", "commit", "_sync"]
    async with engine.connect() as connection:
        await connection.execute(text("DELETE FROM t"))
    async with engine.connect() as connection:
        kept = await connection.execute(text("SELECT n FROM t ORDER BY n"))
        assert kept.scalars().all() == [14, 15], "what was not committed is rolled back"


async def test_what_was_quick_needs_no_thread_and_others_have_their_turn(
    engine: AsyncEngine, trips: list[str]
) -> None:
    asked, heard = text("SELECT 1"), asyncio.Event()
    async with engine.connect() as connection:
        await connection.execute(asked)
        trips.clear()
        asyncio.get_running_loop().call_soon(heard.set)
        for _ in range(single_trip.IN_A_ROW):
            await connection.execute(asked)
        assert trips == []
    assert heard.is_set()


@pytest.mark.parametrize(
    ("statement", "given"),
    [
        (
            "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 100000) "
            "SELECT max(n) FROM n WHERE :given = ''",
            "",
        ),
        ("SELECT length(:given)", "x" * single_trip.SMALL),
    ],
    ids=["takes long", "has much to read"],
)
async def test_what_may_take_long_is_done_by_the_thread(
    engine: AsyncEngine, trips: list[str], statement: str, given: str
) -> None:
    async with engine.connect() as connection:
        for _ in range(2):
            trips.clear()
            await connection.execute(text(statement), {"given": given})
        assert trips == ["fill_in_thread"]


async def test_another_process_is_waited_for_in_the_thread(
    engine: AsyncEngine, trips: list[str]
) -> None:
    async with engine.connect() as connection:
        await connection.execute(text("SELECT 1"))
    other = sqlite3.connect(str(engine.url.database), timeout=0, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    trips.clear()
    async with asyncio.TaskGroup() as tasks, engine.connect() as connection:
        begun = tasks.create_task(_begin(connection))
        while "fill_patiently" not in trips:  # noqa: ASYNC110 - until it waits
            await asyncio.sleep(0)
        assert not begun.done()
        other.execute("ROLLBACK")
        await begun
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    other.close()


async def _begin(connection: AsyncConnection) -> None:
    await connection.begin()


async def test_commits_that_wait_together_reach_the_disk_together(
    storage_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[int] = []
    may_go_on = Event()

    def sync(log: int) -> None:
        may_go_on.wait(10)
        reached.append(log)

    monkeypatch.setattr("storage.engine.driver.single_trip.os.fsync", sync)
    storage = Storage(storage_url, kinds=KINDS)
    done: list[int] = []

    async def commit(number: int) -> None:
        async with storage.open() as work:
            await work.updates.first_time(number, at=NOON)
            await work.commit()
        done.append(number)

    async with asyncio.TaskGroup() as tasks:
        for number in range(20):
            tasks.create_task(commit(number))
        async with storage.open() as work:
            while await work.updates.seen(19) is None:
                await work.rollback()
                await asyncio.sleep(0)
        assert done == [], "others see what is committed; who committed is told when it lasts"
        may_go_on.set()
    assert sorted(done) == list(range(20))
    assert 1 < len(reached) < 6, "the first, and one for those that came meanwhile"
    await storage.close()


async def test_a_long_log_is_moved_into_the_file(
    storage_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_trip, "LONG_LOG", 100_000)
    storage = Storage(storage_url, kinds=KINDS)
    assert storage.file is not None
    log = storage.file.with_name(f"{storage.file.name}-wal")
    for number in range(40):
        async with storage.open() as work:
            await work.updates.first_time(number, at=NOON)
            await work.commit()
    assert log.stat().st_size < 200_000
    await storage.close()


async def test_while_many_rows_are_loaded_the_log_is_moved_after_the_last_of_them(
    engine: AsyncEngine, trips: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_trip, "LONG_LOG", 10_000)
    monkeypatch.setattr(single_trip, "MANY", 100)
    async with engine.connect() as connection:
        await connection.execute(text("CREATE TABLE some (word TEXT)"))
        await connection.commit()
        trips.clear()
        for _ in range(2):
            rows = [("word" * 50,)] * 100
            await connection.exec_driver_sql("INSERT INTO some VALUES (?)", rows)
            await connection.commit()
        assert "_move_log" not in trips
        await connection.execute(text("INSERT INTO some VALUES ('last')"))
        await connection.commit()
        assert "_move_log" in trips
