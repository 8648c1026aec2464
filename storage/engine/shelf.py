"""Connections that go from one transaction to the next, past SQLAlchemy's pool.

To take one from the pool and to give it back costs more than a small transaction, and to make a new
one as much as ten. A process does one thing at a time: more transactions side by side than there
are connections at hand only hold each other up, so they wait here for one that comes back.
"""

import asyncio
from collections import deque
from dataclasses import dataclass, field
from time import monotonic

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.engine.engine import REST

AT_HAND = 5
"""So many connections to PostgreSQL are kept from the pool of an engine. SQLite has one."""

AT_MOST = 60.0
"""Seconds after which one goes back to the pool, which makes a new one of what has become old."""

SLOW = 0.5
"""Seconds after which nobody waits for a transaction any more, but asks the pool.

It may wait itself, such as for a chat's turn that another process has.
"""


@dataclass(slots=True)
class Shelf:
    """The connections of an engine that have just been used; so many as it ``keeps``.

    With none, nobody waits here. ``slow`` is as SLOW.
    """

    _engine: AsyncEngine
    keeps: int
    slow: float = SLOW
    _rested: list[tuple[AsyncConnection, float]] = field(default_factory=list)
    _taken: dict[AsyncConnection, float] = field(default_factory=dict)
    _under_way: dict[object, float] = field(default_factory=dict)
    _asking: int = 0
    _waiting: deque[asyncio.Future[None]] = field(default_factory=deque)
    _moved: float = 0.0
    _look: asyncio.TimerHandle | None = None

    @classmethod
    def of(cls, engine: AsyncEngine) -> "Shelf":
        """Return the shelf of an engine."""
        return cls(engine, AT_HAND if engine.dialect.name == "postgresql" else 1)

    async def take(self) -> AsyncConnection:
        """Return a connection on which nothing has begun, in the order of asking.

        Raises as the pool does.
        """
        ticket = await self._in_turn()
        try:
            connection = await self._rested_one() or await self._from_pool()
            self._under_way[connection] = monotonic()
        finally:
            self._leaves(ticket)
        return connection

    async def put_back(self, connection: AsyncConnection, *, clean: bool) -> None:
        """Take a connection back; ``clean`` where its transaction is committed.

        What is not committed is rolled back. Of a server that was away no connection is kept.
        """
        lost, self._moved = connection.invalidated, monotonic()
        try:
            if clean and self._is_wanted() and self._moved - self._taken[connection] < AT_MOST:
                self._rested.append((connection, self._moved))
                return
            await self._close(connection)
            if lost:
                await self.clear()
        finally:
            self._leaves(connection)

    async def clear(self) -> None:
        """Give all connections back to the pool."""
        while self._rested:
            await self._close(self._rested.pop()[0])

    def _is_wanted(self) -> bool:
        """Tell whether to keep another one. That of SQLite is for who waits here, and not there."""
        if len(self._rested) >= self.keeps:
            return False
        return self._engine.dialect.name == "postgresql" or (
            bool(self._waiting) and not self._asking
        )

    async def _in_turn(self) -> object:
        """Wait while as many transactions are under way as there are connections at hand."""
        ticket = asyncio.get_running_loop().create_future()
        if not self._waiting and not self._is_full():
            self._under_way[ticket] = monotonic()
            return ticket
        self._waiting.append(ticket)
        self._look_later()
        try:
            await ticket
        except asyncio.CancelledError:
            if ticket in self._under_way:
                self._leaves(ticket)
            raise
        return ticket

    def _leaves(self, who: object) -> None:
        del self._under_way[who]
        self._let_in()

    def _let_in(self, *, everybody: bool = False) -> None:
        while self._waiting and (everybody or not self._is_full()):
            ticket = self._waiting.popleft()
            if not ticket.done():
                self._under_way[ticket] = monotonic()
                ticket.set_result(None)

    def _is_full(self) -> bool:
        if not self.keeps or len(self._under_way) < self.keeps:
            return False
        lately = monotonic() - self.slow
        return sum(since > lately for since in self._under_way.values()) >= self.keeps

    def _look_later(self) -> None:
        if self._look is None:
            loop = asyncio.get_running_loop()
            self._look = loop.call_later(self.slow, self._look_again)

    def _look_again(self) -> None:
        """Let everybody in for whom nothing has come back."""
        self._look = None
        self._let_in(everybody=monotonic() - self._moved >= self.slow)
        if self._waiting:
            self._look_later()

    async def _rested_one(self) -> AsyncConnection | None:
        while self._rested:
            connection, since = self._rested.pop()
            if monotonic() - since < REST:
                return connection
            await self._close(connection)
        return None

    async def _from_pool(self) -> AsyncConnection:
        self._asking += 1
        try:
            connection = await self._engine.connect()
        finally:
            self._asking -= 1
        self._taken[connection] = monotonic()
        return connection

    async def _close(self, connection: AsyncConnection) -> None:
        self._taken.pop(connection, None)
        await connection.close()
