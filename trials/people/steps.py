"""The steps of an errand: what people do with a phone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Say:
    """Type something, in private or in the group."""

    text: str
    group: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    """Press a button by a part of its label; the newest message that has it."""

    label: str
    group: bool = False


@dataclass(frozen=True, slots=True)
class PressAny:
    """Press any button below the newest message."""


@dataclass(frozen=True, slots=True)
class PressTwice:
    """Press a button twice, as impatient people do."""

    label: str


@dataclass(frozen=True, slots=True)
class Do:
    """Anything else, at once."""

    act: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Pause:
    """Do nothing for so many seconds."""

    seconds: float


Step = Say | Press | PressAny | PressTwice | Do | Pause
Errand = Iterator[Step]
