"""What enumerators and coordinators see of blocks: the day, one block, who is visited again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.tally import is_ready, tally
from census.fieldwork.progress import BlockProgress, BlockState, Entry, EntryKind, Visits
from census.fieldwork.typed.words import VisitKind
from census.fieldwork.workers import Fieldworker

AGAIN = (VisitKind.COME_BACK, VisitKind.EMPTY, VisitKind.REFUSED)
"""What is visited once more."""
LONGEST_WORDS = 200
"""So long may a note or a reason be, in letters."""
MOST_AT_ONCE = 500
"""More households are not reported of a block in one go."""

ONE_MORE = 1
"""So many households beyond the list are as one tap; of more of them in one line it is asked."""


def one(kind: VisitKind, count: int = 1) -> Visits:
    """Return so many visits of one kind."""
    return Visits(**{kind.value: count})


def count_of(visits: Visits, kind: VisitKind) -> int:
    """Return how many visits are of a kind."""
    counts: Mapping[VisitKind, int] = {
        VisitKind.DONE: visits.done,
        VisitKind.REFUSED: visits.refused,
        VisitKind.EMPTY: visits.empty,
        VisitKind.MOVED: visits.moved,
        VisitKind.COME_BACK: visits.come_back,
    }
    return counts[kind]


def second_visit(before: VisitKind, after: VisitKind, count: int = 1) -> Visits:
    """Return the counts that a second visit moves: the household stays counted once."""
    return one(before, -count) + one(after, count)


def beyond_list(block: Block, before: Visits, more: Visits) -> int:
    """Return how many households a report adds that stand in no list; new ones are found, too."""
    after = (before + more).visited
    return max(after - max(block.left, before.visited), 0)


def ends_early(block: Block, before: BlockProgress, more: Visits) -> bool:
    """Tell whether more than half of a block's list would be unvisited at its end.

    Where the application's counts are newer than the reports, what they leave is looked at too.
    """
    unvisited = block.left - (before.visits + more).visited
    if before.left is not None:
        unvisited = min(unvisited, before.left)
    return unvisited * 2 > block.left


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block as who reports on it, or approves it, sees it.

    ``owner`` is the enumerator; None where nobody has it. ``newest`` is the act that can be undone.
    """

    block: Block
    village: str
    progress: BlockProgress
    today: Visits = field(default_factory=Visits)
    owner: Fieldworker | None = None
    newest: Entry | None = None
    notes: tuple[str, ...] = ()
    illustrative: bool = False

    @property
    def left(self) -> int:
        """Households that nobody has settled yet; none once the block is approved."""
        return tally(self.block, self.progress).remaining

    @property
    def over(self) -> int:
        """Households that were found in the field and stood in no list."""
        return max(self.progress.visits.visited - self.block.left, 0)

    @property
    def to_visit_again(self) -> int:
        """Households that are visited once more."""
        return sum(max(count_of(self.progress.visits, kind), 0) for kind in AGAIN)

    @property
    def is_approved(self) -> bool:
        """Whether the coordinator agrees that it is done."""
        return self.progress.state is BlockState.APPROVED

    @property
    def is_ready(self) -> bool:
        """Whether it is finished by its enumerator's word; something may be left all the same."""
        return is_ready(self.progress)


@dataclass(frozen=True, slots=True)
class WorkDay:
    """The day of somebody in the field. A coordinator's blocks are those of who has no Telegram.

    ``over`` tells that the last day of visits has passed.
    """

    worker: Fieldworker
    phase: FieldPhase | None
    day: date
    blocks: tuple[BlockView, ...]
    illustrative: bool = False
    over: bool = False

    @property
    def today(self) -> Visits:
        """What was visited today in all blocks."""
        return sum((each.today for each in self.blocks), Visits())

    @property
    def to_visit_again(self) -> int:
        """Households that are visited once more, in all blocks."""
        return sum(each.to_visit_again for each in self.blocks)

    @property
    def approved(self) -> int:
        """Blocks that are done for good."""
        return sum(each.is_approved for each in self.blocks)


@dataclass(frozen=True, slots=True)
class FieldTrouble:
    """What somebody in the field wrote that is no report, and on which blocks it may be a note.

    ``leads``: it is a coordinator, whose words go to no other one. ``named``: the words name a
    block.
    """

    words: str
    blocks: tuple[Block, ...]
    leads: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class ReportToMove:
    """A report of the wrong block: the act, that block, and the block where it belongs."""

    entry: Entry
    wrong: BlockView
    right: BlockView


@dataclass(frozen=True, slots=True)
class VisitAgain:
    """Households of a block that were met with the same outcome on one day."""

    block: BlockCode
    day: date
    kind: VisitKind
    count: int


def to_visit_again(entries: Iterable[Entry]) -> Sequence[VisitAgain]:
    """Return what is to be visited again, the oldest first.

    A second visit takes one off the oldest day of its kind.
    """
    waiting: list[VisitAgain] = []
    for entry in entries:
        if entry.undone_at is None and entry.new.kind is EntryKind.VISITS:
            for kind in AGAIN:
                count = count_of(entry.new.visits, kind)
                key = VisitAgain(entry.new.block, entry.new.day, kind, count)
                waiting = _added(waiting, key) if count > 0 else _taken(waiting, key, -count)
    return sorted(waiting, key=lambda each: (each.day, each.block, each.kind))


def _added(waiting: list[VisitAgain], new: VisitAgain) -> list[VisitAgain]:
    for place, each in enumerate(waiting):
        if (each.block, each.day, each.kind) == (new.block, new.day, new.kind):
            more = replace(each, count=each.count + new.count)
            return [*waiting[:place], more, *waiting[place + 1 :]]
    return [*waiting, new]


def _taken(waiting: list[VisitAgain], what: VisitAgain, count: int) -> list[VisitAgain]:
    left: list[VisitAgain] = []
    for each in sorted(waiting, key=lambda each: each.day):
        same = (each.block, each.kind) == (what.block, what.kind)
        taken = min(each.count, count) if same else 0
        count -= taken
        if each.count > taken:
            left.append(replace(each, count=each.count - taken))
    return left


class ReopenReason(StrEnum):
    """A usual reason for reopening a block."""

    MISSED = "missed"
    """Houses were left out."""
    COUNTS = "counts"
    """The counts do not agree with the forms."""
    AGAIN = "again"
    """Second visits are still to come."""


class BlockEvent(StrEnum):
    """What an enumerator hears of own blocks."""

    APPROVED = "approved"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class BlockNews:
    """What was decided on somebody's blocks; ``reason`` why one was reopened."""

    event: BlockEvent
    blocks: tuple[BlockView, ...]
    reason: str = ""
