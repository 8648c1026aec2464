"""What is reported of blocks: visits by day, finished, approved, reopened."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from census.fieldwork.blocks import BlockCode
from census.fieldwork.counts import BlockCounts, FourCounts
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
    COUNTS = "counts"
    """The four counts, as an officer reads them in the national application."""


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An act that is to be recorded. ``day`` is the local day on which the visits took place.

    ``badge`` is whose work it is, ``actor`` the chat that reported it (the coordinator reports for
    who has no Telegram). ``words`` are a note, or the reason of a reopening; never names.
    ``counts`` are the four counts of an act that says them.
    """

    block: BlockCode
    kind: EntryKind
    badge: Badge
    actor: int
    at: datetime
    day: date
    visits: Visits = Visits()
    words: str = ""
    counts: FourCounts | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A recorded act. One that was undone counts no more and stays as a record."""

    number: int
    new: NewEntry
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BlockProgress:
    """Where a block stands: all visits so far, the state, and since when.

    ``visited_on`` is the newest day with visits, ``reason`` why it was reopened last, ``acted_at``
    the moment of the newest act but notes and counts. ``typed`` are the four counts that somebody
    typed last. ``counts`` are the newest, typed or of the office's export, and ``left`` what is
    left to visit by them where they are newer than the reports; neither is a report.
    """

    block: BlockCode
    state: BlockState = BlockState.OPEN
    visits: Visits = Visits()
    since: datetime | None = None
    visited_on: date | None = None
    reason: str = ""
    acted_at: datetime | None = None
    typed: BlockCounts | None = None
    counts: BlockCounts | None = None
    left: int | None = None


_ALLOWED = {
    EntryKind.VISITS: {BlockState.OPEN, BlockState.FINISHED, BlockState.REOPENED},
    EntryKind.FINISHED: {BlockState.OPEN, BlockState.REOPENED},
    EntryKind.APPROVED: {BlockState.FINISHED},
    EntryKind.REOPENED: {BlockState.FINISHED, BlockState.APPROVED},
    EntryKind.NOTE: set(BlockState),
    EntryKind.COUNTS: {BlockState.OPEN, BlockState.FINISHED, BlockState.REOPENED},
}
_LEADS_TO = {
    EntryKind.FINISHED: BlockState.FINISHED,
    EntryKind.APPROVED: BlockState.APPROVED,
    EntryKind.REOPENED: BlockState.REOPENED,
}


def allows(state: BlockState, kind: EntryKind) -> bool:
    """Tell whether an act is possible on a block in this state."""
    return state in _ALLOWED[kind]


def progress_after(block: BlockCode, entries: Iterable[Entry]) -> BlockProgress:
    """Return where a block stands after its acts, in their order. What was undone counts not."""
    progress = BlockProgress(block)
    for entry in entries:
        if entry.undone_at is None:
            progress = progress_with(progress, entry.new)
    return progress


def progress_with(progress: BlockProgress, act: NewEntry) -> BlockProgress:
    """Return where a block stands after one more act."""
    if act.kind is EntryKind.NOTE:
        return progress
    if act.kind is EntryKind.COUNTS:
        four = act.counts or FourCounts()
        return replace(progress, typed=BlockCounts(progress.block, four, act.at, act.at))
    progress = replace(progress, acted_at=max(act.at, progress.acted_at or act.at))
    if act.kind is EntryKind.VISITS:
        newest = max(act.day, progress.visited_on or act.day)
        since = progress.since or act.at
        added = progress.visits + act.visits
        return replace(progress, visits=added, visited_on=newest, since=since)
    reason = act.words if act.kind is EntryKind.REOPENED else progress.reason
    return replace(progress, state=_LEADS_TO[act.kind], since=act.at, reason=reason)
