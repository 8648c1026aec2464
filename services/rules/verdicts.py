"""The verdicts of a composer on a claimed delivery, shortly before it is sent."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from census.people.people import Language

Notice_co = TypeVar("Notice_co", covariant=True)
"""What a kind of message says: facts only, a frozen value of its subject in census/."""


@dataclass(frozen=True, slots=True)
class Send(Generic[Notice_co]):
    """It is owed: the facts of its message, and the language of its reader.

    It is no message yet: only the courier renders, because the hour of sending greets. ``tables``
    is what the chat has chosen for boards.
    """

    notice: Notice_co
    language: Language
    tables: bool | None = None


@dataclass(frozen=True, slots=True)
class Cancel:
    """It is no longer owed."""

    reason: str


@dataclass(frozen=True, slots=True)
class Postpone:
    """It is owed, but not now."""

    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Expire:
    """It was owed, and its time has passed."""

    reason: str


Verdict = Send[Notice_co] | Cancel | Postpone | Expire
