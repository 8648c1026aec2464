"""Telegram's penalty for a bot that repeats its requests too soon.

Source: tdlib/telegram-bot-api, Client.cpp 15714-15721 (getUpdates) and 15734 (setWebhook).
"""

from __future__ import annotations

import time
from collections.abc import Callable

# Seconds after the start of a request for updates in which the same offset brings one update only,
# and after which it brings an empty answer without being held.
_ONE_BY_ONE = 0.5
_HELD = 3
# Seconds between two webhooks.
_WEBHOOKS = 1.0


class Haste:
    """Remembers the bot's last requests. `now` is the source of time in seconds.

    `punished` counts the requests for updates that came too soon and got one update only.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.now = now
        self.punished = 0
        self._offset: int | None = None
        self._asked_at = 0.0
        self._next_webhook = 0.0

    def slowed(self, offset: int, *, limit: int, timeout: int) -> tuple[int, int]:
        """Record a request for updates; return its effective limit and timeout."""
        now = self.now()
        if offset == self._offset:
            since = now - self._asked_at
            if since < _HELD:
                timeout = max(timeout, _HELD)
            if since < _ONE_BY_ONE:
                limit, self.punished = 1, self.punished + 1
        self._offset, self._asked_at = offset, now
        return limit, timeout

    def too_soon_for_a_webhook(self) -> bool:
        """Record that a webhook is set; tell whether the last one was within a second."""
        now = self.now()
        if now < self._next_webhook:
            return True
        self._next_webhook = now + _WEBHOOKS
        return False
