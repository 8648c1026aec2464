"""Every test that asks for ``storage`` runs on SQLite and on PostgreSQL."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.run.kinds import KINDS
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.support.postgres import Postgres


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(
    request: pytest.FixtureRequest, tmp_path: Path, migrated_sqlite: Path
) -> AsyncIterator[str]:
    """A migrated database of one's own."""
    if request.param == "sqlite":
        path = shutil.copy(migrated_sqlite, tmp_path / "test.db")
        yield f"sqlite:///{path}"
    else:
        server: Postgres = request.getfixturevalue("postgres_server")
        made = await server.create()
        yield made
        await server.drop(made)


@pytest.fixture(params=["sqlite", "postgresql"])
async def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A database without a table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
    else:
        server: Postgres = request.getfixturevalue("postgres_server")
        made = await server.create(migrated=False)
        yield made
        await server.drop(made)


@pytest.fixture
async def storage(url: str) -> AsyncIterator[Storage]:
    opened = Storage(url, kinds=KINDS)
    yield opened
    await opened.close()


@pytest.fixture
async def second_process(url: str) -> AsyncIterator[Storage]:
    """The same database as another process sees it: with connections of its own."""
    opened = Storage(url, kinds=KINDS)
    yield opened
    await opened.close()


@pytest.fixture
async def work(storage: Storage) -> AsyncIterator[UnitOfWork]:
    """One unit of work; nothing of it is committed unless the test does."""
    async with storage.open() as opened:
        yield opened
