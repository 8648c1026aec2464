"""What a snapshot has to tell the heads of units."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.boards.board import Board
from census.boards.ranking import board
from census.definition import BoardRule
from census.offices.news import (
    HeardRank,
    crossed,
    from_facts,
    joined,
    news_of,
    phase_closed_by,
    to_facts,
)
from census.people.submission import SubmissionState
from census.units import BoardKind, Measure, UnitCode, UnitKind
from tests.census.census_examples import a_census, figures, local, quick, ratios

RULE = BoardRule(
    BoardKind.OFFICE, (UnitKind.OFFICE,), Measure.EMPLOYEES, (SubmissionState.CONFIRMED,)
)
TARGETS = (("Bupati", "1/2"), ("BPS", "27/100"))
counts = st.lists(st.integers(0, 100), min_size=3, max_size=3)
shares = st.frozensets(ratios(), max_size=3)
heard = st.builds(
    HeardRank,
    st.text("abz059.-", min_size=1, max_size=12).map(UnitCode),
    st.none() | st.integers(1, 99),
    shares,
)


def a_board(completed: list[int]) -> Board:
    as_of = local(3, 6)
    rows = [
        figures(name, done, 100, *TARGETS)
        for name, done in zip(("Satu", "Dua", "Tiga"), completed, strict=True)
    ]
    return board(RULE, rows, area=None, as_of=as_of, published_at=as_of, source="BPS")


@quick
@given(st.lists(heard))
def test_what_was_heard_travels_with_the_delivery(told: list[HeardRank]) -> None:
    assert from_facts(to_facts(told)) == tuple(told)


@quick
@given(counts, counts)
def test_news_is_another_rank_or_a_target_reached_and_never_one_lost(
    earlier: list[int], later: list[int]
) -> None:
    before, after = a_board(earlier), a_board(later)
    told = {each.unit: each for each in news_of(before, after)}
    for row in after.standings:
        was = before.of(row.unit.code)
        assert was is not None
        up = [new for old, new in zip(was.gaps, row.gaps, strict=True) if new.reached > old.reached]
        assert (row.unit.code in told) == (row.rank != was.rank or bool(up))
        if row.unit.code in told:
            assert crossed(told[row.unit.code], row) == tuple(gap.target for gap in up)


@quick
@given(counts, counts, counts)
def test_two_snapshots_of_a_day_are_told_as_one_change(
    first: list[int], second: list[int], third: list[int]
) -> None:
    boards = [a_board(each) for each in (first, second, third)]
    early = {each.unit: each for each in news_of(boards[0], boards[1])}
    late = {each.unit: each for each in news_of(boards[1], boards[2])}
    whole = {each.unit: each for each in news_of(boards[0], boards[2])}
    for unit in early.keys() & late.keys() & whole.keys():
        assert joined(early[unit], late[unit]).rank == whole[unit].rank


def test_the_first_board_of_all_is_no_news_unless_it_is_the_last() -> None:
    after = a_board([10, 60, 30])
    assert news_of(None, after) == ()
    assert len(news_of(None, after, final=True)) == 3


@pytest.mark.parametrize(
    ("before", "as_of", "closes"),
    [
        (local(3, 30, 18), local(3, 31, 18), False),
        (local(3, 31, 18), local(3, 31, 23, 59), True),
        (local(3, 31, 18), local(4, 2, 7), True),
        (local(4, 1, 7), local(4, 2, 7), False),
        (None, local(4, 1, 7), True),
        (local(7, 30, 18), local(8, 1, 18), False),  # a phase without steps counts nobody
    ],
)
def test_the_first_data_of_the_whole_phase_is_its_last(
    before: datetime | None, as_of: datetime, closes: bool
) -> None:
    assert (phase_closed_by(a_census(), before, as_of) is not None) == closes
