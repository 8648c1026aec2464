"""What is reported of blocks: visits by day, finished, approved, reopened."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from census.fieldwork.blocks import BlockCode
from census.fieldwork.workers import Badge


@dataclass(frozen=True, slots=True)
class Visits:
    """Households by what came of the visit. ``come_back`` and ``empty`` are visited once more."""

    done: int = 0
    refused: int = 0
    empty: int = 0
    moved: int = 0
    come_back: int = 0

    def __add__(self, other: "Visits") -> "Visits":
        return Visits(
            self.done + other.done,
            self.refused + other.refused,
            self.empty + other.empty,
            self.moved + other.moved,
            self.come_back + other.come_back,
        )

    @property
    def visited(self) -> int:
        """All that somebody stood before."""
        return self.done + self.refused + self.empty + self.moved + self.come_back


class BlockState(StrEnum):
    """The state of a block. The national application says submitted, rejected, approved."""

    OPEN = "open"
    FINISHED = "finished"
    """The enumerator says so; the coordinator has not looked yet."""
    REOPENED = "reopened"
    APPROVED = "approved"


class EntryKind(StrEnum):
    """An act on a block."""

    VISITS = "visits"
    FINISHED = "finished"
    APPROVED = "approved"
    REOPENED = "reopened"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An act that is to be recorded. ``day`` is the local day on which the visits took place.

    ``badge`` is whose work it is, ``actor`` the chat that reported it (the coordinator reports for
    who has no Telegram). ``words`` are a note, or the reason of a reopening; never names.
    """

    block: BlockCode
    kind: EntryKind
    badge: Badge
    actor: int
    at: datetime
    day: date
    visits: Visits = Visits()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A recorded act. One that was undone counts no more and stays as a record."""

    number: int
    new: NewEntry
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BlockProgress:
    """Where a block stands: all visits so far, the state, and since when.

    ``visited_on`` is the newest day with visits, ``reason`` why it was reopened last.
    """

    block: BlockCode
    state: BlockState = BlockState.OPEN
    visits: Visits = Visits()
    since: datetime | None = None
    visited_on: date | None = None
    reason: str = ""
