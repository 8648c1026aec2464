from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.boards.aims import ROUNDED, STRETCH
from census.boards.board import Board
from census.boards.progress import Reading
from census.boards.ranking import board, changed, rank
from census.boards.rows import places_in
from census.boards.standing import Figures, Standing
from census.definition import BoardRule
from census.people.submission import SubmissionState
from census.units import BoardKind, Measure, UnitKind
from tests.census.census_examples import a_unit, figures, local, quick

OFFICES = BoardRule(
    BoardKind.OFFICE, (UnitKind.OFFICE,), Measure.EMPLOYEES, (SubmissionState.CONFIRMED,)
)


def ranked(
    *rows: Figures, before: Sequence[Standing] = (), days_left: int | None = 25
) -> Sequence[Standing]:
    counts = {row.unit.code: (row.completed, row.base) for row in before}
    earlier = places_in(Reading(local(3, 4, 18), counts))
    return rank(rows, before=earlier, days_left=days_left)


def a_board(*rows: Figures, before: Board | None = None) -> Board:
    return board(
        OFFICES,
        rows,
        area=None,
        as_of=local(3, 5, 18),
        published_at=local(3, 6, 7),
        source="BPS",
        before=before,
        days_left=25,
    )


def names(standings: Sequence[Standing]) -> list[str]:
    return [row.unit.name for row in standings]


def test_equal_rates_share_a_rank_and_the_next_leaves_a_gap() -> None:
    rows = ranked(
        figures("A", 9, 10), figures("B", 8, 10), figures("C", 16, 20), figures("D", 1, 10)
    )
    assert [row.rank for row in rows] == [1, 2, 2, 4]


def test_equal_rates_are_listed_by_larger_base_then_name() -> None:
    rows = ranked(figures("b", 1, 2), figures("A", 1, 2), figures("C", 2, 4))
    assert names(rows) == ["C", "A", "b"]


def test_rates_are_exact_where_decimals_would_call_them_equal() -> None:
    rows = ranked(figures("A", 333_333_333, 1_000_000_000), figures("B", 1, 3))
    assert names(rows) == ["B", "A"]
    assert [row.rank for row in rows] == [1, 2]
    assert rows[0].rate == Fraction(1, 3)


def test_a_rate_above_a_hundred_percent_stands_as_it_is() -> None:
    rows = ranked(figures("Luwu Utara", 16_826, 10_000, ("BPS", "1")), figures("B", 10, 10))
    assert rows[0].rate == Fraction(16_826, 10_000)
    assert rows[0].gaps[0].reached


def test_units_without_a_base_stand_behind_all_others_with_nothing_to_compare() -> None:
    rows = ranked(
        figures("Tanpa data", 50, 0, ("Bupati", "1/2")),
        figures("Terakhir", 0, 10),
        figures("Satu lagi", 0, 0),
    )
    assert names(rows) == ["Terakhir", "Satu lagi", "Tanpa data"]
    assert [row.rank for row in rows] == [1, 2, 2]
    unknown = rows[2]
    assert not unknown.rate
    assert not unknown.gaps
    assert (unknown.to_overtake, unknown.next_above, unknown.daily_pace) == (None, None, None)


def test_a_row_knows_what_is_missing_to_each_target() -> None:
    [row] = ranked(figures("Dinkes", 300, 1001, ("BPS", "27/100"), ("Bupati", "1/2")))
    assert [(gap.target.owner, gap.missing) for gap in row.gaps] == [("BPS", 0), ("Bupati", 201)]


def test_a_row_knows_the_pace_to_its_first_open_target() -> None:
    rows = (figures("Dinkes", 300, 1000, ("BPS", "27/100"), ("Bupati", "1/2")),)
    assert [row.daily_pace for row in ranked(*rows, days_left=25)] == [8]
    assert [row.daily_pace for row in ranked(*rows, days_left=0)] == [200]
    assert [row.daily_pace for row in ranked(*rows, days_left=None)] == [None]
    assert [row.daily_pace for row in ranked(*rows, days_left=-1)] == [None]


def test_who_has_reached_every_target_needs_no_pace() -> None:
    assert ranked(figures("Dinkes", 10, 10, ("Bupati", "1")))[0].daily_pace is None


def test_a_row_knows_how_many_more_overtake_the_next_one() -> None:
    rows = ranked(figures("Dinsos", 90, 100), figures("Dinkes", 803, 910))
    assert rows[1].to_overtake == 17
    assert rows[1].next_above == a_unit("Dinsos")
    assert (rows[0].to_overtake, rows[0].next_above) == (None, None)


def test_units_of_one_rank_have_the_same_one_to_overtake() -> None:
    rows = ranked(figures("A", 9, 10), figures("B", 16, 20), figures("C", 8, 10))
    assert [row.next_above for row in rows] == [None, a_unit("A"), a_unit("A")]
    assert [row.to_overtake for row in rows] == [None, 3, 2]


@pytest.mark.parametrize(
    ("completed", "base", "shown"),
    [(3, 900, 0), (9, 91, 0), (10, 900, 18), (3, 12, 18), (9, 90, 18)],
)
def test_a_few_of_many_climb_no_places(completed: int, base: int, shown: int) -> None:
    """Two of 900 and three of 900 lie eighteen places apart: that is chance, or one neighbour."""
    unit = a_unit("Sabrang")
    row = Standing(1, 18, Figures(unit, completed, base), None, 1, None, None)
    assert row.climb == shown


def test_movement_is_up_for_who_climbed_and_none_for_who_is_new() -> None:
    before = ranked(figures("A", 5, 10), figures("B", 4, 10))
    now = ranked(figures("B", 9, 10), figures("A", 6, 10), figures("C", 1, 10), before=before)
    assert [row.movement for row in now] == [1, -1, None]


def test_a_unit_without_a_base_before_has_not_moved() -> None:
    before = ranked(figures("A", 5, 10), figures("B", 4, 0))
    now = ranked(figures("A", 5, 10), figures("B", 4, 10), before=before)
    assert [row.movement for row in now] == [0, None]


def test_the_most_improved_is_who_grew_most_not_who_is_first() -> None:
    before = a_board(figures("A", 8, 10), figures("B", 1, 10))
    now = a_board(figures("A", 9, 10), figures("B", 4, 10), before=before)
    assert now.most_improved == a_unit("B").code


def test_nobody_is_most_improved_on_the_first_board_or_when_nobody_grew() -> None:
    first = a_board(figures("A", 8, 10))
    assert first.most_improved is None
    assert a_board(figures("A", 8, 10), before=first).most_improved is None
    assert a_board(figures("A", 7, 10), figures("B", 1, 10), before=first).most_improved is None


def test_only_those_whose_rank_changed_are_told() -> None:
    before = a_board(figures("A", 9, 10), figures("B", 8, 10), figures("C", 7, 10))
    now = a_board(figures("A", 9, 10), figures("C", 8, 10), figures("B", 7, 10), before=before)
    told = {change.standing.unit.name: change.before for change in changed(before, now)}
    assert told == {"C": 3, "B": 2}


def test_a_unit_that_appears_is_told_and_the_first_board_tells_nobody() -> None:
    before = a_board(figures("A", 9, 10), figures("Tanpa data", 1, 0))
    now = a_board(figures("A", 9, 10), figures("B", 1, 10), figures("Tanpa data", 1, 0))
    assert [(c.standing.unit.name, c.before) for c in changed(before, now)] == [("B", None)]
    assert changed(None, now) == ()


def test_a_board_of_nothing_is_empty() -> None:
    assert a_board().standings == ()


def test_a_board_made_of_generated_figures_says_so() -> None:
    assert not a_board(figures("A", 1, 10)).illustrative
    assert a_board(figures("A", 1, 10)._replace(illustrative=True)).illustrative


many = st.lists(
    st.builds(
        figures,
        st.text("abcdefghij", min_size=1, max_size=3),
        st.integers(0, 40),
        st.integers(0, 30),
        st.just(("Bupati", "1/2")),
    ),
    max_size=12,
    unique_by=lambda row: row.unit.code,
)


@given(many)
@quick
def test_ranks_follow_the_exact_rates(rows: list[Figures]) -> None:
    standings = ranked(*rows)
    known = [row for row in standings if row.base]
    assert len(standings) == len(rows)
    assert list(standings) == known + [row for row in standings if not row.base]
    for row in known:
        assert row.rank == 1 + sum(other.rate > row.rate for other in known)
    for row in standings[len(known) :]:
        assert row.rank == len(known) + 1


@given(many)
@quick
def test_the_order_the_figures_come_in_does_not_matter(rows: list[Figures]) -> None:
    assert ranked(*rows) == ranked(*reversed(rows))


@given(many, many)
@quick
def test_movement_and_gain_are_the_difference_to_the_board_before(
    earlier: list[Figures], now: list[Figures]
) -> None:
    then = {row.unit.code: row for row in ranked(*earlier)}
    for row in ranked(*now, before=tuple(then.values())):
        was = then.get(row.unit.code)
        assert row.gained == (row.completed - was.completed if was else None)
        moved = was.rank - row.rank if was and was.placed and row.placed else None
        assert row.movement == moved


@given(many, many)
@quick
def test_who_has_nothing_yet_has_no_place_and_is_not_moved_by_others(
    earlier: list[Figures], now: list[Figures]
) -> None:
    rows = ranked(*now, before=ranked(*earlier))
    for row in rows:
        begun = bool(row.completed and row.base)
        assert row.placed == (row.rank if begun else None)
        assert begun or row.movement is None
    placed = [row.placed is not None for row in rows if row.base]
    assert placed == sorted(placed, reverse=True), "they stand together behind all others"


@given(many, many)
@quick
def test_a_row_is_the_same_whether_it_is_asked_for_alone_or_with_all(
    earlier: list[Figures], now: list[Figures]
) -> None:
    def fresh() -> Sequence[Standing]:
        return ranked(*now, before=ranked(*earlier))

    rows = list(fresh())
    places = range(-len(rows), len(rows))
    assert [fresh()[place] for place in places] == [rows[place] for place in places]
    for first in range(len(rows) + 1):
        assert fresh()[first : first + 3] == tuple(rows[first : first + 3])
    assert fresh()[::-1] == tuple(reversed(rows))
    assert fresh() == tuple(rows)


@given(many)
@quick
def test_the_number_to_overtake_is_the_smallest_that_does(rows: list[Figures]) -> None:
    standings = ranked(*rows)
    rate_of = {row.unit.code: row.rate for row in standings}
    for row in standings:
        if row.to_overtake is None or row.next_above is None:
            assert row.rank == 1 or not row.base
            continue
        above = rate_of[row.next_above.code]
        assert Fraction(row.completed + row.to_overtake, row.base) > above
        assert Fraction(row.completed + row.to_overtake - 1, row.base) <= above
        assert all(not row.rate < rate < above for rate in rate_of.values())


@given(many, st.integers(0, 60))
@quick
def test_what_is_missing_and_the_pace_reach_the_target_and_no_less_does(
    rows: list[Figures], days_left: int
) -> None:
    for row in ranked(*rows, days_left=days_left):
        for gap in row.gaps:
            assert row.completed + gap.missing >= row.base * gap.target.share
            if gap.missing:
                assert row.completed + gap.missing - 1 < row.base * gap.target.share
                days = days_left + 1
                needed = -(-gap.missing // days)
                # A need that rounding makes much larger is not told by day.
                assert row.daily_pace == (
                    needed if needed * days <= ROUNDED * gap.missing else None
                )


@pytest.mark.parametrize("size", [2**31, 10**15])
def test_large_bases_are_as_exact_as_small_ones(size: int) -> None:
    rows = ranked(figures("A", size - 2, size - 1), figures("B", size - 1, size))
    assert names(rows) == ["B", "A"]
    assert [row.rank for row in rows] == [1, 2]


def a_village_board(days_left: int, *, week: int) -> Standing:
    """A village of 2.310 families that did so many in the last week, on a board of two."""
    villages = (
        figures("Sabrang", 1204, 2310, ("Bupati", "4/5")), figures("Karang", 2000, 2310)
    )  # fmt: skip
    codes = [each.unit.code for each in villages]
    earlier = Reading(local(2, 27, 18), {codes[0]: (1204 - week, 2310), codes[1]: (2000, 2310)})
    found = board(
        OFFICES, villages, area=None, as_of=local(3, 5, 18), published_at=local(3, 6, 7),
        source="BPS", week=earlier, days_left=days_left,
    ).of(codes[0])  # fmt: skip
    assert found is not None
    return found


def test_what_a_village_cannot_reach_is_not_its_aim() -> None:
    row = a_village_board(0, week=210)
    assert row.gaps[0].missing == 644
    assert (row.out_of_reach, row.daily_pace, row.can_overtake) == (True, None, False)
    assert row.reach == 30 * STRETCH
    assert row.rung is not None
    assert (row.rung.share, row.rung.missing) == (Fraction(11, 20), 67)


def test_with_days_enough_the_target_is_the_aim() -> None:
    row = a_village_board(25, week=210)
    assert (row.out_of_reach, row.rung, row.daily_pace) == (False, None, 25)
    assert row.can_overtake
