"""The database of a URL: an async engine for SQLite or PostgreSQL, with our settings."""

import sqlite3
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic
from typing import Any

from sqlalchemy import URL, event, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from services.ports.unit_of_work import StorageError
from storage.engine.driver import single_trip

BUSY_SECONDS = 30
LOCKED_SECONDS = 5
HIGHEST_PORT = 65535
REST = 1.0
"""Seconds after which an idle connection to PostgreSQL is asked whether it still stands."""
RESTED_SINCE = "rested since"
PRIVATE, OTHERS = 0o600, 0o077
SERVER_SETTINGS = {
    "application_name": "sensusbot",
    "timezone": "UTC",
    "jit": "off",
    # Who is paused or cut off in the middle of a transaction may not hold its locks for long.
    "idle_in_transaction_session_timeout": "30s",
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
_OPTIONS = {"host", "port", "ssl", "target_session_attrs", "prepared_statement_cache_size"}
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


def connect(url: str, *, foreign_keys: bool = True, scratch: bool = False) -> AsyncEngine:
    """Return an engine for a URL; nothing is opened yet.

    A SQLite file that is ``scratch`` is of this process alone, and thrown away: nothing waits for
    the disk, or for another thread.

    Raises StorageError if the URL names no database that we can use.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, foreign_keys=foreign_keys, scratch=scratch)
    return _postgresql(parsed)


def placed(url: str, folder: Path) -> str:
    """Return a URL with the file of a SQLite database in a folder, unless it names its own.

    Raises StorageError as ``connect``.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() != "sqlite":
        return url
    if parsed.database in (None, "", ":memory:"):
        raise StorageError(
            "The database URL names no file: write sqlite:///path/to/file.db. What is kept in "
            "memory is lost."
        )
    return parsed.set(database=str(folder / str(parsed.database))).render_as_string()


def shown(url: URL) -> str:
    """Return a URL as text without driver, password and options."""
    plain = url.set(drivername=url.get_backend_name(), query={})
    return plain.render_as_string(hide_password=True)


def file_of(url: URL) -> Path | None:
    """Return the file of a SQLite database; None in memory and for PostgreSQL."""
    in_a_file = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
    return Path(url.database or "") if in_a_file else None


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url.strip())
        driver = _DRIVERS[parsed.drivername]
        usable = parsed.port is None or 0 < parsed.port <= HIGHEST_PORT
    except (ArgumentError, KeyError, ValueError):
        usable = False
    if not usable:
        raise StorageError(
            "The database URL cannot be used: write sqlite:///path/to/file.db or "
            "postgresql://user:password@host/database."
        )
    if parsed.get_backend_name() != "sqlite" and any(
        mark in part for part in (parsed.host or "", parsed.database or "") for mark in "@/?#"
    ):
        # Otherwise a part of the password would be taken for the host, and be shown.
        raise StorageError(
            "The database URL cannot be used: write @ / ? # in the password as %40 %2F %3F %23."
        )
    return parsed.set(drivername=driver)


def _sqlite(url: URL, *, foreign_keys: bool, scratch: bool) -> AsyncEngine:
    """Return an engine with one connection, so that units of work of one process queue in order.

    They exclude each other anyway: each begins as a writer, because a reader that becomes a writer
    fails at once when another has written in between. Between processes SQLite waits for its lock,
    for ``LOCKED_SECONDS``; the next unit of work waits as long for the connection. After that the
    database counts as away: the work is done again later, and people hear of it. The longest
    holder of the lock is a portion of a registry import, about a second for its 50,000 lines; the
    next portion is read without the lock.
    """
    if url.query:
        raise StorageError("The database URL has options: a SQLite file takes none.")
    path = Path(url.database or ".").absolute()
    if path.is_dir():
        raise StorageError(f"The database cannot be used: {path} is a folder, not a file.")
    if not path.parent.is_dir():
        raise StorageError(f"The database cannot be used: there is no folder {path.parent}.")
    if not path.exists():
        _require_writable(path.parent)
    engine = create_async_engine(
        url,
        hide_parameters=True,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=LOCKED_SECONDS,
        connect_args={"timeout": LOCKED_SECONDS},
    )

    @event.listens_for(engine.sync_engine, "do_connect")
    def before_connecting(*call: Any) -> None:
        call[-1]["async_creator_fn"] = (
            single_trip.OnThisThread if scratch else single_trip.Connection
        )
        _make_private(path)

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        write_ahead(cursor)
        cursor.execute("PRAGMA journal_mode")
        (mode,) = cursor.fetchone()
        # After a power cut, too, a message that was recorded as sent is still recorded: whoever
        # commits waits for the log to reach the disk (single_trip). SQLite itself need not, nor
        # move the log into the file. Where it cannot keep one, it waits at each commit.
        cautious = "NORMAL" if mode == "wal" else "FULL"
        cursor.execute(f"PRAGMA synchronous = {'OFF' if scratch else cautious}")
        cursor.execute("PRAGMA wal_autocheckpoint = 0")
        cursor.execute(f"PRAGMA journal_size_limit = {single_trip.LONG_LOG}")
        cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        cursor.close()

    # An event of the engine would do the same, and cost more than a statement.
    engine.dialect.do_begin = _begin_writing  # type: ignore[method-assign,assignment]
    return engine


def _begin_writing(connection: Any) -> None:
    if connection.driver_connection.in_transaction:
        return  # It has begun without SQLAlchemy.
    cursor = connection.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    cursor.close()


def _require_writable(folder: Path) -> None:
    """Refuse a folder in which no file can be made. It is tried with a file without a name."""
    try:
        TemporaryFile(dir=folder).close()
    except OSError:
        raise StorageError(
            f"The database cannot be used: nothing can be written in the folder {folder}."
        ) from None


def _make_private(path: Path) -> None:
    """Let only the bot's user read the file, because it says who has finished and who has not.

    SQLite's other files get the same mode. A file of another user is left as it is, and SQLite
    reports a file that cannot be made.
    """
    with suppress(OSError):
        path.touch(mode=PRIVATE)
        for file in (path, *(path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm"))):
            if file.exists() and file.stat().st_mode & OTHERS:
                file.chmod(PRIVATE)


def write_ahead(cursor: Any) -> None:
    """Let a file keep a write-ahead log; try again while another connection does the same.

    Of two that switch a new file at once SQLite refuses one immediately, without waiting as it
    does elsewhere (https://www.sqlite.org/c3ref/busy_handler.html). Raises OperationalError of
    sqlite3.
    """
    until = monotonic() + LOCKED_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() >= until:
                raise
        else:
            return


def _postgresql(url: URL) -> AsyncEngine:
    query = dict(url.query)
    # libpq's name for it, as in the URLs of hosting services
    if "sslmode" in query:
        query["ssl"] = query.pop("sslmode")
    if unknown := ", ".join(sorted(set(query) - _OPTIONS)):
        raise StorageError(f"The database URL has an option that is not known here: {unknown}.")
    engine = create_async_engine(
        url.set(query=query),
        hide_parameters=True,
        pool_size=10,
        max_overflow=10,
        pool_timeout=BUSY_SECONDS,
        pool_recycle=1800,
        connect_args={
            "timeout": 10,
            "server_settings": SERVER_SETTINGS,
        },
    )

    @event.listens_for(engine.sync_engine, "checkin")
    def rest(_connection: Any, record: Any) -> None:
        record.info[RESTED_SINCE] = monotonic()

    @event.listens_for(engine.sync_engine, "checkout")
    def ask_after_a_rest(connection: Any, record: Any, _proxy: object) -> None:
        """Ask whether a connection still stands, as ``pool_pre_ping`` does each time."""
        if monotonic() - record.info.get(RESTED_SINCE, monotonic()) < REST:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise DisconnectionError from error

    return engine
