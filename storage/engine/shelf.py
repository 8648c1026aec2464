"""Connections to PostgreSQL that go from one transaction to the next, past SQLAlchemy's pool.

To take one from the pool and to give it back costs more than a small transaction. On SQLite there
is one connection, for which all wait in the pool.
"""

from dataclasses import dataclass, field
from time import monotonic

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.engine.engine import REST

AT_HAND = 5
"""So many connections are kept from the pool of an engine."""

AT_MOST = 60.0
"""Seconds after which one goes back to the pool, which makes a new one of what has become old."""


@dataclass(slots=True)
class Shelf:
    """The connections of an engine that have just been used."""

    _engine: AsyncEngine
    keeps: int = AT_HAND
    _rested: list[tuple[AsyncConnection, float]] = field(default_factory=list)
    _taken: dict[AsyncConnection, float] = field(default_factory=dict)

    async def take(self) -> AsyncConnection:
        """Return a connection on which nothing has begun. Raises as the pool does."""
        while self._rested:
            connection, since = self._rested.pop()
            if monotonic() - since < REST:
                return connection
            await self._close(connection)
        connection = await self._engine.connect()
        self._taken[connection] = monotonic()
        return connection

    async def put_back(self, connection: AsyncConnection, *, clean: bool) -> None:
        """Take a connection back; ``clean`` where its transaction is committed.

        What is not committed is rolled back. Of a server that was away no connection is kept.
        """
        lost, now = connection.invalidated, monotonic()
        kept = clean and self._engine.dialect.name == "postgresql"
        if kept and len(self._rested) < self.keeps and now - self._taken[connection] < AT_MOST:
            self._rested.append((connection, now))
            return
        await self._close(connection)
        if lost:
            await self.clear()

    async def clear(self) -> None:
        """Give all connections back to the pool."""
        while self._rested:
            await self._close(self._rested.pop()[0])

    async def _close(self, connection: AsyncConnection) -> None:
        self._taken.pop(connection, None)
        await connection.close()
