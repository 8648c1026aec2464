"""Acts on what other processes changed, within seconds."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from services.ports.operations.changes import Bell, ChangeSubject
from services.ports.unit_of_work import OpenUnitOfWork, StorageUnavailableError, UnitOfWork

LOOK_SECONDS = 2.0
"""A process looks this often without being told. It costs one statement."""

ReadAgain = Callable[[UnitOfWork], Awaitable[None]]
"""Reads a changed subject again."""


class ChangeWatch:
    """Compares the versions of what this process holds in memory with those of the database.

    ``bell`` lets it look at once; without it, or while it is broken, it looks every
    ``LOOK_SECONDS``. A change of this process is found the same way.
    """

    def __init__(
        self,
        open_uow: OpenUnitOfWork,
        bell: Bell,
        *,
        trouble: Callable[[Exception], None],
        every: float = LOOK_SECONDS,
    ) -> None:
        """Begin with what stands in the database at the first look.

        ``trouble`` gets what a reader raises. It is called again when the subject changes again.
        """
        self._open_uow, self._bell, self._trouble = open_uow, bell, trouble
        self._every = every
        self._readers: defaultdict[ChangeSubject, list[ReadAgain]] = defaultdict(list)
        self._versions: Mapping[ChangeSubject, int] | None = None
        self._rung = asyncio.Event()

    def on(self, subject: ChangeSubject, read_again: ReadAgain) -> None:
        """Call ``read_again`` whenever a subject has changed."""
        self._readers[subject].append(read_again)

    async def look(self) -> None:
        """Read again what has changed since the last look. Raises StorageUnavailableError."""
        async with self._open_uow() as uow:
            known, self._versions = self._versions, await uow.changes.versions()
            if known is None:
                return
            for subject, version in self._versions.items():
                if version != known.get(subject, 0):
                    await self._read(uow, subject)

    async def run(self, stop: asyncio.Event) -> None:
        """Look until ``stop`` is set. While the database is away, try again."""
        async with asyncio.TaskGroup() as tasks:
            listening = tasks.create_task(self._listen())
            bell = tasks.create_task(self._ring_at(stop))
            while not stop.is_set():
                self._rung.clear()
                with suppress(StorageUnavailableError):
                    await self.look()
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._every):
                        await self._rung.wait()
            listening.cancel()
            await bell

    async def _read(self, uow: UnitOfWork, subject: ChangeSubject) -> None:
        for read_again in self._readers[subject]:
            try:
                await read_again(uow)
            except StorageUnavailableError:
                self._forget(subject)
                raise
            except Exception as fault:  # noqa: BLE001 - reported; others go on
                self._trouble(fault)

    def _forget(self, subject: ChangeSubject) -> None:
        """Take a subject for changed at the next look."""
        self._versions = {**(self._versions or {}), subject: -1}

    async def _listen(self) -> None:
        while True:
            with suppress(StorageUnavailableError):
                await self._bell.listen(self._rung.set)
            await asyncio.sleep(self._every)

    async def _ring_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._rung.set()
