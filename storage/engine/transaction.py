"""One transaction. It begins with the first statement, and holds its connection until it ends."""

import logging
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, quote_plus

from sqlalchemy import ClauseElement, Executable, Row, text
from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from services.ports.unit_of_work import StorageError, StorageUnavailableError
from storage.engine.engine import shown
from storage.engine.near_postgres import driver_below
from storage.engine.prepared import NearDriver, Parameters, RowsFound, prepared
from storage.tables.columns import Foreign

log = logging.getLogger(__name__)

# SQLSTATE classes: connection, rollback (deadlock), resources (disk full), operator, system.
# Source: PostgreSQL manual, appendix "PostgreSQL Error Codes"
_OUTAGES = {"08", "40", "53", "57", "58"}
# A server that takes no writes, such as a standby; a process that was paused for too long in the
# middle of a transaction; a lock that could not be taken.
_OUTAGE_STATES = {"25006", "25P03", "55P03"}


@contextmanager
def outages(engine: AsyncEngine, *, connecting: bool = False) -> Iterator[None]:
    """Turn "the database does not answer" into one sentence. Mistakes of ours pass unchanged."""
    try:
        yield
    except PoolTimeoutError as error:
        raise _unavailable(engine, "it is busy") from error
    except DBAPIError as error:
        if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            # It will be none later either: whoever waits for it would wait for ever.
            raise StorageError(f"{shown(engine.url)} is a file, but not a database.") from error
        if connecting or _is_outage(error):
            raise _unavailable(engine, str(error.orig)) from error
        raise
    except (OSError, ValueError) as error:
        if not connecting and isinstance(error, ValueError):
            raise
        # Drivers raise ValueError for options and addresses that they do not know.
        raise _unavailable(engine, str(error)) from error


class Transaction:
    """The statements of one unit of work's repositories.

    ``aside`` counts values that a newer release wrote, by column and text.
    """

    def __init__(self, engine: AsyncEngine, aside: Counter[str] | None = None) -> None:
        self._engine = engine
        self._connection: AsyncConnection | None = None
        self._driver: NearDriver | None = None
        self._aside = Counter[str]() if aside is None else aside
        self._first_do: Callable[[], Awaitable[None]] | None = None

    @property
    def dialect(self) -> str:
        """Either ``sqlite`` or ``postgresql``."""
        return self._engine.dialect.name

    def first_do(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do something before each statement; it may run statements itself."""
        self._first_do = work

    async def run(self, statement: Executable, parameters: Parameters | None = None) -> RowsFound:
        """Run a statement. Raises StorageUnavailableError."""
        connection = await self._connected()
        known = prepared(statement, parameters or {}, self._engine.dialect)
        with outages(self._engine):
            if known is not None and self._driver is not None:
                return await known.run(self._driver, connection, parameters or {})
            result = await connection.execute(statement, parameters)
            return RowsFound(result.all() if result.returns_rows else (), result.rowcount)

    async def run_many(
        self, statement: ClauseElement, names: Sequence[str], rows: Sequence[tuple[Any, ...]]
    ) -> None:
        """Run a statement for every row, as fast as the driver can.

        ``names`` are the parameters in a row, in the order of the statement.
        """
        connection = await self._connected()
        compiled: Any = statement.compile(dialect=self._engine.dialect)
        if list(compiled.positiontup or ()) != list(names):
            raise ValueError(f"the parameters are {compiled.positiontup}, not {names}")
        with outages(self._engine):
            await connection.exec_driver_sql(str(compiled), list(rows))

    async def copy(self, into: str, names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
        """COPY rows into a table of PostgreSQL."""
        connection = await self._connected()
        # The driver's transaction begins with the first statement that SQLAlchemy gives it.
        await self.run(text("SELECT 1"))
        raw = await connection.get_raw_connection()
        driver: Any = raw.driver_connection
        try:
            await driver.copy_records_to_table(into, records=rows, columns=list(names))
        except OSError as error:
            raise _unavailable(self._engine, str(error)) from error
        except Exception as error:
            if _says_so(error) or driver.is_closed():
                raise _unavailable(self._engine, str(error)) from error
            raise

    async def all(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> Sequence[Row[Any]]:
        """Return all rows."""
        return (await self.run(statement, parameters)).rows

    async def readable(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> list[Row[Any]]:
        """Return the rows that this release can read. The others are set aside."""
        rows = await self.all(statement, parameters)
        return [row for row in rows if not self.is_foreign(row)]

    def is_foreign(self, row: Row[Any]) -> bool:
        """Tell whether a newer release wrote a value of a row. If so, it is counted and logged."""
        if Foreign not in map(type, row):
            return False
        for name, value in zip(row._fields, row, strict=True):
            if type(value) is Foreign:
                self.set_aside(name, value)
        return True

    def set_aside(self, what: str, text: str) -> None:
        """Count a value that this release does not know. The first of each kind is logged."""
        known = f"{what}={text}"
        if known not in self._aside:
            log.warning("set aside: %s is unknown to this version", known)
        self._aside[known] += 1

    async def first(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> Row[Any] | None:
        """Return the first row, None when there is none."""
        rows = (await self.run(statement, parameters)).rows
        return rows[0] if rows else None

    async def value(self, statement: Executable, parameters: Parameters | None = None) -> Any:
        """Return the first column of the first row, None when there is none."""
        row = await self.first(statement, parameters)
        return row[0] if row is not None else None

    async def change(self, statement: Executable, parameters: Parameters | None = None) -> int:
        """Run a statement that writes; return how many rows it changed."""
        return (await self.run(statement, parameters)).count

    async def change_at_once(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> int:
        """Run a statement that writes and is committed with it, apart from this transaction.

        Who is paused after it holds no lock. On SQLite, where it holds nobody up, it is run as all
        others are.
        """
        if self.dialect == "sqlite":
            return await self.change(statement, parameters)
        known = prepared(statement, parameters or {}, self._engine.dialect)
        with outages(self._engine, connecting=True):
            connection = await self._engine.connect()
        try:
            with outages(self._engine):
                await connection.execution_options(isolation_level="AUTOCOMMIT")
                if known is None:
                    return (await connection.execute(statement, parameters)).rowcount
                driver = driver_below(connection)
                return (await known.run(driver, connection, parameters or {})).count
        finally:
            await connection.close()

    async def commit(self) -> None:
        """Commit, and return the connection to the pool."""
        if self._connection is not None:
            try:
                with outages(self._engine):
                    await self._connection.commit()
            except BaseException:
                # The driver's transaction may still be open while SQLAlchemy takes it for ended.
                # Then the next unit of work on this connection could not begin.
                await self._connection.invalidate()
                raise
            await self._release()
            if self._driver is not None:
                with outages(self._engine):
                    await self._driver.reach_disk()

    async def rollback(self) -> None:
        """Roll back, and return the connection to the pool."""
        await self._release()

    async def _connected(self) -> AsyncConnection:
        if self._connection is None:
            with outages(self._engine, connecting=True):
                self._connection = await self._engine.connect()
                await self._connection.begin()
            self._driver = driver_below(self._connection)
            self._driver.waits_later = True
        if self._first_do is not None:
            await self._first_do()
        return self._connection

    async def _release(self) -> None:
        """Return the connection. That rolls back what was not committed."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with outages(self._engine):
                await connection.close()


def _is_outage(error: DBAPIError) -> bool:
    """Tell a database that is away, locked or broken from a statement that is wrong."""
    if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
        return False
    by_type = isinstance(error, OperationalError | InterfaceError) or type(error) is DatabaseError
    return error.connection_invalidated or _says_so(error.orig) or by_type


def _says_so(error: BaseException | None) -> bool:
    """Tell whether PostgreSQL itself says that it cannot work now."""
    state = str(getattr(error, "sqlstate", None))
    return state[:2] in _OUTAGES or state in _OUTAGE_STATES


def _without_password(text: str, engine: AsyncEngine) -> str:
    """Return a driver's message without the password, plain or percent-encoded."""
    password = str(engine.url.password or "")
    for secret in {password, quote(password), quote_plus(password), quote(password, safe="")}:
        if secret:
            text = text.replace(secret, "***")
    return text


def _unavailable(engine: AsyncEngine, why: str) -> StorageUnavailableError:
    reason = " ".join(_without_password(why, engine).split()) or "no answer"
    return StorageUnavailableError(
        f"The database {shown(engine.url)} cannot be used now: {reason}."
    )
