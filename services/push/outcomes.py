"""Settlements that wait half a second, so that many are recorded at once."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

from census.push.delivery import Delivery, Settlement
from census.push.outcomes import Barred, Gone, Moved, Outcome, Sent
from services.ports.groups import GroupPlace
from services.ports.unit_of_work import UnitOfWork
from services.push.barring import bar_group, end_chat, lose_topic, move_group

AT_ONCE = 100
RECORD_WITHIN_SECONDS = 0.5
"""Seconds that an outcome waits for others."""


@dataclass(frozen=True, slots=True)
class LineNote:
    """Since when nothing reaches Telegram; None when something does again."""

    down_since: datetime | None


@dataclass(slots=True)
class Outcomes:
    """What the database does not have yet, oldest first."""

    settlements: list[Settlement] = field(default_factory=list)
    answers: list[tuple[GroupPlace, Outcome, datetime]] = field(default_factory=list)
    line: LineNote | None = None
    _oldest: float | None = None

    def __bool__(self) -> bool:
        """Whether there is anything to record."""
        return bool(self.settlements)

    def add(self, settlements: Iterable[Settlement]) -> None:
        """Keep settlements until they are recorded."""
        self.settlements.extend(settlements)
        if self._oldest is None and self.settlements:
            self._oldest = asyncio.get_running_loop().time()

    def note_chat(self, delivery: Delivery, outcome: Outcome, *, at: datetime) -> None:
        """Keep what an outcome says of its chat: moved, gone, barred, or written to again."""
        said = isinstance(outcome, Moved | Gone | Barred)
        if said or (isinstance(outcome, Sent) and delivery.chat < 0):
            self.answers.append(((delivery.chat, delivery.facts.get("unit")), outcome, at))

    def note_line(self, *, down_since: datetime | None) -> None:
        """Keep since when nothing reaches Telegram; None when something does."""
        self.line = LineNote(down_since)

    def due(self) -> bool:
        """Whether it is time to record."""
        now = asyncio.get_running_loop().time()
        late = self._oldest is not None and now - self._oldest >= RECORD_WITHIN_SECONDS
        return late or len(self.settlements) >= AT_ONCE

    def take(self) -> "Outcomes":
        """Return everything, and keep nothing."""
        taken = replace(self)
        self.settlements, self.answers, self.line, self._oldest = [], [], None, None
        return taken

    def put_back(self, taken: Self) -> None:
        """Keep what could not be recorded, before what has come since."""
        self.settlements[:0] = taken.settlements
        self.answers[:0] = taken.answers
        self.line = self.line or taken.line
        self._oldest = taken._oldest or self._oldest

    async def record(self, uow: UnitOfWork, *, by: str | None = None) -> None:
        """Write everything as the sender ``by``. The caller commits. Raises StorageError."""
        if self.settlements:
            await uow.deliveries.settle(self.settlements, by=by)
        if self.line:
            await uow.senders.note_line(down_since=self.line.down_since)
        for place, outcome, at in self.answers:
            await _change_group(uow, place, outcome, at)
        written_to = [place for place, outcome, _ in self.answers if isinstance(outcome, Sent)]
        if written_to:
            await uow.groups.unbar(written_to)


async def _change_group(uow: UnitOfWork, place: GroupPlace, outcome: Outcome, at: datetime) -> None:
    chat, unit = place
    match outcome:
        case Moved(to):
            await move_group(uow, chat, to, at=at)
        case Barred(reason):
            await bar_group(uow, chat, unit, reason, at=at)
        case Gone(reason):
            await end_chat(uow, chat, reason=reason, at=at)
        case Sent(topic_gone=True):
            await lose_topic(uow, chat, unit, at=at)
