"""Pace, forecast and sums of the visits."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.counts import BlockCounts, FourCounts
from census.fieldwork.following.pace import (
    DAY,
    Finish,
    RecentPace,
    finish,
    finished_on,
    pace,
    recent_pace,
)
from census.fieldwork.following.tally import Tally, is_over, tallies, tally, total
from census.fieldwork.progress import BlockProgress, BlockState, Visits
from census.units import UnitCode

TODAY = date(2020, 7, 10)
SABRANG, SUMBEREJO = UnitCode("35.09.12.2002"), UnitCode("35.09.12.2003")

counts = st.integers(0, 500)
days = st.dictionaries(st.integers(0, 20).map(lambda ago: TODAY - ago * DAY), counts, max_size=20)


def each_day(*done: int, until: date = TODAY) -> dict[date, int]:
    """Return what was done on days in a row."""
    return {until - after * DAY: count for after, count in enumerate(reversed(done))}


def test_the_pace_is_that_of_the_last_days() -> None:
    assert pace(each_day(50, 10, 20, 30), TODAY, 3) == 20


def test_a_morning_is_no_day_without_work() -> None:
    yesterday = TODAY - DAY
    assert pace(each_day(10, 20, 30, until=yesterday), TODAY, 3) == 20
    assert pace({**each_day(10, 20, 30, until=yesterday), TODAY: 3}, TODAY, 3) == Fraction(53, 3)


def test_days_without_work_slow_the_pace_and_days_before_the_first_do_not() -> None:
    assert pace({TODAY - 2 * DAY: 30}, TODAY, 7) == 15
    assert pace({TODAY: 30}, TODAY, 7) == 30
    assert pace({}, TODAY, 7) == 0


def test_visits_and_blocks_have_the_pace_of_the_same_days() -> None:
    visited = each_day(*[100] * 10)
    week = recent_pace(visited, {TODAY - 8 * DAY: 9, TODAY - DAY: 14}, TODAY, 7)
    assert week == RecentPace(7, Fraction(100), Fraction(2)), "not the fourteen of one day"
    early = recent_pace(each_day(90, 110), {TODAY: 9}, TODAY, 7)
    assert early == RecentPace(2, Fraction(100), None), "nine blocks are no nine a day"
    assert recent_pace({}, {}, TODAY, 7) == RecentPace(1, Fraction(0), None)


@given(visited=days, approved=days, length=st.integers(1, 14))
def test_a_pace_times_its_days_is_what_was_done_in_them(
    visited: dict[date, int], approved: dict[date, int], length: int
) -> None:
    found = recent_pace(visited, approved, TODAY, length)
    assert found.visits == pace(visited, TODAY, length)
    newest = TODAY if visited.get(TODAY) else TODAY - DAY
    inside = [newest - ago * DAY for ago in range(found.days)]
    assert found.visits * found.days == sum(visited.get(day, 0) for day in inside)
    if found.blocks is not None:
        assert found.blocks * found.days == sum(approved.get(day, 0) for day in inside)
        assert any(count and day < inside[-1] for day, count in approved.items())


def test_an_area_is_finished_between_two_days() -> None:
    # 30 a day in the last three days, 20 in the week; 99 left: 99/33 and 99/18 days.
    by_day = each_day(10, 10, 10, 20, 30, 30, 30)
    assert finish(by_day, 99, TODAY) == Finish(TODAY + 3 * DAY, TODAY + 6 * DAY)
    found = finish(by_day, 99, TODAY)
    assert found is not None
    assert not found.is_late(TODAY + 3 * DAY)
    assert found.is_late(TODAY + 2 * DAY)
    assert found.is_safe(TODAY + 6 * DAY)
    assert not found.is_safe(TODAY + 5 * DAY)


def test_nothing_is_foretold_from_one_day_and_what_stands_never_ends() -> None:
    assert finish({TODAY: 30}, 100, TODAY) is None
    assert finish({}, 0, TODAY) == Finish(TODAY, TODAY)
    stands = finish({TODAY - 15 * DAY: 30, TODAY - 14 * DAY: 30}, 100, TODAY)
    assert stands == Finish(None, None)
    assert stands.is_late(TODAY + 100 * DAY)
    assert finished_on(1, Fraction(1, 10**6), TODAY) is None


@given(by_day=days, left=counts, more=counts)
def test_more_to_do_never_ends_earlier(by_day: dict[date, int], left: int, more: int) -> None:
    soon, later = finish(by_day, left, TODAY), finish(by_day, left + more, TODAY)
    if soon is None or later is None:
        return
    for before, after in ((soon.earliest, later.earliest), (soon.latest, later.latest)):
        assert after is None or (before is not None and before <= after)
    if soon.latest is not None:
        assert soon.earliest is not None
        assert TODAY <= soon.earliest <= soon.latest


blocks = st.lists(
    st.builds(
        Block,
        code=st.integers(0, 9999).map(lambda number: BlockCode(f"{number:04}")),
        village=st.sampled_from([SABRANG, SUMBEREJO]),
        name=st.just("RT 01"),
        size=counts,
        done=counts,
    ),
    unique_by=lambda each: each.code,
    max_size=12,
)
visits = st.builds(Visits, *[st.integers(0, 50)] * 5)


@given(blocks=blocks, data=st.data())
def test_the_sums_of_the_parts_are_the_whole(blocks: list[Block], data: st.DataObject) -> None:
    progress = {
        each.code: BlockProgress(
            each.code, data.draw(st.sampled_from(BlockState)), data.draw(visits)
        )
        for each in blocks
        if data.draw(st.booleans())
    }
    whole = total(tally(each, progress.get(each.code)) for each in blocks)
    by_village = tallies(blocks, progress, lambda block: block.village)
    by_block = tallies(blocks, progress, lambda block: block.code)
    assert total(by_village.values()) == whole == total(by_block.values())
    assert whole.blocks == len(blocks)
    assert whole.remaining <= whole.to_visit


def test_what_is_approved_has_nothing_left_and_an_empty_house_is_still_to_be_visited() -> None:
    block = Block(BlockCode("1"), SABRANG, "RT 01", size=20, done=5)
    some = Visits(done=6, refused=1, moved=1, empty=3, come_back=2)
    assert tally(block, None) == Tally(open=1, to_visit=15, remaining=15)
    assert tally(block, BlockProgress(block.code, visits=some)).remaining == 7
    finished = BlockProgress(block.code, BlockState.FINISHED, some)
    assert tally(block, finished).remaining == 7, "the coordinator has not agreed yet"
    assert tally(block, BlockProgress(block.code, BlockState.APPROVED, some)).remaining == 0
    assert tally(block, BlockProgress(block.code, BlockState.REOPENED, some)).unfinished == 1


def test_more_found_than_known_leaves_nothing_and_not_less() -> None:
    block = Block(BlockCode("1"), SABRANG, "RT 01", size=5)
    assert tally(block, BlockProgress(block.code, visits=Visits(done=9))).remaining == 0


@given(visits, st.integers(0, 40), st.integers(0, 40))
def test_saying_that_a_block_is_finished_settles_nobody(
    some: Visits, size: int, open_: int
) -> None:
    """Only the coordinator's word, or the office's export, takes away what nobody has settled."""
    block = Block(BlockCode("1"), SABRANG, "RT 01", size=size)
    before, after = (
        BlockProgress(block.code, state, some) for state in (BlockState.OPEN, BlockState.FINISHED)
    )
    assert tally(block, after).remaining == tally(block, before).remaining
    assert is_over(block, after) is not bool(tally(block, after).remaining)
    assert not is_over(block, before)
    assert is_over(block, replace(after, state=BlockState.APPROVED))
    at = datetime(2020, 7, 1, tzinfo=UTC)
    export = BlockCounts(block.code, FourCounts(open=open_, submitted=1), at, at)
    assert tally(block, replace(after, counts=export)).remaining == min(
        tally(block, before).remaining, open_
    ), "what the office counted as sent before stays settled"


@given(days, st.integers(1, 5_000))
def test_the_next_morning_tells_the_same_days(by_day: dict[date, int], left: int) -> None:
    """The brief of an evening and the page of the next morning were a day apart."""
    evening = {**by_day, TODAY: 20}
    assert finish(evening, left, TODAY + DAY) == finish(evening, left, TODAY)
