"""A work list: somebody's blocks with counts and what is special. No household stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.fieldwork.blocks import Block
from census.fieldwork.following.tally import tally, total, untouched
from census.fieldwork.progress import BlockProgress
from census.fieldwork.workers import Fieldworker


@dataclass(frozen=True, slots=True)
class WorkLine:
    """A block with where it stands, and whose it is."""

    block: Block
    village: str
    owner: Fieldworker
    progress: BlockProgress

    @property
    def left(self) -> int:
        """What is left to visit."""
        return tally(self.block, self.progress).remaining

    @property
    def settled(self) -> int:
        """What needs no visit any more, of all that was to be visited and was found since."""
        return max(self.block.left - self.left, 0)

    @property
    def beyond(self) -> int:
        """What is left and stands in no list: it was found in the field."""
        return max(self.left - self.block.left, 0)

    @property
    def again(self) -> int:
        """Households that are visited a second time."""
        return self.progress.visits.empty + self.progress.visits.come_back


@dataclass(frozen=True, slots=True)
class WorkList:
    """The list of an enumerator, or of all that a coordinator leads."""

    worker: Fieldworker
    lines: Sequence[WorkLine]
    at: datetime
    illustrative: bool = False

    @property
    def reported(self) -> bool:
        """Whether anything was reported of these blocks."""
        return not untouched(total(tally(each.block, each.progress) for each in self.lines))
