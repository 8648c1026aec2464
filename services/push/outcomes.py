"""What became of deliveries, kept for half a second so that many are recorded at once."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

from census.people import ChatId
from services.ports.push import Settlement
from services.ports.unit_of_work import UnitOfWork
from services.push.barring import bar_group

AT_ONCE = 100
RECORD_WITHIN_SECONDS = 0.5
"""Seconds that an outcome waits for others."""


@dataclass(frozen=True, slots=True)
class EndedChat:
    """A chat that is gone."""

    chat: ChatId
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Move:
    """A group that has another id now."""

    before: ChatId
    after: ChatId


@dataclass(frozen=True, slots=True)
class BarredChat:
    """A chat that does not let the bot write."""

    chat: ChatId
    at: datetime


@dataclass(frozen=True, slots=True)
class LineNote:
    """Since when nothing reaches Telegram; None when something does again."""

    down_since: datetime | None


@dataclass(slots=True)
class Outcomes:
    """The outcomes that the database does not know yet, oldest first."""

    settlements: list[Settlement] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    ends: list[EndedChat] = field(default_factory=list)
    bars: list[BarredChat] = field(default_factory=list)
    written_to: list[ChatId] = field(default_factory=list)
    line: LineNote | None = None
    _oldest: float | None = None

    def __bool__(self) -> bool:
        """Whether there is anything to record."""
        return bool(self.settlements)

    def add(
        self,
        settlements: Iterable[Settlement],
        *,
        end: EndedChat | None = None,
        move: Move | None = None,
        bar: BarredChat | None = None,
    ) -> None:
        """Keep outcomes until they are recorded, with what else follows from them."""
        self.settlements.extend(settlements)
        self.ends.extend([end] if end else [])
        self.moves.extend([move] if move else [])
        self.bars.extend([bar] if bar else [])
        if self._oldest is None and self.settlements:
            self._oldest = asyncio.get_running_loop().time()

    def note_line(self, *, down_since: datetime | None) -> None:
        """Keep, with the outcomes that show it, whether anything reaches Telegram."""
        self.line = LineNote(down_since)

    def due(self) -> bool:
        """Whether it is time to record them."""
        now = asyncio.get_running_loop().time()
        late = self._oldest is not None and now - self._oldest >= RECORD_WITHIN_SECONDS
        return late or len(self.settlements) >= AT_ONCE

    def take(self) -> "Outcomes":
        """Return all, and begin anew."""
        taken = replace(self)
        self.settlements, self.moves, self.ends, self.line = [], [], [], None
        self.bars, self.written_to, self._oldest = [], [], None
        return taken

    def put_back(self, taken: Self) -> None:
        """Keep what could not be recorded, before what came since."""
        self.settlements[:0] = taken.settlements
        self.moves[:0] = taken.moves
        self.ends[:0] = taken.ends
        self.bars[:0] = taken.bars
        self.written_to[:0] = taken.written_to
        self.line = self.line or taken.line
        self._oldest = taken._oldest or self._oldest

    async def record(self, uow: UnitOfWork, *, by: str | None = None) -> None:
        """Write all, as the sender of that name; the caller commits. Raises StorageError."""
        if self.settlements:
            await uow.deliveries.settle(self.settlements, by=by)
        if self.line:
            await uow.senders.note_line(down_since=self.line.down_since)
        for move in self.moves:
            await uow.deliveries.move_chat(move.before, move.after)
        for bar in self.bars:
            await bar_group(uow, bar.chat, at=bar.at)
        if self.written_to:
            await uow.groups.unbar(self.written_to)
        for end in self.ends:
            await uow.deliveries.end_chat(end.chat, reason=end.reason, at=end.at)
