"""PostgreSQL's driver for statements that are prepared, past SQLAlchemy's adapter.

The adapter switches greenlets for each statement, copies its description and reads its status with
a regular expression. What it keeps stays its own: the connection, the transaction, which begins
with the first statement, and the statements that the server has prepared.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.engine.driver.prepared import NearDriver


@dataclass(frozen=True, slots=True)
class FetchedRows:
    """What a statement returned; ``rowcount`` is how many rows it returned or changed."""

    rows: Sequence[Any]
    rowcount: int
    _attributes: Sequence[Any]

    @property
    def description(self) -> Sequence[tuple[str, int]]:
        """The name and the type of each column."""
        return [(each.name, each.type.oid) for each in self._attributes]


class PostgresDriver:
    """The port ``NearDriver``: the driver below one adapter of SQLAlchemy."""

    waits_later = False

    def __init__(self, adapter: Any, *, alone: bool) -> None:
        """Take an adapter. A statement that is ``alone`` is committed with it."""
        self._adapter, self._alone = adapter, alone

    async def begin(self) -> None:
        """Leave it to the first statement."""

    async def commit(self) -> None:
        """Commit what has begun. Raises the errors of the adapter."""
        adapter = self._adapter
        if adapter._transaction is not None:  # noqa: SLF001
            try:
                await adapter._call_and_discard(adapter._transaction.commit)  # noqa: SLF001
            except Exception as error:  # noqa: BLE001 - raised again, as the adapter's own
                adapter._handle_exception(error)  # noqa: SLF001

    async def run(self, sql: str, parameters: Sequence[Any]) -> FetchedRows:
        """Run a statement; return all its rows. Raises the errors of the adapter."""
        adapter = self._adapter
        try:
            async with adapter._execute_mutex:  # noqa: SLF001
                if adapter._transaction is None and not self._alone:  # noqa: SLF001
                    await adapter._start_transaction()  # noqa: SLF001
                statement, attributes = await adapter._prepare(sql, 0)  # noqa: SLF001
                rows = await statement.fetch(*parameters)
        except Exception as error:  # noqa: BLE001 - raised again, as the adapter's own
            adapter._handle_exception(error)  # noqa: SLF001
        # Such as "INSERT 0 1" or "SELECT 3"; a statement of another kind counts no rows.
        count = (statement.get_statusmsg() or "").rpartition(" ")[2]
        return FetchedRows(rows, int(count) if count.isdecimal() else -1, attributes)

    async def reach_disk(self) -> None:
        """Wait for nothing: PostgreSQL says that it has committed when the disk has it."""


def driver_below(connection: AsyncConnection, *, alone: bool = False) -> NearDriver:
    """Return the driver of a connection; ``alone`` as in ``PostgresDriver``."""
    raw: Any = connection.sync_connection
    if connection.dialect.name == "sqlite":
        driver: NearDriver = raw.connection.driver_connection
        return driver
    return PostgresDriver(raw.connection.dbapi_connection, alone=alone)
