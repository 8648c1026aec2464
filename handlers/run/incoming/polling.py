"""Long polling: raw updates, handled one at a time, acknowledged only when handled.

Telegram has one offset for the whole queue: everything below it is acknowledged, everything else
comes with every request, up to a hundred updates. So the offset stays at the oldest unfinished
update, newer ones are handled meanwhile, and repeated ones are recognised by number.

A bot that repeats an offset within half a second gets only the oldest update, so this loop waits.

An update that found the database away is tried again until it has taken effect, one that failed
three times. An update that has taken effect and only waits for its answer, here or from another
process, is not acknowledged either, unless a hundred newer ones are done: it must not hide newer
updates.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from functools import partial
from itertools import count
from typing import Any

import structlog
from aiogram import Bot

from handlers.run.failing import FailedTryError
from handlers.run.incoming.feeding import chat_of, feed
from handlers.run.incoming.fetching import Fetcher
from handlers.run.metering import MeteredConversation
from handlers.run.outage import Outage
from handlers.telegram.answering.owed import OwedAnswer
from handlers.telegram.guard import RawUpdate
from services.operations.pulse import ProcessPart
from services.ports.unit_of_work import AnsweredElsewhereError, StorageUnavailableError
from services.push.election import Unopposed

log = structlog.get_logger()

AT_ONCE = 100
"""Updates under way at once: as many as one request brings."""

MOMENT = 0.25
"""Seconds to wait for a batch. Slower updates go on beside the next batch."""

SAME_AGAIN = 0.55
"""Seconds from one request to the next with the same offset. Telegram wants half a second.

Source: tdlib/telegram-bot-api, Client.cpp 15714-15721. The rest is for requests that are faster.
"""


class Polling:
    """The loop between Telegram's queue and the conversation.

    Updates of one chat are handled in their order, those of different chats side by side, so a
    chat whose answer has to wait does not delay others. ``beat`` is called as a sign of life: of
    the loop at each round, of Telegram at each of its answers.
    """

    def __init__(
        self,
        bot: Bot,
        conversation: MeteredConversation,
        outage: Outage,
        election: Unopposed,
        beat: Callable[[ProcessPart], None],
    ) -> None:
        self._bot, self._conversation, self._outage = bot, conversation, outage
        self._beat = beat
        # Who was elected before may still be about to answer what it has handled.
        self._shared = not election.alone
        wanted = conversation.kinds
        self._fetcher = Fetcher(bot, wanted, election, beat)
        self._queues: dict[object, deque[RawUpdate]] = {}
        self._unfinished: set[int] = set()
        self._owed: set[int] = set()
        self._taken: set[int] = set()
        self._waiting: set[asyncio.Task[None]] = set()
        self._held: set[object] = set()
        self._next: int | None = None
        self._asked: int | None = None
        self._asked_at = -SAME_AGAIN
        self._something = asyncio.Event()
        self._stopping = False

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch and handle updates until ``stop`` is set; then acknowledge the handled ones.

        Updates that wait for the database or for Telegram come again, at the next start or to the
        process that has been elected instead of this one.
        """
        async with asyncio.TaskGroup() as tasks:
            ending = tasks.create_task(self._stop_at(stop))
            while not self._stopping:
                self._beat(ProcessPart.CONVERSATION)
                batch = await self._fetch_or_stop(stop)
                if batch is None:
                    self._end()
                    break
                self._take(batch, tasks)
                await self._breathe()
            ending.cancel()
        # The last request has acknowledged everything below its offset.
        if self._offset() != self._asked:
            await self._fetcher.acknowledge(self._offset())

    async def _stop_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._end()

    def _end(self) -> None:
        self._stopping = True
        self._something.set()
        for task in self._waiting:
            task.cancel()

    def _offset(self) -> int | None:
        """Return the number of the oldest unfinished update, or of the next one."""
        return min(self._unfinished, default=self._next)

    def _take(self, batch: Sequence[RawUpdate], tasks: asyncio.TaskGroup) -> None:
        """Start new updates as far as there is room. The rest comes again."""
        for update in batch:
            number = int(update["update_id"])
            if len(self._unfinished) >= AT_ONCE:
                break
            if number in self._taken:
                continue
            self._taken.add(number)
            self._unfinished.add(number)
            self._next = number + 1
            chat = chat_of(update)
            if chat in self._queues:
                self._queues[chat].append(update)
                if chat in self._held:
                    tasks.create_task(self._look_at(update))
            else:
                self._queues[chat] = deque([update])
                tasks.create_task(self._in_turn(chat, tasks))

    async def _in_turn(self, chat: object, tasks: asyncio.TaskGroup) -> None:
        queue = self._queues[chat]
        while queue and (outcome := await self._handle(queue[0], chat)) is not False:
            number = int(queue.popleft()["update_id"])
            if isinstance(outcome, OwedAnswer):
                self._owed.add(number)
                tasks.create_task(self._waits(self._settle(outcome, number)))
            else:
                self._is_done(number)
        del self._queues[chat]

    async def _handle(self, update: RawUpdate, chat: object) -> OwedAnswer | bool:
        """Handle an update until it takes effect; False when it has to come again."""
        number = int(update["update_id"])
        for tries in count():
            try:
                outcome = await feed(self._bot, self._conversation, update, shared=self._shared)
            except FailedTryError:
                # What failed by chance works at once. The others wait for three tries at most.
                pass
            except AnsweredElsewhereError:
                # It has taken effect. Whether its answer is to come from here is known soon.
                self._owed.add(number)
                self._something.set()
                await self._hold(chat, partial(asyncio.sleep, SAME_AGAIN))
            except StorageUnavailableError:
                await self._hold(chat, partial(self._outage.pause, tries))
            else:
                self._held.discard(chat)
                self._owed.discard(number)
                return outcome or True
            if self._stopping:
                break
        return False

    async def _hold(self, chat: object, pause: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Wait. Meanwhile the chat's next updates get what needs no database."""
        if chat not in self._held:
            self._held.add(chat)
            for update in list(self._queues[chat])[1:]:
                await self._look_at(update)
        await self._waits(pause())

    async def _look_at(self, update: RawUpdate) -> None:
        with suppress(StorageUnavailableError):
            await feed(self._bot, self._conversation, update, held=True)

    async def _settle(self, owed: OwedAnswer, number: int) -> None:
        await owed.settle()
        self._owed.discard(number)
        self._is_done(number)

    async def _waits(self, wait: Coroutine[Any, Any, None]) -> None:
        """Wait for something, but give up at once when the bot stops."""
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(wait)
            self._waiting.add(task)
            task.add_done_callback(self._waiting.discard)
            if self._stopping:
                task.cancel()

    def _is_done(self, number: int) -> None:
        self._unfinished.discard(number)
        self._something.set()

    async def _breathe(self) -> None:
        """Wait until all updates are done, or for a moment; if there is no room, for some room.

        Then wait until the same offset may be requested again.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(MOMENT):
                while self._unfinished and not self._stopping:
                    await self._something_happens()
        self._make_room()
        while len(self._unfinished) >= AT_ONCE and not self._stopping:
            await self._something_happens()
            self._make_room()
        with suppress(TimeoutError):
            async with asyncio.timeout_at(self._asked_at + SAME_AGAIN):
                while self._offset() == self._asked and not self._stopping:
                    await self._something_happens()

    def _make_room(self) -> None:
        """Forget acknowledged updates. If newer ones are hidden, give up unanswered ones."""
        while True:
            oldest = self._offset()
            self._taken = {number for number in self._taken if oldest is None or number >= oldest}
            if len(self._taken) < AT_ONCE or oldest not in self._owed:
                return
            self._unfinished.discard(oldest)

    async def _something_happens(self) -> None:
        self._something.clear()
        await self._something.wait()

    async def _fetch_or_stop(self, stop: asyncio.Event) -> Sequence[RawUpdate] | None:
        async with asyncio.TaskGroup() as tasks:
            self._asked, self._asked_at = self._offset(), asyncio.get_running_loop().time()
            fetching = tasks.create_task(self._fetcher.fetch(self._asked))
            stopping = tasks.create_task(stop.wait())
            await asyncio.wait({fetching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            # A fetch that is cut off loses nothing, because it acknowledges nothing.
            batch = fetching.result() if fetching.done() else []
            fetching.cancel()
            stopping.cancel()
        return batch
