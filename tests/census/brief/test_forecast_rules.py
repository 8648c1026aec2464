"""The forecast to the end of a phase: a range that claims no more than the days allow."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.boards.aims import needed_daily
from census.brief.forecast import DAY, Count, Forecast, forecast, most_daily, weekly_pace
from tests.census.census_examples import local, quick

START = local(2, 15, 18)
BASE = 100_000
gains = st.lists(st.integers(0, 4_000), min_size=3, max_size=30)
days_ahead = st.integers(1, 60)


def counts_of(gains: list[int]) -> list[Count]:
    return [Count(START + number * DAY, sum(gains[: number + 1])) for number in range(len(gains))]


def ahead(counts: list[Count], days: int, base: int = BASE) -> Forecast:
    found = forecast(counts, base=base, end=counts[-1].as_of + days * DAY)
    assert found is not None
    return found


@quick
@given(gains, days_ahead)
def test_it_lies_between_what_is_there_and_everybody(gains: list[int], days: int) -> None:
    counts = counts_of(gains)
    found = ahead(counts, days)
    assert counts[-1].completed <= found.low <= found.high <= max(BASE, counts[-1].completed)


@quick
@given(gains, days_ahead)
def test_more_days_never_bring_less(gains: list[int], days: int) -> None:
    counts = counts_of(gains)
    sooner, later = ahead(counts, days), ahead(counts, days + 1)
    assert sooner.low <= later.low
    assert sooner.high <= later.high


@quick
@given(gains, days_ahead, st.integers(1, 5_000))
def test_a_better_last_day_never_lowers_it(gains: list[int], days: int, more: int) -> None:
    plain = ahead(counts_of(gains), days)
    better = ahead(counts_of([*gains[:-1], gains[-1] + more]), days)
    assert plain.low <= better.low
    assert plain.high <= better.high


@quick
@given(st.integers(0, 1_000), st.integers(3, 30), days_ahead)
def test_an_even_pace_goes_on_inside_the_range(pace: int, days: int, left: int) -> None:
    found = ahead(counts_of([pace] * days), left)
    assert found.low <= min(pace * (days + left), BASE) <= found.high


def test_a_correction_downwards_does_not_foretell_a_fall() -> None:
    found = ahead(counts_of([5_000, -300, -300]), 10)
    assert found.low == found.high == 4_400


@pytest.mark.parametrize("days", [0, 1, 2])
def test_fewer_than_three_days_allow_no_forecast(days: int) -> None:
    assert forecast(counts_of([100] * days), base=BASE, end=START + 30 * DAY) is None


def test_no_forecast_is_made_without_a_base_or_after_the_end() -> None:
    counts = counts_of([100] * 5)
    assert forecast(counts, base=0, end=START + 30 * DAY) is None
    assert forecast(counts, base=BASE, end=counts[-1].as_of) is None


def test_the_rush_of_the_last_days_is_not_foretold() -> None:
    """Jember, 2020: 407,583 persons on 21 May became 733,087; no pace of before says so."""
    counts = [Count(START + n * DAY, 141_717 + n * 3_500) for n in range(76)]
    found = ahead(counts, 8, base=2_500_000)
    assert found.high < 733_087


def test_the_pace_is_that_of_the_last_week() -> None:
    counts = counts_of([0, *[100] * 7, *[300] * 7])
    assert weekly_pace(counts) == 300
    assert weekly_pace(counts[:1]) is None
    assert weekly_pace([counts[0], Count(counts[0].as_of + timedelta(days=2), 50)]) == 25


@pytest.mark.parametrize(
    ("missing", "left", "daily"),
    [(100, 9, 10), (101, 9, 11), (100, 0, 100), (0, 9, None), (5, -1, None), (5, None, None)],
)
def test_what_is_needed_a_day_counts_today(
    missing: int, left: int | None, daily: int | None
) -> None:
    assert needed_daily(missing, left) == daily


def test_what_may_be_asked_a_day_was_done_on_a_day_or_is_a_multiple_of_the_last_week() -> None:
    assert most_daily(counts_of([0, *[100] * 7, *[300] * 7])) == 1500
    assert most_daily(counts_of([0, 9000, *[100] * 7])) == 9000
    assert most_daily(counts_of([0])) is None
