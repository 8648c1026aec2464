"""One transaction. It begins with the first statement, and holds its connection until it ends."""

import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from sqlalchemy import ClauseElement, Executable, Row, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.engine.driver.near_postgres import driver_below
from storage.engine.driver.prepared import NearDriver, Parameters, RowsFound, near, prepared
from storage.engine.outages import outages, says_so, unavailable
from storage.engine.shelf import Shelf
from storage.tables.columns import Foreign

log = logging.getLogger(__name__)


class Transaction:
    """The statements of one unit of work's repositories.

    ``aside`` counts values that a newer release wrote, by column and text; ``shelf`` has
    connections of the engine.
    """

    def __init__(
        self,
        engine: AsyncEngine,
        aside: Counter[str] | None = None,
        shelf: Shelf | None = None,
    ) -> None:
        self._engine, self._shelf = engine, shelf or Shelf(engine, keeps=0)
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
        known = prepared(statement, parameters or {}, self._engine.sync_engine)
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
            raise unavailable(self._engine, str(error)) from error
        except Exception as error:
            if says_so(error) or driver.is_closed():
                raise unavailable(self._engine, str(error)) from error
            raise

    async def all(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> Sequence[Row[Any]]:
        """Return all rows."""
        return (await self.run(statement, parameters)).rows

    async def tuples(
        self, statement: Executable, parameters: Parameters
    ) -> Sequence[Sequence[Any]]:
        """Return very many rows: tuples without names, with values as the database keeps them.

        The statement must have a fixed text, and be the same object each time.
        """
        connection = await self._connected()
        known = prepared(statement, parameters, self._engine.sync_engine, at_once=True)
        if known is None or self._driver is None:
            raise ValueError(f"this statement has no fixed text: {statement}")
        with outages(self._engine):
            return await known.tuples(self._driver, connection, parameters)

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

    async def run_at_once(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> RowsFound:
        """Run a statement that writes and is committed with it, apart from this transaction.

        Who is paused after it holds no lock. On SQLite, where it holds nobody up, it is run as all
        others are.
        """
        if self.dialect == "sqlite":
            return await self.run(statement, parameters)
        known = prepared(statement, parameters or {}, self._engine.sync_engine)
        with outages(self._engine, connecting=True):
            connection = await self._shelf.take()
        clean = False
        try:
            with outages(self._engine):
                if known is None:
                    await connection.execution_options(isolation_level="AUTOCOMMIT")
                    result = await connection.execute(statement, parameters)
                    return RowsFound(result.all() if result.returns_rows else (), result.rowcount)
                driver = driver_below(connection, alone=True)
                found = await known.run(driver, connection, parameters or {})
                clean = True
                return found
        finally:
            await self._shelf.put_back(connection, clean=clean)

    async def commit(self) -> None:
        """Commit, and return the connection to the pool."""
        if self._connection is not None:
            try:
                with outages(self._engine):
                    if self._connection.in_transaction() or self._driver is None:
                        await self._connection.commit()
                    else:
                        await near(self._connection, self._driver.commit(), "COMMIT")
            except BaseException:
                # The driver's transaction may still be open while SQLAlchemy takes it for ended.
                # Then the next unit of work on this connection could not begin.
                await self._connection.invalidate()
                raise
            await self._release(clean=True)
            if self._driver is not None:
                with outages(self._engine):
                    await self._driver.reach_disk()

    async def rollback(self) -> None:
        """Roll back, and return the connection to the pool."""
        await self._release()

    async def _connected(self) -> AsyncConnection:
        if self._connection is None:
            with outages(self._engine, connecting=True):
                self._connection = await self._shelf.take()
                self._driver = driver_below(self._connection)
                self._driver.waits_later = True
                await near(self._connection, self._driver.begin(), "BEGIN")
        if self._first_do is not None:
            await self._first_do()
        return self._connection

    async def _release(self, *, clean: bool = False) -> None:
        """Return the connection. That rolls back what was not committed."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with outages(self._engine):
                await self._shelf.put_back(connection, clean=clean)
