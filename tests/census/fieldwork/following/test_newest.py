"""What counts where people and the office's export differ, and what is told of it: properties."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.counts import BlockCounts, FourCounts
from census.fieldwork.following.newest import Contradiction, Doubt, contradiction, newest, state_of
from census.fieldwork.following.tally import READY, tally
from census.fieldwork.progress import BlockProgress, BlockState, Visits
from tests.census.fieldwork.field_examples import VILLAGE

DAWN = datetime(2020, 7, 1, 1, tzinfo=UTC)
FINISHED = BlockState.FINISHED
OVERRULED = {Doubt.REJECTED, Doubt.OPEN, Doubt.NOT_APPROVED, Doubt.NOT_REPORTED}
CODE = BlockCode("33190120010001")
BLOCK = Block(CODE, VILLAGE, "RT 03", 42, 0)
MOMENTS = st.integers(min_value=0, max_value=5).map(lambda hours: DAWN + timedelta(hours=hours))
COUNT = st.integers(min_value=0, max_value=50)
FOUR = st.builds(FourCounts, *[st.sampled_from([0, 0, 1, 12, 42])] * 4)


@st.composite
def reports(draw: st.DrawFn) -> BlockProgress:
    """Where a block stands by reports; without an act it is open and was not visited."""
    acted = draw(st.none() | MOMENTS)
    if acted is None:
        return BlockProgress(CODE)
    visits = Visits(done=draw(COUNT), refused=draw(COUNT))
    return BlockProgress(
        CODE, draw(st.sampled_from(BlockState)), visits, acted, acted.date(), acted_at=acted
    )


TYPED = st.none() | st.builds(BlockCounts, st.just(CODE), FOUR, MOMENTS, st.just(DAWN))
EXPORTS = st.builds(BlockCounts, st.just(CODE), FOUR, MOMENTS, st.just(DAWN))


@given(reports(), EXPORTS)
def test_what_is_newest_counts(reported: BlockProgress, export: BlockCounts) -> None:
    now, said = newest(reported, export), state_of(export.counts)
    assert now.counts == export
    assert now.visits == reported.visits
    if said is None or (reported.acted_at is not None and reported.acted_at > export.at):
        assert (now.state, now.since) == (reported.state, reported.since)
        left = tally(BLOCK, reported).remaining
        sent_before = said is not None and reported.state is BlockState.FINISHED
        expected = min(left, export.counts.to_do) if sent_before else left
        assert tally(BLOCK, now).remaining == expected
        return
    assert (now.state in READY) is (said in READY)
    assert (now.state is BlockState.APPROVED) is (said is BlockState.APPROVED)
    assert tally(BLOCK, now).remaining == (0 if said in READY else export.counts.to_do)


@given(reports(), EXPORTS)
def test_nothing_that_was_reported_is_overruled_in_silence(
    reported: BlockProgress, export: BlockCounts
) -> None:
    assume(reported.acted_at is not None)
    now, told = newest(reported, export), contradiction(BLOCK, reported, export)
    before = reported.state
    approves_what_is_finished = before is FINISHED and now.state is BlockState.APPROVED
    both_unfinished = before not in READY and now.state not in READY
    overruled = before is not now.state and not (approves_what_is_finished or both_unfinished)
    assert (told is not None and told.doubt in OVERRULED) is overruled


@given(reports(), st.none() | EXPORTS, TYPED)
def test_what_officers_type_counts_where_it_is_newer_and_approves_nothing(
    reported: BlockProgress, export: BlockCounts | None, typed: BlockCounts | None
) -> None:
    now = newest(replace(reported, typed=typed), export)
    sources = [each for each in (export, typed) if each is not None]
    assert now.counts == max(sources, key=lambda each: each.at, default=None)
    alone = newest(reported, export) if export else reported
    if now.state is BlockState.APPROVED and now.counts is typed is not None:
        office = state_of(export.counts) if export else None
        assert BlockState.APPROVED in {reported.state, alone.state, office}


@given(reports(), EXPORTS)
def test_who_says_the_same_is_not_contradicted(
    reported: BlockProgress, export: BlockCounts
) -> None:
    said, four = state_of(export.counts), export.counts
    same = replace(reported, state=said or reported.state, visits=Visits(done=four.sent))
    roomy = replace(BLOCK, size=four.total)
    assert contradiction(roomy, same, export) is None


@given(EXPORTS)
def test_where_nobody_reported_the_export_speaks_alone(export: BlockCounts) -> None:
    nothing = BlockProgress(CODE)
    told = contradiction(BLOCK, nothing, export)
    assert told is None or told.doubt is Doubt.ABOVE
    assert newest(nothing, export).state is (state_of(export.counts) or BlockState.OPEN)


@pytest.mark.parametrize(
    ("state", "four", "hours", "doubt"),
    [
        (BlockState.FINISHED, FourCounts(12, 30), 1, Doubt.OPEN),
        (BlockState.APPROVED, FourCounts(0, 0, 3, 39), 1, Doubt.REJECTED),
        (BlockState.APPROVED, FourCounts(0, 2, 0, 40), 1, Doubt.NOT_APPROVED),
        (BlockState.APPROVED, FourCounts(0, 0, 3, 39), -1, Doubt.OLDER),
        (BlockState.FINISHED, FourCounts(0, 0, 0, 42), 1, None),
        (BlockState.OPEN, FourCounts(0, 42), 1, Doubt.NOT_REPORTED),
        (BlockState.OPEN, FourCounts(20, 20), 1, Doubt.FEWER_SENT),
        (BlockState.OPEN, FourCounts(20, 20), -1, None),
        (BlockState.OPEN, FourCounts(2, 42), 1, Doubt.ABOVE),
        (BlockState.OPEN, FourCounts(), 1, Doubt.FEWER_SENT),
    ],
)
def test_what_contradicts_what_has_its_name(
    state: BlockState, four: FourCounts, hours: int, doubt: Doubt | None
) -> None:
    reported = BlockProgress(CODE, state, Visits(done=30), DAWN, DAWN.date(), acted_at=DAWN)
    at = DAWN + timedelta(hours=hours)
    export = BlockCounts(CODE, four, at, at)
    found = contradiction(BLOCK, reported, export)
    assert found == (Contradiction(doubt, BLOCK, reported, export) if doubt else None)
