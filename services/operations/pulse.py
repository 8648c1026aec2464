"""When each part of a process was last seen alive: what health and readiness are told from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from time import monotonic


class ProcessPart(StrEnum):
    """A part of a process that works by itself, or what it needs of others."""

    CONVERSATION = "conversation"
    PUSH = "push"
    SCHEDULE = "schedule"
    TELEGRAM = "telegram"
    DATABASE = "database"


LOOPS = (ProcessPart.CONVERSATION, ProcessPart.PUSH, ProcessPart.SCHEDULE)
"""The parts that go round in this process. The others are away without a fault of ours."""

HANGS = 300.0
"""Seconds after which a loop that gave no sign hangs: nothing but a restart helps."""


@dataclass(frozen=True, slots=True)
class Beat:
    """How long a part may be silent (seconds), and when it was last heard of; None: not yet."""

    within: float
    at: float | None = None


class Pulse:
    """The signs of life of one process. ``seconds`` is the source of time."""

    def __init__(self, seconds: Callable[[], float] = monotonic) -> None:
        self._seconds = seconds
        self._beats: dict[ProcessPart, Beat] = {}
        self._begun = seconds()

    def expect(self, part: ProcessPart, *, within: float) -> None:
        """Take a part for silent when it gives no sign within so many seconds."""
        self._beats[part] = Beat(within)

    def beat(self, part: ProcessPart) -> None:
        """Note that a part is alive. One that nobody expects is not watched."""
        if (known := self._beats.get(part)) is not None:
            self._beats[part] = Beat(known.within, self._seconds())

    def silent(self) -> Mapping[ProcessPart, str]:
        """Return the parts that are silent, each with a sentence for the operator."""
        now = self._seconds()
        said = {}
        for part, beat in self._beats.items():
            if beat.at is None:
                said[part] = f"has not begun within {now - self._begun:.0f} s of the start"
            elif now - beat.at > beat.within:
                said[part] = f"gave no sign for {now - beat.at:.0f} s"
        return said

    def hanging(self) -> Mapping[ProcessPart, str]:
        """Return the loops that hang, each with a sentence for the operator."""
        now = self._seconds()
        return {
            part: f"hangs for {now - beat.at:.0f} s"
            for part, beat in self._beats.items()
            if part in LOOPS and beat.at is not None and now - beat.at > max(HANGS, beat.within)
        }
