"""SQLite's driver with one trip to its thread for a statement, and none for a quick one.

aiosqlite goes there for a cursor, for the statement, for its rows and for the cursor's end, and
each trip wakes two threads. Our statements are short: the trips cost more than the work. So the
thread does what waits for the disk or for another process, what has ever taken long, and what has
many parameters. The rest is done where it is asked for.
"""

import asyncio
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any, Final, Self

import aiosqlite

QUICK: Final = 0.001
"""Seconds of processor time that a statement may take in the thread to be done without it."""

LONG: Final = 0.01
"""Seconds after which a statement that was done without the thread goes there the next time."""

SMALL: Final = 2_000
"""Characters of a statement's longest parameter: lists of rows travel as one."""

IN_A_ROW: Final = 16
"""After so many statements without the thread others have their turn."""

LONG_LOG: Final = 4 * 1024 * 1024
"""Bytes: a thousand pages, as with SQLite's own ``wal_autocheckpoint``."""

MANY: Final = 10_000
"""Rows of a load whose log may become ``LOADING_LOG``: what follows it changes the same pages."""

LOADING_LOG: Final = 256 * 1024 * 1024

TEXTS: Final = 2_000
"""Statements whose time is remembered."""


class Connection(aiosqlite.Connection):
    """A connection whose cursors make one trip. It knows whether there is anything to roll back."""

    def __init__(self, database: str, **options: Any) -> None:
        """Take a file and the options of ``sqlite3.connect``; awaiting it opens the file.

        ``patience`` is how many milliseconds another process's lock is waited for.
        """
        patience, options["timeout"] = options.get("timeout", 0), 0
        options["check_same_thread"] = False
        super().__init__(lambda: sqlite3.connect(database, **options), iter_chunk_size=1)
        # A process that ends does not wait for it: so SQLAlchemy does with aiosqlite's own.
        self._thread.daemon = True
        self.patience = int(patience * 1000)
        self._clean, self._only_quick, self._loading = False, False, False
        self._quick: dict[str, bool] = {}
        self._in_a_row = 0
        self.waits_later = False
        self._log, self._commits, self._on_disk = Path(f"{database}-wal"), 0, 0
        self._one_at_a_time = asyncio.Lock()

    def cursor(self) -> "Cursor":  # type: ignore[override]
        """Return a cursor. The thread hears of it with the first statement."""
        return Cursor(self)

    async def begin(self) -> None:
        """Begin as a writer."""
        await self.run("BEGIN IMMEDIATE", ())

    async def commit(self) -> None:
        """Commit, and wait for the disk unless somebody ``waits_later``.

        A log that has become long is moved into the file by the thread. While many rows are loaded
        it is moved after the last of them.
        """
        self._commits += 1
        if self._only_quick:
            self._conn.commit()
        else:
            await super().commit()
        self._clean = True
        if self._log_is_long():
            await self._execute(self._move_log)  # type: ignore[no-untyped-call]
        self._loading = False
        if not self.waits_later:
            await self.reach_disk()

    async def reach_disk(self) -> None:
        """Wait until all commits so far would outlast a power cut. Those who wait share the wait.

        SQLite itself waits at each commit (``synchronous = FULL``), and everybody else meanwhile.
        Here it does not, and the log is brought to the disk before anybody is told of a commit.
        """
        mine = self._commits
        async with self._one_at_a_time:
            if self._on_disk < mine:
                reached = self._commits
                try:
                    await self._execute(self._sync)  # type: ignore[no-untyped-call]
                except ValueError:
                    # The connection was closed meanwhile, and its thread has ended.
                    await asyncio.to_thread(self._sync)
                self._on_disk = reached

    def _move_log(self) -> None:
        self._conn.execute("PRAGMA wal_checkpoint(PASSIVE)").close()

    def _sync(self) -> None:
        with suppress(FileNotFoundError), self._log.open("rb+") as log:
            os.fsync(log.fileno())

    def _log_is_long(self) -> bool:
        with suppress(FileNotFoundError):
            return self._log.stat().st_size > (LOADING_LOG if self._loading else LONG_LOG)
        return False

    async def rollback(self) -> None:
        """Roll back, unless nothing was asked for since the last commit."""
        if self._clean:
            return
        if self._only_quick:
            self._conn.rollback()
        else:
            await super().rollback()
        self._clean = True

    async def run(self, sql: str, parameters: Any) -> "Cursor":
        """Run a statement; return its cursor."""
        cursor = Cursor(self)
        await self.perform(cursor, sqlite3.Cursor.execute, sql, parameters)
        return cursor

    async def perform(self, cursor: "Cursor", call: Any, sql: str, parameters: Any) -> None:
        """Run a statement and fill the cursor. A lock is waited for in the thread."""
        if self._clean:
            self._clean, self._only_quick = False, True
        work = cursor, call, sql, parameters
        try:
            if self.is_quick(call, sql, parameters):
                await self._let_others()
                self._fill_at_once(*work)
            else:
                self._only_quick = False
                await self._execute(self.fill_in_thread, *work)  # type: ignore[no-untyped-call]
        except sqlite3.OperationalError as refusal:
            if getattr(refusal, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            await self._execute(self.fill_patiently, *work)  # type: ignore[no-untyped-call]

    async def load(self, cursor: "Cursor", sql: str, rows: Sequence[Any]) -> None:
        """Run a statement for many rows of parameters."""
        self._loading = self._loading or len(rows) >= MANY
        await self.perform(cursor, sqlite3.Cursor.executemany, sql, rows)

    def is_quick(self, call: Any, sql: str, parameters: Any) -> bool:
        """Tell whether a statement has been quick so far, and is likely to be."""
        return (
            self._quick.get(sql, False)
            and call is sqlite3.Cursor.execute
            and all(len(each) < SMALL for each in parameters if isinstance(each, str | bytes))
        )

    async def _let_others(self) -> None:
        self._in_a_row += 1
        if self._in_a_row == IN_A_ROW:
            self._in_a_row = 0
            await asyncio.sleep(0)

    def fill_patiently(self, *work: Any) -> None:
        """Run a statement as soon as another process has let go of the file."""
        self._conn.execute(f"PRAGMA busy_timeout = {self.patience}")
        try:
            self._fill(*work)
        finally:
            self._conn.execute("PRAGMA busy_timeout = 0")

    def fill_in_thread(self, cursor: "Cursor", call: Any, sql: str, parameters: Any) -> None:
        """Run a statement, and learn from its processor time whether it is quick."""
        begun = thread_time()
        self._fill(cursor, call, sql, parameters)
        if len(self._quick) >= TEXTS:
            self._quick.clear()
        self._quick[sql] = self._quick.get(sql, True) and thread_time() - begun < QUICK

    def _fill_at_once(self, cursor: "Cursor", call: Any, sql: str, parameters: Any) -> None:
        begun = perf_counter()
        self._fill(cursor, call, sql, parameters)
        if perf_counter() - begun > LONG:
            # It may have waited for a processor: the thread tells.
            self._quick.pop(sql, None)

    def _fill(self, result: "Cursor", call: Any, sql: str, parameters: Any) -> None:
        with closing(self._conn.cursor()) as cursor:
            call(cursor, sql, parameters)
            result.rows = cursor.fetchall() if cursor.description else []
            result.description = cursor.description
            result.rowcount, result.lastrowid = cursor.rowcount, cursor.lastrowid


class OnThisThread(Connection):
    """Runs each statement where it is asked for: for a file of one process that is in a hurry.

    Everything else in the process waits meanwhile.
    """

    async def reach_disk(self) -> None:
        """Wait for no disk."""

    async def _execute(self, fn: Callable[..., Any], *args: Any, **options: Any) -> Any:
        await asyncio.sleep(0)  # others have their turn
        return fn(*args, **options)


@dataclass(slots=True)
class Cursor:
    """What SQLAlchemy asks of a cursor. All rows come with the statement."""

    connection: Connection
    rows: list[Any] = field(default_factory=list)
    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        """Have nothing to open."""
        return self

    async def execute(self, sql: str, parameters: Any = ()) -> None:
        """Run a statement and fetch its rows."""
        await self.connection.perform(self, sqlite3.Cursor.execute, sql, parameters)

    async def executemany(self, sql: str, parameters: Any) -> None:
        """Run a statement for many rows of parameters."""
        await self.connection.load(self, sql, parameters)

    async def fetchall(self) -> list[Any]:
        """Return the rows, which are here already."""
        return self.rows

    async def close(self) -> None:
        """Have nothing to close."""
