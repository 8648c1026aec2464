"""Telegram's file ids of sent pictures, in memory and in storage."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

from services.ports.unit_of_work import Clock, OpenUnitOfWork, StorageUnavailableError

KEPT = 500
"""File ids kept in memory. Older ones are read from storage again."""


class PictureShelf:
    """Stores file ids by the content of the pictures. It only saves work, so it may forget."""

    def __init__(self, open_uow: OpenUnitOfWork, clock: Clock) -> None:
        self._open_uow, self._clock = open_uow, clock
        self._ids: dict[str, str] = {}
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def alone_with(self, content: str) -> AsyncIterator[None]:
        """Let nobody else draw the same picture at the same time."""
        lock = self._locks.setdefault(content, asyncio.Lock())
        async with lock:
            yield

    async def find(self, content: str) -> str | None:
        """Return the file id of a picture; None if it has to be uploaded."""
        if content in self._ids:
            return self._ids[content]
        try:
            async with self._open_uow() as uow:
                file_id = await uow.pictures.get(content)
        except StorageUnavailableError:
            return None
        if file_id is not None:
            self._remember(content, file_id)
        return file_id

    def remembered(self, content: str) -> str | None:
        """Return a file id from memory."""
        return self._ids.get(content)

    async def keep(self, content: str, file_id: str) -> None:
        """Store a file id."""
        self._remember(content, file_id)
        try:
            async with self._open_uow() as uow:
                await uow.pictures.put(content, file_id, at=self._clock.now())
                await uow.commit()
        except StorageUnavailableError:
            return

    async def whole(self, file_id: str) -> bytes | None:
        """Return a whole picture that an admin sent, kept for another token."""
        try:
            async with self._open_uow() as uow:
                return await uow.pictures.whole(file_id)
        except StorageUnavailableError:
            return None

    def _remember(self, content: str, file_id: str) -> None:
        if len(self._ids) >= KEPT:
            del self._ids[next(iter(self._ids))]
        self._ids[content] = file_id
