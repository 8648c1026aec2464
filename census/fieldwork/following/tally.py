"""Sums over blocks: of a district, a village, an enumerator. The parts add up to the whole."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeVar

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.counts import FourCounts
from census.fieldwork.following.pace import ByDay
from census.fieldwork.progress import BlockProgress, BlockState, Entry, Visits

Key = TypeVar("Key", bound=Hashable)
READY: Final = (BlockState.FINISHED, BlockState.APPROVED)
"""In a block of these states nobody goes anywhere, unless the coordinator opens it again."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Blocks by state, and households in them.

    ``to_visit`` is what was left for the visits when they began, ``remaining`` what is left of it
    in blocks that are not approved; ``closed`` are those of approved blocks at which nobody was by
    what was reported; ``counts`` are the four counts of those that have them.
    """

    open: int = 0
    finished: int = 0
    reopened: int = 0
    approved: int = 0
    to_visit: int = 0
    remaining: int = 0
    visits: Visits = field(default_factory=Visits)
    counts: FourCounts | None = None
    closed: int = 0

    @property
    def blocks(self) -> int:
        """All blocks."""
        return self.open + self.finished + self.reopened + self.approved

    @property
    def visited(self) -> int:
        """How many of ``to_visit`` are no longer left."""
        return max(self.to_visit - self.remaining, 0)

    @property
    def unfinished(self) -> int:
        """Blocks in which there is still somewhere to go."""
        return self.open + self.reopened

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.open + other.open,
            self.finished + other.finished,
            self.reopened + other.reopened,
            self.approved + other.approved,
            self.to_visit + other.to_visit,
            self.remaining + other.remaining,
            self.visits + other.visits,
            _added(self.counts, other.counts),
            self.closed + other.closed,
        )


def _added(one: FourCounts | None, other: FourCounts | None) -> FourCounts | None:
    return one + other if one and other else one or other


def untouched(tally: Tally) -> bool:
    """Tell whether nothing was reported of any block."""
    return tally.visits == Visits() and tally.open == tally.blocks


def settled(visits: Visits) -> int:
    """Return the households that need no second visit."""
    return visits.done + visits.refused + visits.moved


def tally(block: Block, progress: BlockProgress | None) -> Tally:
    """Return the sums of one block."""
    now = progress or BlockProgress(block.code)
    return Tally(
        open=int(now.state is BlockState.OPEN),
        finished=int(now.state is BlockState.FINISHED),
        reopened=int(now.state is BlockState.REOPENED),
        approved=int(now.state is BlockState.APPROVED),
        to_visit=block.left,
        remaining=_remaining(block, now),
        visits=now.visits,
        counts=now.counts.counts if now.counts else None,
        closed=unvisited(block, now) if now.state is BlockState.APPROVED else 0,
    )


def unvisited(block: Block, progress: BlockProgress) -> int:
    """Return at how many households nobody was by what was reported.

    None where the application's four counts stand for the visits.
    """
    return 0 if progress.counts else max(block.left - progress.visits.visited, 0)


def is_ready(progress: BlockProgress | None) -> bool:
    """Tell whether a block is finished, by its enumerator's word at least."""
    return progress is not None and progress.state in READY


def is_over(block: Block, progress: BlockProgress | None) -> bool:
    """Tell whether nobody has to go to a block any more: finished, and nothing is left in it."""
    return progress is not None and is_ready(progress) and not _remaining(block, progress)


def _remaining(block: Block, now: BlockProgress) -> int:
    """Return what is left to visit.

    Saying that a block is finished settles nobody: that is for the coordinator, who approves it.
    What the office's older export counted as sent stays so; one without households counts nothing.
    """
    if now.state is BlockState.APPROVED:
        return 0
    by_visits = max(block.left - settled(now.visits), 0)
    if now.left is not None:
        return now.left
    if now.state is BlockState.FINISHED and now.counts is not None and now.counts.counts.total:
        return min(by_visits, now.counts.counts.to_do)
    return by_visits


def tallies(
    blocks: Iterable[Block],
    progress: Mapping[BlockCode, BlockProgress],
    of: Callable[[Block], Key],
) -> dict[Key, Tally]:
    """Return the sums for each key, such as the village or the enumerator of a block."""
    found: dict[Key, Tally] = {}
    for block in blocks:
        key = of(block)
        found[key] = found.get(key, Tally()) + tally(block, progress.get(block.code))
    return found


def total(parts: Iterable[Tally]) -> Tally:
    """Return the sum of sums."""
    return sum(parts, Tally())


def settled_by_day(entries: Iterable[Entry]) -> ByDay:
    """Return by day how many households need no second visit any more.

    Where somebody types the four counts of a block, it is what was sent more than they said before.
    """
    found: dict[date, int] = {}
    sent: dict[BlockCode, int] = {}
    for entry in entries:
        act = entry.new
        more = settled(act.visits)
        if act.counts is not None:
            more = max(act.counts.sent - sent.get(act.block, 0), 0)
            sent[act.block] = act.counts.sent
        found[act.day] = found.get(act.day, 0) + more
    return found
