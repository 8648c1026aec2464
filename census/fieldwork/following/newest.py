"""What counts of a block where people and the office's export say different things: the newest.

What somebody reported is of the moment of the report, an export of the moment that it states.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.counts import BlockCounts, FourCounts
from census.fieldwork.following.tally import READY
from census.fieldwork.progress import BlockProgress, BlockState


class Doubt(StrEnum):
    """What contradicts what, the most pressing first."""

    REJECTED = "rejected"
    """Reported as finished or approved; the export says that some were rejected."""
    OPEN = "open"
    """Reported as finished or approved; the export says that some are open."""
    NOT_APPROVED = "not-approved"
    """Approved in the chat; the export says that some only wait for it."""
    NOT_REPORTED = "not-reported"
    """Nothing is left by the export, and nobody has reported the block as finished."""
    GONE_BACK = "gone-back"
    """The export says that fewer were sent than the officer typed before."""
    FEWER_SENT = "fewer-sent"
    """More households were reported as recorded than the export says were sent."""
    ABOVE = "above"
    """The export counts more households than the block has in the list."""
    OLDER = "older"
    """The export says something else, and is older than the last report, which counts."""


URGENT = frozenset(Doubt) - {Doubt.ABOVE, Doubt.OLDER}
"""What somebody has to ask the officer about."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What people reported of a block, and what the export says."""

    doubt: Doubt
    block: Block
    reported: BlockProgress
    counts: BlockCounts


def state_of(counts: FourCounts) -> BlockState | None:
    """Return the state that the four counts give a block; None where they count nothing."""
    if not counts.total:
        return None
    if counts.open:
        return BlockState.OPEN
    if counts.rejected:
        return BlockState.REOPENED
    return BlockState.FINISHED if counts.submitted else BlockState.APPROVED


def newest(reported: BlockProgress, exported: BlockCounts | None) -> BlockProgress:
    """Return where a block stands by what was said last; the four counts stand in it either way.

    The state stays as it was reported where the newest counts say no more than the same. Counts
    that an officer types approve nothing, unless the export says so too.
    """
    counts = _newest_counts(reported, exported)
    if counts is None:
        return reported
    told = replace(reported, counts=counts)
    said = _said(reported, counts, exported)
    if said is None or _is_older(counts, reported):
        return told
    left = counts.counts.to_do
    both_unfinished = said not in READY and reported.state not in READY
    if said is reported.state or (both_unfinished and reported.state is BlockState.REOPENED):
        return replace(told, left=left)
    return replace(told, state=said, since=counts.since, left=left)


def _newest_counts(reported: BlockProgress, exported: BlockCounts | None) -> BlockCounts | None:
    typed = reported.typed
    if typed is None or exported is None:
        return typed or exported
    return typed if typed.at > exported.at else exported


def _said(
    reported: BlockProgress, counts: BlockCounts, exported: BlockCounts | None
) -> BlockState | None:
    said = state_of(counts.counts)
    if said is not BlockState.APPROVED or counts is not reported.typed:
        return said
    approved = exported is not None and state_of(exported.counts) is BlockState.APPROVED
    return BlockState.APPROVED if approved else BlockState.FINISHED


def after(before: BlockCounts | None, new: BlockCounts) -> BlockCounts | None:
    """Return the counts that take the place of others; None for what is older than those.

    What is said again keeps the moment from which it was said.
    """
    if before is None:
        return new
    if new.at < before.at:
        return None
    same = state_of(new.counts) is state_of(before.counts)
    return replace(new, since=before.since if same else new.at)


def newest_of_all(
    reported: Mapping[BlockCode, BlockProgress], exported: Mapping[BlockCode, BlockCounts]
) -> dict[BlockCode, BlockProgress]:
    """Return where blocks stand by what was said last; those of which nothing is said are out."""
    codes = [*reported, *(code for code in exported if code not in reported)]
    return {
        code: newest(reported.get(code, BlockProgress(code)), exported.get(code)) for code in codes
    }


def counted_at(progress: Iterable[BlockProgress]) -> datetime | None:
    """Return the moment of the newest counts of the office's export; None without any."""
    return max((each.counts.at for each in progress if each.counts), default=None)


def contradiction(
    block: Block, reported: BlockProgress, exported: BlockCounts | None
) -> Contradiction | None:
    """Return what contradicts what in a block, the most pressing; None where nothing does.

    That the office approves what is finished is no contradiction, nor that a block about which
    nobody reported anything is done.
    """
    counts = _newest_counts(reported, exported)
    if counts is None:
        return None
    doubts = _doubts(block, reported, counts)
    found = min(doubts, key=list(Doubt).index, default=None)
    return Contradiction(found, block, reported, counts) if found else None


def contradictions(
    blocks: Mapping[BlockCode, Block],
    reported: Mapping[BlockCode, BlockProgress],
    exported: Mapping[BlockCode, BlockCounts],
) -> tuple[Contradiction, ...]:
    """Return the contradictions of blocks, the most pressing first."""
    order = list(Doubt)
    each = (
        contradiction(block, reported.get(code, BlockProgress(code)), exported.get(code))
        for code, block in blocks.items()
    )
    found = filter(None, each)
    return tuple(sorted(found, key=lambda each: (order.index(each.doubt), each.block.code)))


def _doubts(block: Block, reported: BlockProgress, counts: BlockCounts) -> Iterator[Doubt]:
    four, older = counts.counts, _is_older(counts, reported)
    differs = _differs(reported, four)
    typed_only = differs is Doubt.NOT_REPORTED and counts is reported.typed
    if differs and not typed_only:
        yield Doubt.OLDER if older else differs
    if reported.typed and counts is not reported.typed and four.sent < reported.typed.counts.sent:
        yield Doubt.GONE_BACK
    if not older and reported.visits.done > four.sent:
        yield Doubt.FEWER_SENT
    if four.total > block.size:
        yield Doubt.ABOVE


def _differs(reported: BlockProgress, four: FourCounts) -> Doubt | None:
    said = state_of(four)
    if said is None or reported.acted_at is None:
        return None
    if reported.state in READY:
        if four.rejected:
            return Doubt.REJECTED
        if four.open:
            return Doubt.OPEN
        approved_here_alone = reported.state is BlockState.APPROVED and four.submitted
        return Doubt.NOT_APPROVED if approved_here_alone else None
    return Doubt.NOT_REPORTED if said in READY else None


def _is_older(counts: BlockCounts, reported: BlockProgress) -> bool:
    return reported.acted_at is not None and reported.acted_at > counts.at
