"""Updates whose handling fails: how often, counted for all processes together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.people.people import ChatId


@dataclass(frozen=True, slots=True)
class Failure:
    """One failed try of an update.

    Nothing of its words is in it: ``kind`` is Telegram's name of such an update, ``error`` the
    class of the exception, ``trouble`` the id under which the log has it.
    """

    update: int
    chat: ChatId
    kind: str
    error: str
    trouble: str
    at: datetime


class FailedUpdates(Protocol):
    """The updates that failed at least once. They are forgotten after a week."""

    async def count(self, failure: Failure) -> int:
        """Count a failed try; return how many there were of its update."""

    async def set_aside(self, update: int) -> None:
        """Note that an update is not tried any more."""

    async def trouble_of(self, update: int) -> str | None:
        """Return the id in the log of an update that was set aside; None for any other."""

    async def given_up(self, since: datetime) -> Sequence[Failure]:
        """Return the last tries of the updates that were set aside since then, newest first."""
