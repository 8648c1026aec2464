"""Who has opened a board or a brief by themselves, for as long as its data may be corrected."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.people import ChatId
from census.units import BoardKind, UnitCode


@dataclass(frozen=True, slots=True)
class Look:
    """What a chat opened last, and when: a board (None: a regency's brief), of an area.

    ``unit`` is whom it was opened for; None for the board as such.
    """

    chat: ChatId
    board: BoardKind | None
    area: UnitCode | None
    unit: UnitCode | None
    at: datetime


class Looks(Protocol):
    """What people opened by themselves."""

    async def keep(self, look: Look) -> None:
        """Remember a look, replacing an earlier one of the same chat at the same."""

    async def since(self, moment: datetime) -> Sequence[Look]:
        """Return the looks from a moment on, the oldest first."""

    async def count(self, chat: ChatId) -> int:
        """Return how many are kept of a chat."""

    async def forget_before(self, moment: datetime) -> int:
        """Drop records nobody needs any more; return how many."""
