"""The silence that Telegram asks of a token, kept by all processes together."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from time import monotonic

from services.ports.operations.changes import ChangeSubject
from services.ports.operations.silence import Throttle
from services.ports.unit_of_work import OpenUnitOfWork, StorageUnavailableError, UnitOfWork

TELL_AGAIN_SECONDS = 1.0
"""Seconds between two tries to tell the others, while the database is away."""


class OwnSilence:
    """The silence of one process that knows of no other."""

    _until = 0.0

    def be_silent(self, span: timedelta) -> None:
        """Be silent at once. Other processes hear of it too."""
        self._until = max(self._until, self._seconds() + span.total_seconds())

    def silence(self) -> float:
        """Return for how many seconds all have to be silent."""
        return max(0.0, self._until - self._seconds())

    async def tell(self) -> None:
        """Do nothing: there is nobody to tell."""

    def _seconds(self) -> float:
        return asyncio.get_running_loop().time()


class SharedSilence(OwnSilence):
    """The silence of all processes, which outlives them in the database."""

    def __init__(
        self, open_uow: OpenUnitOfWork, throttle: Throttle, *, now: Callable[[], float] = monotonic
    ) -> None:
        self._open_uow, self._throttle, self._seconds_now = open_uow, throttle, now
        self._untold = 0.0
        self._asked_for = asyncio.Event()

    def be_silent(self, span: timedelta) -> None:
        """Be silent at once, and tell the others as soon as possible."""
        super().be_silent(span)
        self._untold = max(self._untold, self._seconds() + span.total_seconds())
        self._throttle.be_silent(span)
        self._asked_for.set()

    async def tell(self) -> None:
        """Write down a silence that others do not know. Raises StorageUnavailableError."""
        begun, untold = self._seconds(), self._untold
        if untold > begun:
            async with self._open_uow() as uow:
                await uow.senders.be_silent(timedelta(seconds=untold - begun))
                await uow.changes.note(ChangeSubject.SILENCE)
                await uow.commit()
        if self._untold == untold:
            self._untold = 0.0

    async def hear(self, uow: UnitOfWork) -> None:
        """Keep the silence of the database, and an own one that is not written there yet."""
        silent = await uow.senders.silent_for()
        self._until = max(self._seconds() + silent.total_seconds(), self._untold)
        if silent:
            self._throttle.be_silent(silent)

    async def run(self, stop: asyncio.Event) -> None:
        """Tell the others until ``stop`` is set."""
        async with asyncio.TaskGroup() as tasks:
            telling = tasks.create_task(self._tell_when_asked())
            await stop.wait()
            telling.cancel()

    async def _tell_when_asked(self) -> None:
        while True:
            await self._asked_for.wait()
            self._asked_for.clear()
            try:
                await self.tell()
            except StorageUnavailableError:
                await asyncio.sleep(TELL_AGAIN_SECONDS)
                self._asked_for.set()

    def _seconds(self) -> float:
        return self._seconds_now()
