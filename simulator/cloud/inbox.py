"""The bot's updates, queued until the bot acknowledges them."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import islice, takewhile

from simulator.cloud.clock import MovableClock
from simulator.cloud.state import Json, Update

# https://core.telegram.org/bots/api#getting-updates
KEPT_FOR = timedelta(hours=24)
# tdlib/telegram-bot-api, Client.cpp 17155-17158: a press expires sooner than other updates.
PRESS_KEPT_FOR = timedelta(seconds=150)
# https://core.telegram.org/bots/api#getupdates: these are sent only if named.
ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Inbox:
    """Updates in order, each with an id, dropped when acknowledged.

    They are also dropped after 24 hours, presses of buttons after 150 seconds.
    """

    def __init__(self, clock: MovableClock) -> None:
        self._clock = clock
        self._pending: dict[int, Update] = {}
        self._presses: deque[Update] = deque()
        self._last_id = 100_000_000
        self._changed = asyncio.Event()
        self.allowed: frozenset[str] | None = None
        self.turn = 0

    @property
    def last_id(self) -> int:
        """The highest update id so far."""
        return self._last_id

    def __len__(self) -> int:
        self._expire()
        return len(self._pending)

    def add(self, kind: str, payload: Json, chat_id: int) -> None:
        """Queue an update, unless the bot has excluded its kind."""
        if not self._wants(kind):
            return
        self._last_id += 1
        self._keep(Update(self._last_id, kind, payload, self._clock.now(), chat_id))
        self.wake()

    def first(self, limit: int) -> list[Update]:
        """Return the oldest updates, at most `limit` of them."""
        self._expire()
        return list(islice(self._pending.values(), limit))

    def pending(self) -> list[Update]:
        """Return every update that waits, oldest first."""
        return list(self.oldest_first())

    def oldest_first(self) -> Iterator[Update]:
        """Yield the waiting updates. The queue must not change meanwhile."""
        self._expire()
        return iter(self._pending.values())

    def __contains__(self, update: Update) -> bool:
        return update.update_id in self._pending

    def forget_before(self, offset: int) -> None:
        """Acknowledge as getUpdates does: all below `offset`; -n keeps the newest n."""
        if offset < 0:
            old = list(self._pending)[:offset]
        else:
            old = list(takewhile(lambda update_id: update_id < offset, self._pending))
        self._forget(old)

    def forget(self, update_id: int) -> None:
        """Acknowledge one update, as an answered webhook does."""
        self._forget([update_id])

    def forget_all(self) -> None:
        """Drop everything that is pending."""
        self._forget(list(self._pending))

    def take_turn(self) -> int:
        """Begin to read, and end the previous reader's turn; return the new turn's number."""
        self.turn += 1
        self.wake()
        return self.turn

    def wake(self) -> None:
        """Wake everybody who waits for a change."""
        self._changed.set()
        self._changed = asyncio.Event()

    async def change(self) -> None:
        """Wait until an update comes or goes, or `wake` is called."""
        await self._changed.wait()

    async def settled(self) -> None:
        """Wait until every update queued so far is acknowledged."""
        newest = self._last_id
        while (oldest := next(iter(self._pending), None)) is not None and oldest <= newest:
            await self.change()

    def restore(self, updates: Iterable[Update], last_id: int) -> None:
        """Take over the queue of an earlier run."""
        self._pending.clear()
        self._presses.clear()
        for update in updates:
            self._keep(update)
        self._last_id = last_id
        self.wake()

    def _wants(self, kind: str) -> bool:
        if self.allowed is None:
            return kind not in ONLY_WHEN_ASKED
        return kind in self.allowed

    def _keep(self, update: Update) -> None:
        self._pending[update.update_id] = update
        if update.kind == "callback_query":
            self._presses.append(update)

    def _expire(self) -> None:
        now = self._clock.now()
        old = takewhile(lambda u: u.moment < now - KEPT_FOR, self._pending.values())
        gone = [update.update_id for update in old]
        while self._presses and self._presses[0].moment < now - PRESS_KEPT_FOR:
            gone.append(self._presses.popleft().update_id)
        self._forget(gone)

    def _forget(self, update_ids: list[int]) -> None:
        gone = [self._pending.pop(update_id, None) for update_id in update_ids]
        if any(gone):
            self.wake()
