"""The pace within one chat. Messages for one chat wait in its lane, and delay no other chat."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from reminders.pace import Now, Sleep
from services.ports.operations.silence import CHAT_PAUSE, GROUP_MESSAGES, GROUP_SPAN

KEPT = 1000
"""From this number of lanes on, unused ones are removed."""


class _Lane:
    """One chat. Its lock is held from the wait to the answer, so that messages keep their order."""

    def __init__(self, messages: int, span: timedelta) -> None:
        self.lock = asyncio.Lock()
        self.users = 0
        self.span = span.total_seconds()
        self.answers: deque[float] = deque(maxlen=messages)

    def free_at(self) -> float:
        """Return when the next message may leave."""
        if not self.answers:
            return 0.0
        pause_over = self.answers[-1] + CHAT_PAUSE.total_seconds()
        if len(self.answers) < (self.answers.maxlen or 0):
            return pause_over
        return max(pause_over, self.answers[0] + self.span)

    def idle(self, now: float) -> bool:
        """Tell whether the lane can be removed."""
        return not self.users and (not self.answers or self.answers[-1] + self.span <= now)


class Lanes:
    """At most one message a second to a chat, and fewer than 20 a minute to a group."""

    def __init__(self, *, now: Now, sleep: Sleep) -> None:
        self._now, self._sleep = now, sleep
        self._lanes: dict[int | str, _Lane] = {}
        self._clear_at = KEPT

    @asynccontextmanager
    async def lane(self, chat: int | str) -> AsyncIterator[None]:
        """Wait until the chat may get a message. The body sends it and waits for the answer."""
        lane = self._lane(chat)
        lane.users += 1
        try:
            async with lane.lock:
                while (wait := lane.free_at() - self._now()) > 0:
                    await self._sleep(wait)
                try:
                    yield
                finally:
                    lane.answers.append(self._now())
        finally:
            lane.users -= 1

    def _lane(self, chat: int | str) -> _Lane:
        if (lane := self._lanes.get(chat)) is not None:
            return lane
        if len(self._lanes) >= self._clear_at:
            now = self._now()
            self._lanes = {chat: lane for chat, lane in self._lanes.items() if not lane.idle(now)}
            self._clear_at = max(KEPT, 2 * len(self._lanes))
        # Groups have negative ids. Names belong to channels, which count like groups.
        group = isinstance(chat, str) or chat < 0
        lane = _Lane(GROUP_MESSAGES, GROUP_SPAN) if group else _Lane(1, CHAT_PAUSE)
        self._lanes[chat] = lane
        return lane
