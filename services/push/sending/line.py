"""The line to Telegram: whether it works, by the outcomes of one sender.

A message that never left, or was not answered, says more of the line than of itself. After several
in a row the line is down: the sender only tries one message now and then, as a probe. Any answer of
Telegram means that the line is back.
"""

import asyncio
from enum import Enum, auto

from census.push.outcomes import NeverLeft, Outcome, Recalled, Unclear

IN_A_ROW = 3
"""After this many messages in a row without an answer the line is down."""

FIRST_PAUSE = 2.0
LONGEST_PAUSE = 60.0
"""Seconds between two probes; they double."""


class LineChange(Enum):
    """What an outcome changes."""

    DOWN = auto()
    BACK = auto()


class TelegramLine:
    """Whether the line is down, and when it may be tried again, in seconds of the loop."""

    def __init__(self) -> None:
        self.down = False
        self._in_a_row = 0
        self._pause = FIRST_PAUSE
        self._probe_at = 0.0
        self._heard = False

    def hear(self, outcome: Outcome, *, probe: bool) -> LineChange | None:
        """Note an outcome; return what it changes. ``probe`` says that the message was one.

        The first answer counts as a change, because an earlier process may have died while the
        line was down.
        """
        match outcome:
            case Recalled():
                return None
            case NeverLeft() | Unclear():
                return self._no_answer(probe=probe)
        first, self._heard = not self._heard, True
        back, self.down = self.down, False
        self._in_a_row, self._pause = 0, FIRST_PAUSE
        return LineChange.BACK if back or first else None

    def waits(self) -> float:
        """Return for how many seconds nothing may be tried."""
        if not self.down:
            return 0.0
        return max(0.0, self._probe_at - asyncio.get_running_loop().time())

    def _no_answer(self, *, probe: bool) -> LineChange | None:
        self._in_a_row += 1
        # A message that left before the line was down says nothing new.
        if self._in_a_row < IN_A_ROW or (self.down and not probe):
            return None
        self._probe_at = asyncio.get_running_loop().time() + self._pause
        self._pause = min(LONGEST_PAUSE, 2 * self._pause)
        before, self.down = self.down, True
        return None if before else LineChange.DOWN
