"""Nobody is asked for what cannot be done, and no need is rounded into nonsense."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from census.boards.aims import (
    FEW,
    ROUNDED,
    STRETCH,
    most_in_a_day,
    needed_daily,
    needed_plainly,
    next_rung,
    reach_until,
    within,
)
from tests.census.census_examples import quick, ratios

counts = st.integers(0, 400_000)
paces = st.none() | ratios(50_000, 7)


@pytest.mark.parametrize(
    ("missing", "left", "reach", "daily"),
    [
        (0, 5, None, None), (26, 25, None, 1), (5, 25, None, None), (27, 25, None, None),
        (200, 25, None, 8), (200, 0, None, 200), (200, -1, None, None), (200, None, None, None),
        (301_550, 0, 20_000, None), (644, 0, 150, None), (140, 0, 150, 140),
    ],
)  # fmt: skip
def test_a_daily_need_is_told_where_it_can_be_met(
    missing: int, left: int | None, reach: int | None, daily: int | None
) -> None:
    assert needed_daily(missing, left, reach) == daily


def test_a_village_that_does_30_a_day_is_not_asked_for_644() -> None:
    in_a_day = most_in_a_day(best_day=Fraction(30), recent=Fraction(30))
    assert in_a_day == 30 * STRETCH
    reach = reach_until(0, in_a_day)
    assert needed_daily(644, 0, reach) is None
    rung = next_rung(1156, 3600, Fraction(1, 2), reach)
    assert rung is not None
    assert (rung.share, rung.missing) == (Fraction(7, 20), 104)


def test_where_no_rung_is_near_none_is_named() -> None:
    assert next_rung(100_001, 800_000, Fraction(1, 2), FEW) is None
    assert next_rung(0, 0, Fraction(1, 2), None) is None


@given(counts, st.integers(0, 100), paces, paces)
@quick
def test_what_is_asked_for_a_day_was_shown_to_be_possible_and_is_enough(
    missing: int, left: int, best: Fraction | None, recent: Fraction | None
) -> None:
    in_a_day = most_in_a_day(best_day=best, recent=recent)
    daily = needed_daily(missing, left, reach_until(left, in_a_day))
    if daily is None:
        return
    assert daily * (left + 1) >= missing
    assert daily * (left + 1) <= ROUNDED * missing
    if in_a_day is not None:
        assert daily <= in_a_day
        assert daily <= max(FEW, (best or 0) + 1, STRETCH * (recent or 0) + 1)


@given(counts, st.integers(1, 400_000), ratios(1, 100), counts)
@quick
def test_a_rung_is_ahead_below_the_target_and_within_reach(
    completed: int, base: int, target: Fraction, reach: int
) -> None:
    assume(completed <= base)
    rung = next_rung(completed, base, target, reach)
    if rung is None:
        return
    assert Fraction(completed, base) < rung.share < target
    assert 0 < rung.missing <= reach
    assert completed + rung.missing >= rung.share * base
    assert completed + rung.missing - 1 < rung.share * base
    assert (rung.share * 100).denominator == 1


@given(counts, st.none() | counts, st.integers(0, 50))
@quick
def test_more_reach_never_takes_an_aim_away(missing: int, reach: int | None, more: int) -> None:
    if within(missing, reach):
        assert within(missing, None if reach is None else reach + more)


@given(st.integers(0, 10**6), st.integers(0, 60))
def test_what_a_table_says_is_needed_a_day_is_enough_and_no_more(missing: int, left: int) -> None:
    needed = needed_plainly(missing, left)
    assert needed is not None
    assert (needed - 1) * (left + 1) < missing <= needed * (left + 1) or missing == needed == 0
    assert needed_plainly(missing, None) is None
    # Where somebody is asked for so many, the table says the same.
    asked = needed_daily(missing, left)
    assert asked in (None, needed)
