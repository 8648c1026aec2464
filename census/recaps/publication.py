"""Which published recaps count: corrections replace others, withdrawals bring them back."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from census.boards.totals import MISSING_SHARE
from census.errors import CensusError, Finding
from census.recaps.recap import BoardEffect, Change, Snapshot
from census.units import Measure, UnitKind

CONTRADICTIONS = frozenset(
    {
        "total-differs",
        "total-lacks",
        "parts-differ",
        "clean-exceeds",
        "names-contradict",
        "counts-are-all",
        "counts-like-percents",
        "stands-apart",
    }
)
"""Findings of a file that contradicts itself."""

Contents = frozenset[tuple[UnitKind, Measure]]
"""The unit kinds and measures of a recap. Boards are made from recaps with the same contents."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A published recap with its contents; ``replaced_by`` is its correction.

    A correction speaks only for the units in it: ``partly`` is True where others are left.
    """

    snapshot: Snapshot
    contents: Contents
    replaced_by: int | None = None
    partly: bool = False

    @property
    def counts(self) -> bool:
        """Whether boards may use it."""
        return self.snapshot.withdrawn_at is None and (self.replaced_by is None or self.partly)


@dataclass(frozen=True, slots=True)
class Rollback:
    """A rollback: the editions to withdraw, the newest first, and what boards are made from then.

    ``after`` is None where nothing was published before. ``notified`` is how many chats got
    messages from the withdrawn data, and will hear of the withdrawal.
    """

    withdrawn: tuple[Edition, ...]
    after: Edition | None
    notified: int = 0


def needs_word(
    boards: Iterable[BoardEffect],
    *,
    fallen: Collection[Change],
    leapt: Collection[Change],
    above: Collection[Change],
    warnings: Iterable[Finding],
    is_correction: bool,
) -> bool:
    """Tell whether publishing a recap needs a typed word instead of one tap.

    It does where more than a tenth of a board would have no figure of the day, where counts went
    down, leapt, or exceed their base, and where the file contradicts itself. In a correction lower
    counts are normal.
    """
    lacking = any(
        each.missing > MISSING_SHARE * (len(each.units) + each.never_reported) for each in boards
    )
    contradicted = any(each.key in CONTRADICTIONS for each in warnings)
    return lacking or contradicted or bool(leapt or above or (fallen and not is_correction))


def plan_rollback(published: Sequence[Edition], to: int | None = None) -> Rollback:
    """Plan the return to an edition, or (None) the withdrawal of the last one.

    Only editions that boards of the same contents show instead of it are withdrawn. Withdrawing a
    correction brings back what it replaced. Raises CensusError: "recap-nothing-published",
    "recap-unknown" (number), "recap-is-withdrawn" (number), or "recap-is-newest" (number).
    """
    counting = [each for each in published if each.snapshot.withdrawn_at is None]
    if not counting:
        raise CensusError("recap-nothing-published")
    if to is None:
        gone = [max(counting, key=_publishing)]
    else:
        gone = _newer_than(_named(published, to), counting)
    return Rollback(tuple(gone), _left(counting, gone))


def shows_first(editions: Iterable[Edition]) -> list[Edition]:
    """Return editions in the order in which boards prefer them: by the day of their figures."""
    return sorted(editions, key=_board_order, reverse=True)


def _named(published: Sequence[Edition], number: int) -> Edition:
    for edition in published:
        if edition.snapshot.id == number:
            if edition.snapshot.withdrawn_at is not None:
                raise CensusError("recap-is-withdrawn", number=number)
            return edition
    raise CensusError("recap-unknown", number=number)


def _newer_than(target: Edition, counting: Sequence[Edition]) -> list[Edition]:
    newer = [
        each
        for each in counting
        if each.contents & target.contents and _board_order(each) > _board_order(target)
    ]
    corrections = _corrections_of(target, counting)
    gone = [*newer, *(each for each in corrections if each not in newer)]
    if not gone:
        raise CensusError("recap-is-newest", number=target.snapshot.id)
    return shows_first(gone)


def _corrections_of(target: Edition, counting: Sequence[Edition]) -> Iterable[Edition]:
    """Yield the corrections of an edition, and the corrections of these."""
    by_number = {each.snapshot.id: each for each in counting}
    number = target.replaced_by
    while number is not None and number in by_number:
        yield by_number[number]
        number = by_number[number].replaced_by


def _left(counting: Sequence[Edition], gone: Collection[Edition]) -> Edition | None:
    contents = frozenset[tuple[UnitKind, Measure]]().union(*(each.contents for each in gone))
    numbers = {each.snapshot.id for each in gone}
    left = (
        each
        for each in counting
        if each.snapshot.id not in numbers
        and (each.replaced_by is None or each.partly or each.replaced_by in numbers)
        and each.contents & contents
    )
    return max(left, key=_board_order, default=None)


def _publishing(edition: Edition) -> tuple[datetime, int]:
    snapshot = edition.snapshot
    return snapshot.published_at or snapshot.as_of, snapshot.id


def _board_order(edition: Edition) -> tuple[datetime, datetime, int]:
    return (edition.snapshot.as_of, *_publishing(edition))
