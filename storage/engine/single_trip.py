"""SQLite's driver with one trip to its thread for each statement.

aiosqlite goes there for a cursor, for the statement, for its rows and for the cursor's end, and
each trip wakes two threads. Our statements are short: the trips cost more than the work.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Self

import aiosqlite


class Connection(aiosqlite.Connection):
    """A connection whose cursors make one trip. It knows whether there is anything to roll back."""

    def __init__(self, database: str, **options: Any) -> None:
        """Take a file and the options of ``sqlite3.connect``; awaiting it opens the file."""
        super().__init__(lambda: sqlite3.connect(database, **options), iter_chunk_size=1)
        # A process that ends does not wait for it: so SQLAlchemy does with aiosqlite's own.
        self._thread.daemon = True
        self._clean = False

    def cursor(self) -> "Cursor":  # type: ignore[override]
        """Return a cursor. The thread hears of it with the first statement."""
        return Cursor(self)

    async def commit(self) -> None:
        """Commit."""
        await super().commit()
        self._clean = True

    async def rollback(self) -> None:
        """Roll back, unless nothing was asked for since the last commit."""
        if not self._clean:
            await super().rollback()

    async def perform(self, cursor: "Cursor", call: Any, sql: str, parameters: Any) -> None:
        """Let the thread run a statement and fill the cursor."""
        self._clean = False
        await self._execute(self._fill, cursor, call, sql, parameters)  # type: ignore[no-untyped-call]

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

    def __init__(self, database: str, **options: Any) -> None:
        """Take the same; the file is opened by the thread and used from here."""
        super().__init__(database, **options | {"check_same_thread": False})

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
        await self.connection.perform(self, sqlite3.Cursor.executemany, sql, parameters)

    async def fetchall(self) -> list[Any]:
        """Return the rows, which are here already."""
        return self.rows

    async def close(self) -> None:
        """Have nothing to close."""
