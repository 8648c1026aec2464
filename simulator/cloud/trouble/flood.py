"""Flood control: how much a bot may send, and how long it must be silent after too much.

The limits are those of
https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: 30 messages a
second over all chats, 1 a second to one chat with short bursts allowed, 20 a minute to one group.
Telegram does not document the length of a burst; here it is three messages, after which a chat may
get one more each second. Sending, forwarding and copying count everywhere; edits count towards the
whole and in groups. While a `retry_after` runs, everything that counts is refused.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limits:
    """How many messages may pass; None switches a limit off."""

    overall_per_second: int | None = 30
    paid_per_second: int | None = 1000
    chat_burst: int | None = 3
    group_per_minute: int | None = 20


NO_LIMITS = Limits(None, None, None, None)


@dataclass(slots=True)
class _Window:
    """A sliding window: at most `limit` moments within `span` seconds."""

    span: float
    moments: deque[float] = field(default_factory=deque)

    def wait(self, now: float, limit: int | None) -> float:
        """Return the seconds until one more fits, 0 if it fits now."""
        while self.moments and self.moments[0] <= now - self.span:
            self.moments.popleft()
        if limit is None or len(self.moments) < limit:
            return 0.0
        return self.moments[-limit] + self.span - now


class Flood:
    """Counts what the bot sends, and says when it is too much.

    `now` is the source of time in seconds; `limits` can be replaced at any moment.
    """

    def __init__(
        self, limits: Limits | None = None, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        self.limits = limits or Limits()
        self._now = now
        self._overall = _Window(1.0)
        self._groups: dict[int, _Window] = {}
        self._credit_used_until: dict[int, float] = {}
        self._silent_until = 0.0

    def retry_after(
        self, chat_id: int, *, group: bool, edit: bool = False, paid: bool = False, count: int = 1
    ) -> int | None:
        """Count `count` messages to a chat, or return the seconds the bot must wait instead.

        A refusal starts a silence for all chats that lasts as long as it says.
        """
        limits = self.limits
        now = self._now()
        if now < self._silent_until:
            return math.ceil(self._silent_until - now)
        overall = limits.paid_per_second if paid else limits.overall_per_second
        wait = self._overall.wait(now, overall)
        if group:
            window = self._groups.setdefault(chat_id, _Window(60.0))
            wait = max(wait, window.wait(now, limits.group_per_minute))
        elif not edit:
            wait = max(wait, self._chat_wait(chat_id, now))
        if wait > 0:
            return self.silence(max(1, math.ceil(wait)))
        self._count(chat_id, now, group=group, edit=edit, count=count)
        return None

    def silence(self, seconds: int) -> int:
        """Refuse everything that counts for some seconds, and return them."""
        self._silent_until = self._now() + seconds
        return seconds

    def _chat_wait(self, chat_id: int, now: float) -> float:
        if self.limits.chat_burst is None:
            return 0.0
        used_until = self._credit_used_until.get(chat_id, now)
        return max(0.0, used_until - now - (self.limits.chat_burst - 1))

    def _count(self, chat_id: int, now: float, *, group: bool, edit: bool, count: int) -> None:
        self._overall.moments.extend([now] * count)
        if group:
            self._groups[chat_id].moments.extend([now] * count)
        elif not edit:
            self._credit_used_until[chat_id] = (
                max(now, self._credit_used_until.get(chat_id, now)) + count
            )
