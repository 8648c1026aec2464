"""What residents say of visits."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from census.fieldwork.following.left import Said
from census.fieldwork.visit_words import VisitOutcome, VisitWord, VisitWordKind, WaitingIn
from census.people.people import ChatId
from census.units import UnitCode


class VisitWords(Protocol):
    """Who said that nobody came, and who was asked. Others read counts alone."""

    async def add(
        self, chat: ChatId, village: UnitCode, kind: VisitWordKind, *, at: datetime
    ) -> int:
        """Store a word or a question; return its number."""

    async def get(self, number: int) -> VisitWord | None:
        """Return one."""

    async def newest_of(self, chat: ChatId, kind: VisitWordKind) -> VisitWord | None:
        """Return the newest one of a kind of a resident."""

    async def answer(self, number: int, *, real: bool) -> bool:
        """Store what somebody says who was asked; False where they have answered."""

    async def take_back(self, chat: ChatId) -> bool:
        """Remove that nobody came to a resident who waits; False where nothing waits."""

    async def waiting(self) -> Mapping[UnitCode, WaitingIn]:
        """Return how many wait in each village where somebody does."""

    async def waiting_since(self, village: UnitCode) -> datetime | None:
        """Return since when the last one waits in a village; None where nobody does."""

    async def close(self, village: UnitCode, *, at: datetime) -> Sequence[ChatId]:
        """Record that a village has its answer; return who waited, each once."""

    async def outcome(self, area: UnitCode | None = None) -> VisitOutcome:
        """Return how many were asked in an area (None: in all), and what they said."""

    async def residents_of(self, village: UnitCode) -> Sequence[ChatId]:
        """Return the residents of a village who may be asked: reachable, and wanting reminders."""

    async def said(self) -> Mapping[UnitCode, Said]:
        """Return by village how many residents cannot take part online, or say that it is done."""
