"""Broadcasts, their audiences and what became of their messages."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.broadcasts.broadcast import Audience, Broadcast, BroadcastTally, BroadcastView
from census.campaign.waves import Wave
from census.people import ChatId, Language
from census.submission import SubmissionState
from census.units import UnitCode


@dataclass(frozen=True, slots=True)
class Reach:
    """An audience with what the storage must know to find its people.

    ``finished`` are the states in which they count as finished, ``workplaces`` the units without
    an area's code that lie in the audience's area, ``waves`` all waves in their order.
    """

    audience: Audience
    finished: frozenset[SubmissionState]
    workplaces: Collection[UnitCode] = ()
    waves: Sequence[Wave] = ()


class Broadcasts(Protocol):
    """All broadcasts. Their messages are deliveries like any other."""

    async def add(self, draft: Broadcast) -> Broadcast:
        """Keep a new broadcast; return it with its number."""

    async def get(self, number: int) -> Broadcast | None:
        """Return a broadcast."""

    async def take(self, number: int) -> Broadcast | None:
        """Return a broadcast that nobody else changes until the end of the transaction."""

    async def save(self, broadcast: Broadcast) -> None:
        """Write all of it; take it first."""

    async def draft_of(self, author: ChatId | None) -> Broadcast | None:
        """Return the newest draft of somebody."""

    async def under_way(self) -> Sequence[Broadcast]:
        """Return what is not at its end: running, paused, or stopped and not yet counted."""

    async def newest(self, *, limit: int = 10) -> Sequence[Broadcast]:
        """Return the newest that were not discarded, drafts left out."""

    async def count(self, reach: Reach) -> int:
        """Count the people of an audience who may be written to."""

    async def chats(self, reach: Reach, *, after: ChatId | None, size: int) -> Sequence[ChatId]:
        """Return a page of them by chat id, those behind ``after``."""

    async def tally(self, number: int) -> BroadcastTally:
        """Count what became of a broadcast's messages."""

    async def call_off(self, number: int, *, reason: str, at: datetime) -> None:
        """Cancel what waits."""


class ProgressScreens(Protocol):
    """The messages in admins' chats that show how far a broadcast is."""

    async def show(
        self, chat: ChatId, message: int, language: Language, outlook: BroadcastView
    ) -> bool:
        """Change one; False when it is there no more."""
