"""SQLite without its thread, with outages, and with somebody who watches what is committed.

The driver stays aiosqlite's, but what it gives to its thread runs on the loop's next turn. Each
process has its own connection; when it is killed that is closed as it is, so that what was not
committed is gone.
"""

import asyncio
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from storage.engine.driver import single_trip
from trials.world import World

DAY_ZERO, SECONDS_A_DAY = 2440587.5, 86400.0
UNCOMMON = 0.004
"""The share of statements that fail while the database is unwell."""

STATEMENT = "fill_in_thread"
"""What single_trip does in its thread."""

TAKE_TIME = {STATEMENT, "commit"}
"""What others may come in between of."""


@dataclass(slots=True)
class Outages:
    """When the database does not answer, or answers badly. Seconds from the world's beginning."""

    away: list[tuple[float, float]] = field(default_factory=list)
    unwell: list[tuple[float, float]] = field(default_factory=list)

    def is_away(self, seconds: float) -> bool:
        return any(begin <= seconds < end for begin, end in self.away)

    def is_unwell(self, seconds: float) -> bool:
        return any(begin <= seconds < end for begin, end in self.unwell)


class Database:
    """One process's way to the file."""

    def __init__(
        self,
        world: World,
        outages: Outages,
        chance: random.Random,
        committed: Callable[[], None],
    ) -> None:
        self._world, self._outages, self._chance = world, outages, chance
        self._committed = committed
        self._connections: list[sqlite3.Connection] = []
        self._sealed = False

    def kill(self) -> None:
        """Close as a dead process does; whoever still asks is refused."""
        self._sealed = True
        for connection in self._connections:
            with suppress(sqlite3.ProgrammingError):
                # Statements under way would keep a closed connection's lock.
                connection.rollback()
            connection.close()

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Take the place of the threads for a while."""
        usual = single_trip.Connection

        def connect(database: str, **_options: Any) -> "_Inline":
            return _Inline(database, self)

        single_trip.Connection = connect  # type: ignore[assignment,misc]
        try:
            yield
        finally:
            single_trip.Connection = usual  # type: ignore[misc]

    def open(self, path: str) -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=0)
        # A killed process loses nothing that the system has taken: nobody waits for the disk.
        connection.execute("PRAGMA synchronous = OFF").close()
        connection.create_function("julianday", 1, lambda _: self._julian_day())
        self._connections.append(connection)
        return connection

    def _julian_day(self) -> float:
        return self._world.now().timestamp() / SECONDS_A_DAY + DAY_ZERO

    def run(self, future: asyncio.Future[Any] | None, function: Callable[[], Any]) -> None:
        """Do what the driver's thread would do, with what goes wrong on the way."""
        if future is not None and future.cancelled():
            future = None
        try:
            result = self._do(function)
        except Exception as fault:  # noqa: BLE001 - handed to whoever waits
            if future is not None:
                future.set_exception(fault)
        else:
            if future is not None:
                future.set_result(result)

    def _do(self, function: Callable[[], Any]) -> Any:
        call = getattr(function, "func", function)
        name = getattr(call, "__name__", "")
        if self._sealed:
            if name in {"close", "close_and_stop", "rollback"}:
                return None
            raise _broken("the process is dead")
        if name in {*TAKE_TIME, "<lambda>"}:
            self._fail_perhaps()
        if name == STATEMENT and "synchronous" in str(function.args):  # type: ignore[attr-defined]
            return None
        if name != "commit":
            return function()
        connection = getattr(call, "__self__", None)
        wrote = isinstance(connection, sqlite3.Connection) and connection.in_transaction
        result = function()
        if wrote:
            self._committed()
            if self._outages.is_unwell(self._world.seconds) and self._chance.random() < UNCOMMON:
                raise _broken("the connection broke after the commit")
        return result

    def _fail_perhaps(self) -> None:
        seconds = self._world.seconds
        if self._outages.is_away(seconds):
            raise _broken("the database is away")
        if self._outages.is_unwell(seconds) and self._chance.random() < UNCOMMON:
            raise _broken("the connection broke")


def _broken(why: str) -> sqlite3.OperationalError:
    """Return an error as SQLite raises it, with its number."""
    error = sqlite3.OperationalError(why)
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR
    return error


class _Inline(single_trip.Connection):
    """A connection whose work is done on the loop's next turn."""

    def __init__(self, path: str, database: Database) -> None:
        super().__init__(path)
        self._connector = lambda: database.open(path)
        self._tx = _Turns(database)  # type: ignore[assignment]

    def __await__(self) -> Any:
        return self._connect().__await__()

    def __del__(self) -> None:
        """There is no thread to stop."""

    async def reach_disk(self) -> None:
        """Wait for no disk: a killed process loses nothing that the system has taken."""

    def is_quick(self, *_work: object) -> bool:
        """Let everything pass by what goes wrong."""
        return False


class _Turns:
    """The driver's queue."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put_nowait(self, work: tuple[asyncio.Future[Any] | None, Callable[[], Any]]) -> None:
        future, function = work
        call = getattr(function, "func", function)
        if future is not None and getattr(call, "__name__", "") in TAKE_TIME:
            future.get_loop().call_soon(self._database.run, future, function)
        else:
            self._database.run(future, function)
