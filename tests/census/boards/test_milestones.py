"""Milestones of a board: only what is so, of units with people enough, and the same each time."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from census.boards.board import Board
from census.boards.milestones import (
    EVERYBODY,
    LAST,
    LEAST_BASE,
    MilestoneKind,
    ReachedMilestone,
    aim_of,
    milestones_on,
    target_of,
)
from census.boards.small_bases import too_small
from census.boards.standing import Figures
from census.units import Target, Unit, UnitCode, UnitKind
from tests.presentation.every.examples import VILLAGES, a_board

Counts = tuple[tuple[int, int], ...]
HALF = Target("Bupati", Fraction(1, 2))
ROWS = st.lists(
    st.tuples(st.integers(0, 130), st.integers(0, 120), st.booleans()), min_size=1, max_size=6
)


def village(number: int) -> Unit:
    return Unit(UnitCode(f"35.09.12.200{number}"), f"Desa {number}", UnitKind.VILLAGE)


def rows_of(counts: Counts) -> list[Figures]:
    return [Figures(village(n), done, base, (HALF,)) for n, (done, base) in enumerate(counts)]


def board_of(*counts: tuple[int, int], before: Counts = ()) -> Board:
    earlier = a_board(rows_of(before), VILLAGES) if before else None
    return a_board(rows_of(counts), VILLAGES, before=earlier)


def of(unit: int, kind: MilestoneKind, aim: str = "") -> ReachedMilestone:
    return ReachedMilestone(village(unit).code, kind, aim)


def test_a_target_is_reached_and_the_last_ten_are_counted_to_the_next_one() -> None:
    board = board_of((100, 200), (95, 200), (80, 200))
    assert set(milestones_on(board)) == {
        of(0, MilestoneKind.REACHED, aim_of(HALF)),
        of(1, MilestoneKind.LAST_TEN, aim_of(HALF)),
    }


def test_after_the_last_target_the_last_ten_are_those_of_all() -> None:
    found = milestones_on(board_of((195, 200), (20, 200), (10, 200)))
    assert of(0, MilestoneKind.LAST_TEN, EVERYBODY) in found
    assert target_of(EVERYBODY).share == 1


def test_the_first_is_told_from_the_second_data_on_and_alone() -> None:
    rows = ((90, 200), (80, 200), (70, 200))
    first = of(0, MilestoneKind.FIRST)
    assert first not in milestones_on(board_of(*rows))
    assert first in milestones_on(board_of(*rows, before=rows))
    tie = ((90, 200), (90, 200), (70, 200))
    assert not [
        each
        for each in milestones_on(board_of(*tie, before=tie))
        if each.kind is MilestoneKind.FIRST
    ]
    two = rows[:2]
    assert first not in milestones_on(board_of(*two, before=two))


@given(ROWS)
def test_what_is_no_milestone_is_none(rows: list[tuple[int, int, bool]]) -> None:
    figures = tuple((done, base) for done, base, _ in rows)
    board = board_of(*figures, before=figures)
    hidden = too_small(board.standings)
    for each in milestones_on(board):
        row = board.of(each.unit)
        assert row is not None
        assert row.unit.code not in hidden
        assert row.base
        if each.kind is MilestoneKind.REACHED:
            assert row.completed >= row.base * target_of(each.aim).share
        if each.kind is MilestoneKind.LAST_TEN:
            wanted = row.base * target_of(each.aim).share
            assert row.base >= LEAST_BASE
            assert wanted - LAST - 1 < row.completed < wanted
        if each.kind is MilestoneKind.FIRST:
            assert all(row.rate > other.rate for other in board.standings if other is not row)


@given(st.fractions(0, 2), st.text("abc ", max_size=9).map(str.strip))
def test_a_target_is_the_same_when_it_is_read_back(share: Fraction, owner: str) -> None:
    target = Target(owner, share)
    assert target_of(aim_of(target)) == target
