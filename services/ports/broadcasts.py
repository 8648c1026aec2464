"""Ports of broadcasts: drafts, audiences, outcomes, the admins' screens."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.broadcasts.audience import Audience
from census.broadcasts.broadcast import Broadcast, BroadcastTally, BroadcastView
from census.campaign.waves import Wave
from census.people.people import ChatId, Language
from census.people.submission import SubmissionState
from census.units import UnitCode


@dataclass(frozen=True, slots=True)
class Reach:
    """An audience with the data that storage needs to find its people.

    ``finished`` are the states that count as finished, ``workplaces`` the units without an area's
    code that lie in the audience's area, ``waves`` all waves in their order.
    """

    audience: Audience
    finished: frozenset[SubmissionState]
    workplaces: Collection[UnitCode] = ()
    waves: Sequence[Wave] = ()


class Broadcasts(Protocol):
    """All broadcasts. Their messages are deliveries like any other."""

    async def add(self, draft: Broadcast) -> Broadcast:
        """Store a new broadcast; return it with its number."""

    async def get(self, number: int) -> Broadcast | None:
        """Return a broadcast."""

    async def take(self, number: int) -> Broadcast | None:
        """Return a broadcast, locked until the end of the transaction."""

    async def save(self, broadcast: Broadcast) -> None:
        """Write the whole broadcast. It must be locked with ``take``."""

    async def draft_of(self, author: ChatId | None) -> Broadcast | None:
        """Return the newest draft of an author."""

    async def under_way(self) -> Sequence[Broadcast]:
        """Return broadcasts that are running, paused, or stopped and not yet counted."""

    async def newest(self, *, limit: int = 10) -> Sequence[Broadcast]:
        """Return the newest broadcasts, without drafts and discarded ones."""

    async def count(self, reach: Reach) -> int:
        """Count the people of an audience who may get messages."""

    async def chats(self, reach: Reach, *, after: ChatId | None, size: int) -> Sequence[ChatId]:
        """Return a page of these people by chat id, those after ``after``."""

    async def tally(self, number: int) -> BroadcastTally:
        """Count a broadcast's messages by outcome."""

    async def call_off(self, number: int, *, reason: str, at: datetime) -> None:
        """Cancel its waiting messages."""


class ProgressScreens(Protocol):
    """The messages in admins' chats that show the progress of a broadcast."""

    async def show(
        self, chat: ChatId, message: int, language: Language, outlook: BroadcastView
    ) -> bool:
        """Change one; False when it no longer exists."""
