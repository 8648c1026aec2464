"""Telegram's clock: it can stand still, run, and be moved forward."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class MovableClock:
    """The clock of the simulated world.

    A clock that is not `running` stands still until it is moved, so a test decides the time. A
    running clock goes on in real time from `start`, for the demo.
    """

    def __init__(self, start: datetime, *, running: bool = False) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock starts at an aware datetime")
        self._shown = start.astimezone(UTC)
        self._running = running
        self._set_at = time.monotonic()

    @property
    def running(self) -> bool:
        """Whether it runs by itself."""
        return self._running

    def now(self) -> datetime:
        """Return the present moment, aware and in UTC."""
        if not self._running:
            return self._shown
        return self._shown + timedelta(seconds=time.monotonic() - self._set_at)

    def advance(self, by: timedelta) -> None:
        """Move forward by a span of time.

        Raises ValueError: the span is negative; Telegram's time never goes back.
        """
        self.move_to(self.now() + by)

    def move_to(self, moment: datetime) -> None:
        """Move forward to a moment.

        Raises ValueError: the moment has passed already, or carries no time zone.
        """
        if moment.tzinfo is None:
            raise ValueError("a clock is moved to an aware datetime")
        if moment < self.now():
            raise ValueError(f"the clock shows {self.now()} and cannot go back to {moment}")
        self._shown = moment.astimezone(UTC)
        self._set_at = time.monotonic()
