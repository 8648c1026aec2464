"""Intervals of shares and of their difference, against published values and by their nature."""

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.experiments.intervals import (
    ArmCount,
    Interval,
    difference_between,
    half_width,
    share_between,
    smallest_visible,
)

# Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
ONE_SHARE = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]
# Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10.
TWO_SHARES = [
    ((56, 70), (48, 80), 0.0524, 0.3339),
    ((9, 10), (3, 10), 0.1705, 0.8090),
    ((6, 7), (2, 7), 0.0582, 0.8062),
    ((5, 56), (0, 29), -0.0381, 0.1926),
    ((0, 10), (0, 20), -0.1611, 0.2775),
    ((0, 10), (0, 10), -0.2775, 0.2775),
    ((10, 10), (0, 20), 0.6791, 1.0000),
    ((10, 10), (0, 10), 0.6075, 1.0000),
]


@st.composite
def counts(draw: st.DrawFn) -> ArmCount:
    people = draw(st.integers(1, 5000))
    return ArmCount(people, draw(st.integers(0, people)))


@pytest.mark.parametrize(("finished", "people", "low", "high"), ONE_SHARE)
def test_the_interval_of_a_share_is_the_published_one(
    finished: int, people: int, low: float, high: float
) -> None:
    found = share_between(ArmCount(people, finished))

    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@pytest.mark.parametrize(("one", "other", "low", "high"), TWO_SHARES)
def test_the_interval_of_a_difference_is_the_published_one(
    one: tuple[int, int], other: tuple[int, int], low: float, high: float
) -> None:
    found = difference_between(ArmCount(one[1], one[0]), ArmCount(other[1], other[0]))

    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@given(counts(), counts())
def test_it_holds_what_was_seen_and_turns_round_with_the_arms(
    one: ArmCount, other: ArmCount
) -> None:
    found, turned = difference_between(one, other), difference_between(other, one)

    assert one.share - other.share in Interval(found.low - 1e-12, found.high + 1e-12)
    assert -1 - 1e-12 <= found.low <= found.high <= 1 + 1e-12
    assert (turned.low, turned.high) == pytest.approx((-found.high, -found.low))


@given(counts(), counts())
def test_ten_times_the_people_are_seen_more_sharply_and_less_doubt_less_sharply(
    one: ArmCount, other: ArmCount
) -> None:
    def width(of: Interval) -> float:
        return of.high - of.low

    here = difference_between(one, other)
    many = (ArmCount(each.people * 10, each.finished * 10) for each in (one, other))

    assert width(difference_between(*many)) < width(here)
    assert width(difference_between(one, other, doubt=0.01)) > width(here)


def test_nobody_tells_nothing() -> None:
    nobody, some = ArmCount(0, 0), ArmCount(10, 5)

    assert share_between(nobody) == Interval(0, 1)
    assert 0 in difference_between(some, nobody)
    assert half_width(0, 10) == smallest_visible(10, 0) == 1


def _chance(people: int, share: float) -> list[float]:
    return [
        comb(people, done) * share**done * (1 - share) ** (people - done)
        for done in range(people + 1)
    ]


@pytest.mark.parametrize(("share", "other"), [(0.5, 0.5), (0.2, 0.2), (0.7, 0.4), (0.05, 0.3)])
def test_it_covers_the_truth_about_as_often_as_it_says(share: float, other: float) -> None:
    people, others = 30, 24
    ours, theirs = _chance(people, share), _chance(others, other)
    covered = sum(
        ours[one] * theirs[two]
        for one in range(people + 1)
        for two in range(others + 1)
        if share - other in difference_between(ArmCount(people, one), ArmCount(others, two))
    )

    # Newcombe finds a mean of 0.952, and little below 0.93 anywhere.
    assert 0.93 < covered < 0.99


def test_the_smallest_visible_difference_is_seen_four_times_in_five() -> None:
    people = 120
    difference = smallest_visible(people, people)
    ours, theirs = (_chance(people, 0.5 + side * difference / 2) for side in (1, -1))
    seen = sum(
        ours[one] * theirs[two]
        for one in range(people + 1)
        for two in range(one)
        if difference_between(ArmCount(people, one), ArmCount(people, two)).low > 0
    )

    assert seen == pytest.approx(0.8, abs=0.03)


@pytest.mark.parametrize("arms", [2, 3])
def test_all_employees_of_kudus_are_enough_for_about_three_points(arms: int) -> None:
    """7,140 employees: with two arms 2.3 points to either side, with three of them 2.8."""
    each = 7140 // arms

    assert half_width(each, each) == pytest.approx({2: 0.0232, 3: 0.0284}[arms], abs=5e-5)
    assert smallest_visible(each, each) == pytest.approx({2: 0.0332, 3: 0.0406}[arms], abs=5e-5)
    half = ArmCount(each, each // 2)
    assert difference_between(half, half).high == pytest.approx(half_width(each, each), abs=5e-5)
