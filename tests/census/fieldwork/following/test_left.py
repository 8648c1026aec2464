"""What is left of an area: its parts add up, whatever was reported and counted."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.counts import BlockCounts, FourCounts
from census.fieldwork.following.left import LeftSums, what_is_left
from census.fieldwork.following.newest import newest
from census.fieldwork.following.work_list import WorkLine
from census.fieldwork.progress import BlockProgress, BlockState, Visits
from tests.census.fieldwork.field_examples import FAR, NEXT, VILLAGE, worker

AT = datetime(2020, 7, 14, 9, tzinfo=UTC)
FEW = st.integers(0, 60)
COUNTS = st.builds(FourCounts, FEW, FEW, FEW, FEW)
VISITS = st.builds(Visits, FEW, FEW, FEW, FEW, FEW)


@st.composite
def reported(draw: st.DrawFn) -> tuple[Block, BlockProgress]:
    number, village = draw(st.integers(1, 9999)), draw(st.sampled_from([VILLAGE, NEXT, FAR]))
    block = Block(BlockCode(f"{village}.{number:04}"), village, "RT", draw(FEW), draw(FEW))
    told = BlockProgress(
        block.code, draw(st.sampled_from(BlockState)), draw(VISITS), AT, acted_at=AT
    )
    counts = draw(st.none() | COUNTS)
    exported = BlockCounts(block.code, counts, AT, AT) if counts else None
    return block, newest(told, exported)


@given(st.lists(reported(), max_size=12, unique_by=lambda each: each[0].code))
def test_online_field_and_left_are_all_there_is(found: list[tuple[Block, BlockProgress]]) -> None:
    blocks, progress = [each for each, _ in found], {each.code: now for each, now in found}
    view = what_is_left(None, BlockList("a test", AT), blocks, progress, said={}, names={}, at=AT)
    for row in (*view.districts, *view.villages, *view.blocks):
        sums = row.sums
        assert sums.size + sums.beyond == sums.done + sums.in_field + sums.left
        assert min(sums.in_field, sums.beyond, sums.left) >= 0
    for level in (view.villages, view.blocks):
        added = sum((row.sums for row in level), LeftSums())
        assert (added.in_field, added.beyond) == (view.sums.in_field, view.sums.beyond)


@given(reported())
def test_a_line_of_a_work_list_adds_up(found: tuple[Block, BlockProgress]) -> None:
    block, progress = found
    line = WorkLine(block, "Bae", worker("P-1"), progress)
    assert block.left + line.beyond == line.settled + line.left
    assert min(line.settled, line.beyond) >= 0
