"""Whatever keeps a database from writing is said in one way: it cannot be used now."""

import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]
import pytest

from bot.run.kinds import KINDS
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import StorageUnavailableError
from storage.engine.driver import single_trip
from storage.unit_of_work import Storage
from tests.storage.making import NOON
from tests.support.postgres import Postgres


@pytest.fixture
async def small(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Storage]:
    """A SQLite file of one's own."""
    storage = Storage(
        f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'small.db')}", kinds=KINDS
    )
    yield storage
    await storage.close()


async def writes(storage: Storage, facts: int = 1) -> None:
    """Write an entry with so many letters."""
    async with storage.open() as uow:
        await uow.audit.add(AuditEntry(NOON, "system", "test", {"letters": "x" * facts}))
        await uow.commit()


async def sets(storage: Storage, pragma: str) -> None:
    async with storage._engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        assert driver is not None
        await driver.execute(f"PRAGMA {pragma}")


async def test_a_full_disk(small: Storage) -> None:
    await writes(small)
    await sets(small, "max_page_count = 1")
    with pytest.raises(StorageUnavailableError, match="full"):
        await writes(small, 1_000_000)
    await sets(small, "max_page_count = 1000000")
    await writes(small, 1_000_000)


async def test_a_file_that_may_not_be_written(small: Storage) -> None:
    await sets(small, "query_only = ON")
    with pytest.raises(StorageUnavailableError, match="readonly"):
        await writes(small)
    await sets(small, "query_only = OFF")
    await writes(small)


async def test_a_file_that_another_program_holds(small: Storage) -> None:
    async with small._engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        assert isinstance(driver, single_trip.Connection)
        driver.patience = 0
    assert small.file is not None
    with closing(sqlite3.connect(small.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageUnavailableError, match="locked"):
            await writes(small)
    await writes(small)


async def test_a_server_that_stands_by_for_another(
    postgres_url: str, postgres_server: Postgres
) -> None:
    name = postgres_url.split("?", maxsplit=1)[0].rsplit("/", 1)[1]
    change = f"ALTER DATABASE {name} {{}} default_transaction_read_only {{}}"
    await postgres_server.execute(change.format("SET", "= on"))
    storage = Storage(postgres_url, kinds=KINDS)
    with pytest.raises(StorageUnavailableError, match="read-only"):
        await writes(storage)
    await storage.close()


async def test_a_lock_that_was_not_to_be_had(postgres_url: str, postgres_server: Postgres) -> None:
    name = postgres_url.split("?", maxsplit=1)[0].rsplit("/", 1)[1]
    await postgres_server.execute(f"ALTER DATABASE {name} SET lock_timeout = 10")
    storage = Storage(postgres_url, kinds=KINDS)
    other = await asyncpg.connect(postgres_url)
    await other.execute("BEGIN; LOCK TABLE audit")
    with pytest.raises(StorageUnavailableError, match="lock timeout"):
        await writes(storage)
    await other.close()
    await storage.close()
