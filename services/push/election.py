"""Which process of a deployment does what only one may do: fetch updates, send, keep time.

Who is elected renews that every second. Whoever else stands takes over when nobody has renewed it
for ``TTL``: the process has ended, is paused, or no longer reaches the database. For half of that
time the elected process may act without asking; later it has to know.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from secrets import token_hex
from time import monotonic

from services.ports.operations.elections import Task
from services.ports.unit_of_work import OpenUnitOfWork, StorageUnavailableError

BEAT_SECONDS = 1.0
ALMOST = 0.9
"""The part of a second that is enough: who looks once a second may look a moment early."""
TTL = timedelta(seconds=5)
TRUST_SECONDS = TTL.total_seconds() / 2


def nobody_listens(_elected: bool) -> None:  # noqa: FBT001 - a callback's one argument
    """Hear that an election was won or lost, and do nothing."""


class Unopposed:
    """The election of a process that knows of no other. ``name`` is what its claims stand under."""

    alone = True
    """Whether no other process may do the same work."""

    def __init__(self, name: str | None = None) -> None:
        self.name = name

    async def keep(self) -> bool:
        """Renew the election when it is time; return whether this process is elected.

        Raises StorageUnavailableError.
        """
        return True

    def certain(self) -> bool:
        """Whether nobody else can have been elected meanwhile."""
        return True

    async def still(self) -> bool:
        """Tell whether this process is elected. While the database is away, it stays as it was."""
        return True

    async def until_sure(self) -> None:
        """Wait until the database says whether this process is elected: somebody else acts."""
        await asyncio.sleep(BEAT_SECONDS)

    async def resign(self) -> None:
        """Leave the task to others, if that can be written."""

    async def run(self, stop: asyncio.Event) -> None:
        """Keep the election until ``stop`` is set. It has no end of its own: resign after it."""
        await stop.wait()


class Election(Unopposed):
    """The election of one process for one task."""

    alone = False

    def __init__(
        self,
        open_uow: OpenUnitOfWork,
        task: Task,
        *,
        overlap: timedelta = timedelta(),
        now: Callable[[], float] = monotonic,
        told: Callable[[bool], None] = nobody_listens,
    ) -> None:
        """Begin without being elected. Who resigns keeps others waiting for ``overlap``.

        ``told`` hears when the database has said that it is won or lost, and when it is left.
        """
        super().__init__(token_hex(8))
        self._open_uow, self._task, self._overlap, self._now = open_uow, task, overlap, now
        self._told = told
        self._elected = False
        self._asked = -TTL.total_seconds()

    async def keep(self) -> bool:
        """Stand, or renew, unless that was done a moment ago. Raises StorageUnavailableError."""
        if self._now() - self._asked >= ALMOST * BEAT_SECONDS:
            await self._stand()
        return self._elected

    def certain(self) -> bool:
        """Whether nobody else can have been elected meanwhile."""
        return self._elected and self._now() - self._asked < TRUST_SECONDS

    async def still(self) -> bool:
        """Tell whether this process is elected. While the database is away, it stays as it was."""
        if not self.certain():
            with suppress(StorageUnavailableError):
                await self._stand()
        return self._elected

    async def until_sure(self) -> None:
        """Wait until the database says whether this process is elected: somebody else acts."""
        await super().until_sure()
        while await self.still() and not self.certain():
            await super().until_sure()

    async def resign(self) -> None:
        """Leave the task to others, if that can be written. Otherwise they wait for ``TTL``."""
        if not self._elected:
            return
        self._hear(elected=False)
        with suppress(StorageUnavailableError):
            async with self._open_uow() as uow:
                await uow.elections.resign(self._task, str(self.name), after=self._overlap)
                await uow.commit()

    async def run(self, stop: asyncio.Event) -> None:
        """Stand and renew every second until ``stop`` is set."""
        while not stop.is_set():
            with suppress(StorageUnavailableError):
                await self.keep()
            with suppress(TimeoutError):
                async with asyncio.timeout(BEAT_SECONDS):
                    await stop.wait()

    async def _stand(self) -> None:
        begun = self._now()
        async with self._open_uow() as uow:
            elected = await uow.elections.stand(self._task, str(self.name), ttl=TTL)
            await uow.commit()
        self._asked = begun
        self._hear(elected=elected)

    def _hear(self, *, elected: bool) -> None:
        before, self._elected = self._elected, elected
        if before != elected:
            self._told(elected)
