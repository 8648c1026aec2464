"""The pace over all chats: even, and never above the rate in any one second.

Telegram counts a message when it arrives: between the start of the request and its answer. There
are as many places as messages may arrive in a second. A message takes a place, and gives it back
one second after the latest moment at which it can have arrived: its answer, minus the shortest
possible way back. So no place serves two messages in one second, even when requests stall.
"""

import heapq
from collections import deque
from collections.abc import Awaitable, Callable

Now = Callable[[], float]
"""Monotonic seconds. Tests replace it."""

Sleep = Callable[[float], Awaitable[object]]

GUARD = 0.01
"""A place stays taken this many seconds longer than one second, for the jitter of arrivals."""

SPACING_GUARD = 0.03
"""The same for the even spacing. It costs 3% of the rate and leaves room for slow answers."""

ANSWER_OVERDUE_SECONDS = 3.0
"""After this many seconds a place is free without an answer, because none will come."""

CATCH_UP = 0.02
"""Seconds of delay that closer spacing makes up for. A longer delay is lost."""

ANSWERS_KEPT = 64
ENOUGH_ANSWERS = 8
"""After this many answers the fastest way back is known. The first answers open connections."""

A_MOMENT = 0.02


class Passage:
    """One message on its way, with its place."""

    __slots__ = ("free_at", "started")

    def __init__(self, started: float) -> None:
        self.started = started
        self.free_at: float | None = None


class Pace:
    """Let at most ``per_second`` messages arrive in any second, evenly spaced."""

    def __init__(self, per_second: int, *, now: Now, sleep: Sleep) -> None:
        if per_second < 1:
            raise ValueError("at least one message a second")
        self._now, self._sleep = now, sleep
        self._places = per_second
        self._free = [-1.0] * per_second
        self._taken: deque[Passage] = deque()
        self._slot = 0.0
        self._answer_times: deque[float] = deque(maxlen=ANSWERS_KEPT)

    async def turn(self) -> None:
        """Wait until the next message may start. One caller at a time."""
        now = self._now()
        interval = (1 + SPACING_GUARD) / self._places
        self._slot = max(self._slot + interval, now - CATCH_UP)
        while (wait := max(self._slot, self._next_place(now)) - now) > 0:
            await self._sleep(wait)
            now = self._now()

    def start(self) -> Passage:
        """Take a place, right after ``turn``."""
        heapq.heappop(self._free)
        passage = Passage(self._now())
        self._taken.append(passage)
        return passage

    def finish(self, passage: Passage) -> None:
        """Record an answer of any kind: the place is free one second after the arrival."""
        now = self._now()
        self._answer_times.append(now - passage.started)
        known = len(self._answer_times) >= ENOUGH_ANSWERS
        arrival = max(passage.started, now - min(self._answer_times)) if known else now
        if passage in self._taken:
            self._taken.remove(passage)
            heapq.heappush(self._free, arrival + 1 + GUARD)

    def _next_place(self, now: float) -> float:
        """Return when a place is or may be free. It is a guess where that depends on an answer."""
        while self._taken and self._taken[0].started + ANSWER_OVERDUE_SECONDS <= now:
            self._taken.popleft()
            heapq.heappush(self._free, now)
        return self._free[0] if self._free else now + A_MOMENT
