"""The rate limiter of all pushed messages. It paces, never retries, and stops all on a 429.

Limits: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

import asyncio
import time
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from reminders.lanes import Lanes
from reminders.pace import Now, Pace, Sleep
from services.ports.push import ShouldSend

Answer = bool | dict[str, Any] | list[dict[str, Any]]


class CalledBackError(TelegramError):
    """A message should no longer be sent when its turn has come."""

    def __init__(self) -> None:
        super().__init__("called back")


class EvenLimiter(BaseRateLimiter[ShouldSend]):
    """Space messages evenly over all chats, and within each chat and group.

    A 429 is raised. Until its time has passed, all requests are refused without being sent, also
    those that were waiting.
    """

    def __init__(
        self,
        messages_per_second: int,
        *,
        now: Now = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._now = now
        self._pace = Pace(messages_per_second, now=now, sleep=sleep)
        self._lanes = Lanes(now=now, sleep=sleep)
        self._turnstile = asyncio.Lock()
        self._silent_until = 0.0

    def be_silent(self, span: timedelta) -> None:
        """Let no message leave for this long."""
        self._silent_until = max(self._silent_until, self._now() + span.total_seconds())

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(  # noqa: PLR0917 - the base class says so
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: ShouldSend | None,
    ) -> Answer:
        """Send a request in its turn. A request without a chat goes at once.

        Raises RetryAfter while Telegram wants silence, CalledBackError for a message that should
        no longer be sent, and whatever the request raises.
        """
        chat = data.get("chat_id")
        if chat is None:
            return await callback(*args, **kwargs)
        async with self._lanes.lane(chat):
            async with self._turnstile:
                self._ask(rate_limit_args)
                await self._pace.turn()
                self._ask(rate_limit_args)
                passage = self._pace.start()
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as wish:
                self.be_silent(wished_silence(wish))
                raise
            finally:
                self._pace.finish(passage)

    def _ask(self, should_send: ShouldSend | None) -> None:
        """Ask whether a message should still be sent."""
        if should_send is not None and not should_send():
            raise CalledBackError
        self._respect_silence()

    def _respect_silence(self) -> None:
        left = self._silent_until - self._now()
        if left > 0:
            raise RetryAfter(timedelta(seconds=left))


def wished_silence(wish: RetryAfter) -> timedelta:
    """Return how long a 429 wants everybody to be silent."""
    wished = wish.retry_after  # The library is changing from numbers to time spans.
    return wished if isinstance(wished, timedelta) else timedelta(seconds=wished)
