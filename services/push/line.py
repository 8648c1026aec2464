"""The line to Telegram: whether anything gets through, as the outcomes of one sender tell it.

A message that never left says little about itself and much about the line, and so does one that
nobody answered. After several in a row nothing is sent but one message now and then, which is
tried like any other: when Telegram answers, whatever it says, the line is back.
"""

import asyncio
from enum import Enum, auto

from census.push.outcomes import NeverLeft, Outcome, Recalled, Unclear

IN_A_ROW = 3
"""So many without an answer, with none between them that had one, and the line is down."""

FIRST_PAUSE = 2.0
LONGEST_PAUSE = 60.0
"""Seconds between two probes; they double."""


class LineChange(Enum):
    """What an outcome has changed."""

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
        """Take an outcome in; return what it changes. ``probe`` tells that it was tried as one.

        The first answer counts as a change: a process before this one may have died while the
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
        """Return for how many seconds nothing is to be tried."""
        if not self.down:
            return 0.0
        return max(0.0, self._probe_at - asyncio.get_running_loop().time())

    def _no_answer(self, *, probe: bool) -> LineChange | None:
        self._in_a_row += 1
        # What left before the line was down and comes in now is no news.
        if self._in_a_row < IN_A_ROW or (self.down and not probe):
            return None
        self._probe_at = asyncio.get_running_loop().time() + self._pause
        self._pause = min(LONGEST_PAUSE, 2 * self._pause)
        before, self.down = self.down, True
        return None if before else LineChange.DOWN
