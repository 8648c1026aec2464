"""The requests of long polling: fetching a batch of updates, acknowledging the handled ones."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramConflictError, TelegramRetryAfter
from aiogram.methods.base import TelegramMethod

from handlers.telegram.guard import RawUpdate
from services.operations.pulse import ProcessPart
from services.push.election import Unopposed

log = structlog.get_logger()

LONG_POLL = 25
"""Seconds that Telegram may hold a request open without updates."""

PAUSE = 2.0
"""Seconds before the next request after a network fault."""


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """``getUpdates`` without parsing, so that one unknown update does not fail its batch."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int = 0
    limit: int = 100
    allowed_updates: list[str] | None = None


class Fetcher:
    """Asks Telegram for updates while this process is the elected one."""

    def __init__(
        self,
        bot: Bot,
        wanted: list[str],
        election: Unopposed,
        beat: Callable[[ProcessPart], None],
    ) -> None:
        """``wanted`` are kinds of update. ``beat`` hears that Telegram has answered."""
        self._bot, self._wanted = bot, wanted
        self._election, self._beat = election, beat

    async def fetch(self, offset: int | None) -> Sequence[RawUpdate] | None:
        """Return the updates from an offset on; None when another process fetches them now."""
        batch = await self._ask(offset)
        return batch if await self._election.still() else None

    async def acknowledge(self, offset: int | None) -> None:
        """Tell Telegram that everything below an offset is done."""
        if not await self._election.still():
            return
        try:
            await self._bot(GetRawUpdates(offset=offset, limit=1), request_timeout=5)
        except TelegramAPIError as trouble:
            # It comes again at the next start, and is recognised by its number.
            log.warning("updates.not_acknowledged", reason=str(trouble))

    async def _ask(self, offset: int | None) -> Sequence[RawUpdate]:
        request = GetRawUpdates(offset=offset, timeout=LONG_POLL, allowed_updates=self._wanted)
        try:
            batch = await self._bot(request, request_timeout=LONG_POLL + 10)
        except TelegramRetryAfter as wait:
            await asyncio.sleep(wait.retry_after)
        except TelegramConflictError as other:
            log.warning("updates.fetched_elsewhere", reason=str(other))
            await self._election.until_sure()
        except TelegramAPIError as trouble:
            log.warning("updates.not_fetched", reason=str(trouble))
            await asyncio.sleep(PAUSE)
        else:
            self._beat(ProcessPart.TELEGRAM)
            return batch
        return []
