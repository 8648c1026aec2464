"""The versions of what processes hold in memory, and PostgreSQL's notifications of them."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from services.ports.operations.changes import ChangeSubject
from services.ports.unit_of_work import StorageUnavailableError
from storage.engine.batch import insert
from storage.engine.engine import shown
from storage.engine.outages import outages
from storage.engine.repository import Repository
from storage.tables.operations import versions

CHANNEL = "sensusbot"
"""PostgreSQL keeps the channels of each database apart."""

ASK_SECONDS = 30.0
"""How often a silent connection is asked whether it still works."""

_KNOWN = frozenset(ChangeSubject)
_VERSIONS = select(versions.c.subject, versions.c.version)


class StoredChanges(Repository):
    """The port ``Changes``."""

    async def note(self, subject: ChangeSubject) -> None:
        """Raise the version of a subject; others hear of it when this transaction commits."""
        statement = insert(self._transaction, versions).values(subject=subject, version=1)
        raised = statement.on_conflict_do_update(
            index_elements=["subject"], set_={"version": versions.c.version + 1}
        )
        await self._transaction.run(raised)
        if self._transaction.dialect == "postgresql":
            await self._transaction.run(select(func.pg_notify(CHANNEL, subject)))

    async def versions(self) -> Mapping[ChangeSubject, int]:
        """Return the versions; a subject that never changed is left out.

        What only a newer release knows is left out, too.
        """
        rows = await self._transaction.all(_VERSIONS)
        return {ChangeSubject(row.subject): row.version for row in rows if row.subject in _KNOWN}


class StoredBell:
    """The port ``Bell``: a connection of its own that listens on PostgreSQL."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def listen(self, ring: Callable[[], None]) -> None:
        """Call ``ring`` at each change, until cancelled. Raises StorageUnavailableError."""
        if self._engine.dialect.name != "postgresql":
            await asyncio.Event().wait()
        with outages(self._engine, connecting=True):
            connection = await self._engine.connect()
        try:
            with outages(self._engine, connecting=True):
                driver: Any = (await connection.get_raw_connection()).driver_connection
            await self._hear(driver, ring)
        except Exception as error:
            raise StorageUnavailableError(
                f"The database {shown(self._engine.url)} no longer tells what changes: {error}."
            ) from error
        finally:
            # Nobody else may get a connection that listens.
            await connection.invalidate()
            await connection.close()

    async def _hear(self, driver: Any, ring: Callable[[], None]) -> None:
        """Listen until the connection is lost."""
        lost = asyncio.Event()
        driver.add_termination_listener(lambda _: lost.set())
        await driver.add_listener(CHANNEL, lambda *_: ring())
        ring()  # what was noted before is not told again
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(ASK_SECONDS):
                    await lost.wait()
            await driver.execute("SELECT 1")
