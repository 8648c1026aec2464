"""Sums over blocks: of a district, a village, an enumerator. The parts add up to the whole."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.counts import FourCounts
from census.fieldwork.progress import BlockProgress, BlockState, Visits

Key = TypeVar("Key", bound=Hashable)
READY: Final = (BlockState.FINISHED, BlockState.APPROVED)
"""In a block of these states nobody has to go anywhere."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Blocks by state, and households in them.

    ``to_visit`` is what was left for the visits when they began, ``remaining`` what is left of it
    in blocks that are not finished; ``counts`` are the four counts of those that have them.
    """

    open: int = 0
    finished: int = 0
    reopened: int = 0
    approved: int = 0
    to_visit: int = 0
    remaining: int = 0
    visits: Visits = field(default_factory=Visits)
    counts: FourCounts | None = None

    @property
    def blocks(self) -> int:
        """All blocks."""
        return self.open + self.finished + self.reopened + self.approved

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
    by_visits = max(block.left - settled(now.visits), 0)
    left = 0 if now.state in READY else by_visits if now.left is None else now.left
    return Tally(
        open=int(now.state is BlockState.OPEN),
        finished=int(now.state is BlockState.FINISHED),
        reopened=int(now.state is BlockState.REOPENED),
        approved=int(now.state is BlockState.APPROVED),
        to_visit=block.left,
        remaining=left,
        visits=now.visits,
        counts=now.counts.counts if now.counts else None,
    )


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
