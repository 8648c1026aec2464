"""Fetching updates: raw, one at a time, and acknowledged only when they have been handled."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.methods.base import TelegramMethod
from pydantic import ValidationError

log = structlog.get_logger()

LONG_POLL = 25
"""Seconds that Telegram may hold a request open when nothing has happened."""

PAUSE = 2.0
"""Seconds before asking again after a fault on the way."""


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """``getUpdates`` without parsing: one update of an unknown shape must not fail its batch."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int = 0
    limit: int = 100
    allowed_updates: list[str] | None = None


class Polling:
    """The loop between Telegram's queue and the dispatcher."""

    def __init__(self, bot: Bot, dispatcher: Dispatcher) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._offset: int | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch and handle until told to stop; then acknowledge what was handled, and leave."""
        while not stop.is_set():
            batch = await self._fetch_or_stop(stop)
            await self._handle(batch)
            if batch:
                self._offset = int(batch[-1]["update_id"]) + 1
        if self._offset is not None:
            await self._acknowledge()

    async def _fetch_or_stop(self, stop: asyncio.Event) -> Sequence[dict[str, Any]]:
        async with asyncio.TaskGroup() as tasks:
            fetching = tasks.create_task(self._fetch())
            stopping = tasks.create_task(stop.wait())
            await asyncio.wait({fetching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            # A fetch that is cut off loses nothing: what it held is not acknowledged.
            batch = fetching.result() if fetching.done() else []
            fetching.cancel()
            stopping.cancel()
        return batch

    async def _fetch(self) -> Sequence[dict[str, Any]]:
        request = GetRawUpdates(
            offset=self._offset,
            timeout=LONG_POLL,
            allowed_updates=self._dispatcher.resolve_used_update_types(),
        )
        try:
            return await self._bot(request, request_timeout=LONG_POLL + 10)
        except TelegramRetryAfter as wait:
            await asyncio.sleep(wait.retry_after)
        except TelegramAPIError as trouble:
            log.warning("updates.not_fetched", reason=str(trouble))
            await asyncio.sleep(PAUSE)
        return []

    async def _handle(self, batch: Sequence[dict[str, Any]]) -> None:
        by_chat: dict[object, list[dict[str, Any]]] = defaultdict(list)
        for update in batch:
            by_chat[_chat_of(update)].append(update)
        async with asyncio.TaskGroup() as tasks:
            for updates in by_chat.values():
                tasks.create_task(self._in_turn(updates))

    async def _in_turn(self, updates: Sequence[dict[str, Any]]) -> None:
        for update in updates:
            await feed(self._bot, self._dispatcher, update)

    async def _acknowledge(self) -> None:
        try:
            await self._bot(GetRawUpdates(offset=self._offset, limit=1), request_timeout=5)
        except TelegramAPIError as trouble:
            # It comes again at the next start, and is recognised by its number.
            log.warning("updates.not_acknowledged", reason=str(trouble))


async def feed(bot: Bot, dispatcher: Dispatcher, update: dict[str, Any]) -> None:
    """Hand one raw update over; one that nobody can read is logged by number and passed over."""
    try:
        await dispatcher.feed_raw_update(bot, update)
    except ValidationError:
        log.warning("update.unreadable", update=update.get("update_id"))
    except Exception:
        # One update must not stop the others; it was answered, or Telegram was away.
        log.exception("update.lost", update=update.get("update_id"))


def _chat_of(update: dict[str, Any]) -> object:
    for value in update.values():
        if isinstance(value, dict):
            message = value.get("message")
            holder = message if isinstance(message, dict) else value
            chat = holder.get("chat")
            if isinstance(chat, dict):
                return chat.get("id")
    return update.get("update_id")
