"""Fetching updates: raw, one at a time, and acknowledged only when they have been handled.

Telegram keeps one number for the whole queue: everything below the offset is acknowledged, all else
comes with every request. So the offset stays at the oldest update that is not done, newer ones are
handled meanwhile, and what comes again is known by its number.

Who asks for the same offset again within half a second gets one update only, the oldest, and sees
nothing of all others: so nobody asks so soon here.
"""

import asyncio
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.methods.base import TelegramMethod
from pydantic import ValidationError

log = structlog.get_logger()

Update = dict[str, Any]

LONG_POLL = 25
"""Seconds that Telegram may hold a request open when nothing has happened."""

PAUSE = 2.0
"""Seconds before asking again after a fault on the way."""

AT_ONCE = 100
"""Updates under way: as many as one request brings, for those come with every one."""

MOMENT = 0.25
"""Seconds that one fetch is given to be done; what takes longer goes on beside the next."""

SAME_AGAIN = 0.55
"""Seconds from one request to the next with the same offset. Telegram wants half a second.

Source: tdlib/telegram-bot-api, Client.cpp 15714-15721. What is more leaves room for a request
that travels faster than the one before it.
"""


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """``getUpdates`` without parsing: one update of an unknown shape must not fail its batch."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int = 0
    limit: int = 100
    allowed_updates: list[str] | None = None


class Polling:
    """The loop between Telegram's queue and the dispatcher.

    Updates of one chat are handled in their order, those of different chats side by side: a chat
    whose answer has to wait holds nobody else up.
    """

    def __init__(self, bot: Bot, dispatcher: Dispatcher) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._queues: dict[object, deque[Update]] = {}
        self._unfinished: set[int] = set()
        self._taken: set[int] = set()
        self._next: int | None = None
        self._asked: int | None = None
        self._asked_at = -SAME_AGAIN
        self._finished = asyncio.Event()

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch and handle until told to stop; then acknowledge what was handled, and leave."""
        async with asyncio.TaskGroup() as tasks:
            while not stop.is_set():
                self._take(await self._fetch_or_stop(stop), tasks)
                await self._breathe()
        # The last request has acknowledged what lies below its offset.
        if self._offset() != self._asked:
            await self._acknowledge()

    def _offset(self) -> int | None:
        """Return the number of the oldest update that is not done, or of the next one."""
        return min(self._unfinished, default=self._next)

    def _take(self, batch: Sequence[Update], tasks: asyncio.TaskGroup) -> None:
        """Begin with what is new, as far as there is room; the rest comes again."""
        for update in batch:
            number = int(update["update_id"])
            if len(self._unfinished) >= AT_ONCE:
                break
            if number in self._taken:
                continue
            self._taken.add(number)
            self._unfinished.add(number)
            self._next = number + 1
            chat = _chat_of(update)
            if chat in self._queues:
                self._queues[chat].append(update)
            else:
                self._queues[chat] = deque([update])
                tasks.create_task(self._in_turn(chat))

    async def _in_turn(self, chat: object) -> None:
        queue = self._queues[chat]
        while queue:
            update = queue.popleft()
            await feed(self._bot, self._dispatcher, update)
            self._unfinished.discard(int(update["update_id"]))
            self._finished.set()
        del self._queues[chat]

    async def _breathe(self) -> None:
        """Wait until all is done, or for a moment; while there is no room, for some room.

        Then, while the offset is the same as before, until it may be asked for again.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(MOMENT):
                while self._unfinished:
                    await self._something_finished()
        while len(self._unfinished) >= AT_ONCE:
            await self._something_finished()
        with suppress(TimeoutError):
            async with asyncio.timeout_at(self._asked_at + SAME_AGAIN):
                while self._offset() == self._asked:
                    await self._something_finished()
        oldest = self._offset()
        self._taken = {number for number in self._taken if oldest is None or number >= oldest}

    async def _something_finished(self) -> None:
        self._finished.clear()
        await self._finished.wait()

    async def _fetch_or_stop(self, stop: asyncio.Event) -> Sequence[Update]:
        async with asyncio.TaskGroup() as tasks:
            fetching = tasks.create_task(self._fetch())
            stopping = tasks.create_task(stop.wait())
            await asyncio.wait({fetching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            # A fetch that is cut off loses nothing: what it held is not acknowledged.
            batch = fetching.result() if fetching.done() else []
            fetching.cancel()
            stopping.cancel()
        return batch

    async def _fetch(self) -> Sequence[Update]:
        self._asked, self._asked_at = self._offset(), asyncio.get_running_loop().time()
        request = GetRawUpdates(
            offset=self._asked,
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

    async def _acknowledge(self) -> None:
        try:
            await self._bot(GetRawUpdates(offset=self._offset(), limit=1), request_timeout=5)
        except TelegramAPIError as trouble:
            # It comes again at the next start, and is recognised by its number.
            log.warning("updates.not_acknowledged", reason=str(trouble))


async def feed(bot: Bot, dispatcher: Dispatcher, update: Update) -> None:
    """Hand one raw update over; one that nobody can read is logged by number and passed over."""
    try:
        await dispatcher.feed_raw_update(bot, update)
    except ValidationError:
        log.warning("update.unreadable", update=update.get("update_id"))
    except Exception:
        # One update must not stop the others; it was answered, or Telegram was away.
        log.exception("update.lost", update=update.get("update_id"))


def _chat_of(update: Update) -> object:
    for value in update.values():
        if isinstance(value, dict):
            message = value.get("message")
            holder = message if isinstance(message, dict) else value
            chat = holder.get("chat")
            if isinstance(chat, dict):
                return chat.get("id")
    return update.get("update_id")
