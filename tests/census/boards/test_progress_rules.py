from datetime import timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.boards.progress import (
    Counts,
    Improvement,
    Reading,
    Streak,
    daily,
    most_improved,
    rank_in,
    ranks,
    streak,
    trend,
)
from census.boards.ranking import rank
from census.boards.rows import NOWHERE
from census.units import SizeBand, UnitCode, size_bands
from tests.census.census_examples import figures, local, quick

WIB = ZoneInfo("Asia/Jakarta")
A, B, C = (UnitCode(letter) for letter in "ABC")


def reading(day: int, hour: int = 18, **counts: tuple[int, int]) -> Reading:
    return Reading(local(3, day, hour), {UnitCode(code): each for code, each in counts.items()})


def days_of(*completed: int, first: int = 1) -> list[Reading]:
    return [reading(first + n, A=(done, 100), B=(50, 100)) for n, done in enumerate(completed)]


def streak_of(*days: Reading) -> Streak:
    return streak(trend(days, A), WIB)


def test_the_most_improved_grew_most_by_its_own_base() -> None:
    best = most_improved(
        reading(6, A=(90, 100), B=(300, 1000)), reading(5, A=(80, 100), B=(100, 1000))
    )
    assert best == Improvement(B, Fraction(1, 5), local(3, 5, 18))


def test_growth_that_decimals_cannot_tell_apart_is_compared_exactly() -> None:
    now = reading(6, A=(333_333_333, 1_000_000_000), B=(1, 3))
    then = reading(5, A=(0, 1_000_000_000), B=(0, 3))
    best = most_improved(now, then)
    assert best is not None
    assert (best.unit, best.growth) == (B, Fraction(1, 3))


def test_who_has_no_base_is_new_or_did_not_grow_is_not_improved() -> None:
    assert most_improved(reading(6, A=(5, 0), B=(9, 10)), reading(5, A=(1, 0))) is None
    assert most_improved(reading(6, A=(5, 10)), reading(5, A=(5, 10))) is None
    assert most_improved(reading(6, A=(4, 10)), reading(5, A=(5, 10))) is None


def test_a_day_counts_by_its_last_data() -> None:
    morning, evening = reading(5, 7, A=(1, 10)), reading(5, 18, A=(2, 10))
    assert daily([evening, reading(4, A=(0, 10)), morning], WIB) == (
        reading(4, A=(0, 10)),
        evening,
    )


@pytest.mark.parametrize(
    ("completed", "expected"),
    [
        ((10,), Streak()),
        ((10, 20, 30), Streak(growing=2)),
        ((10, 20, 20), Streak()),
        ((10, 20, 15, 16), Streak(growing=1)),
        ((60,), Streak(leading=1)),
        ((40, 60, 60), Streak(leading=2)),
        ((60, 70, 80), Streak(growing=2, leading=3)),
        ((0, 0), Streak()),
        ((0, 0, 60), Streak(growing=1, leading=1)),
    ],
)
def test_days_in_a_row_end_with_the_newest(completed: tuple[int, ...], expected: Streak) -> None:
    assert streak_of(*days_of(*completed)) == expected


def test_a_day_without_data_ends_the_row() -> None:
    days = [*days_of(51, 52, first=1), *days_of(60, 61, first=4)]
    assert streak_of(*days) == Streak(growing=1, leading=2)


def test_a_unit_with_equal_rates_stands_at_the_top_too() -> None:
    assert streak_of(*days_of(50, 50)) == Streak(leading=2)


def test_a_way_has_a_point_for_each_day_with_data_of_the_unit() -> None:
    days = [reading(4, B=(1, 10)), reading(5, A=(3, 0), B=(1, 10)), reading(6, A=(3, 10), B=(4, 8))]
    assert [(point.rank, point.of, point.rate) for point in trend(days, A)] == [
        (None, 2, 0),
        (2, 2, Fraction(3, 10)),
    ]


counted = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=2).map(UnitCode),
    st.tuples(st.integers(0, 30), st.integers(0, 20)),
    max_size=8,
)


@given(counted)
@quick
def test_ranks_of_the_past_are_those_of_the_board(counts: Counts) -> None:
    rows = [figures(code, *each) for code, each in counts.items()]
    by_name = {
        row.unit.name: row.rank for row in rank(rows, before=NOWHERE, days_left=None) if row.base
    }
    assert dict(ranks(counts)) == by_name
    assert {code: rank_in(counts, code) for code in counts if counts[code][1]} == by_name


def test_growth_that_floats_cannot_see_is_growth() -> None:
    third = 10**17 // 3 + 1
    best = most_improved(reading(6, A=(third, 10**17)), reading(5, A=(1, 3)))
    assert best == Improvement(A, Fraction(third, 10**17) - Fraction(1, 3), local(3, 5, 18))


@given(counted, counted)
@quick
def test_nobody_grew_more_than_the_most_improved(now: Counts, then: Counts) -> None:
    best = most_improved(Reading(local(3, 6), now), Reading(local(3, 5), then))
    grown = [
        Fraction(*now[code]) - Fraction(*then[code])
        for code in now.keys() & then.keys()
        if now[code][1] and then[code][1]
    ]
    assert (best.growth if best else Fraction(0)) == max([Fraction(0), *grown])


@given(st.lists(st.integers(1, 500), unique=True, max_size=4).map(sorted), st.integers(1, 600))
@quick
def test_every_size_stands_in_exactly_one_band(limits: list[int], base: int) -> None:
    bands = size_bands(limits)
    assert len(bands) == (len(limits) + 1 if limits else 0)
    assert sum(band.holds(base) for band in bands) == bool(limits)
    assert not any(band.holds(0) for band in bands)


def test_bands_are_below_between_and_above() -> None:
    assert size_bands([50, 200]) == (SizeBand(None, 49), SizeBand(50, 200), SizeBand(201, None))


@pytest.mark.parametrize("limits", [[0], [50, 50], [200, 50]])
def test_limits_that_do_not_rise_are_refused(limits: list[int]) -> None:
    with pytest.raises(ValueError, match=str(limits[0])):
        size_bands(limits)


def test_kudus_ended_seventh_of_the_35_of_its_province() -> None:
    others = [figures(f"R{n}", 320 - n if n < 6 else 250 - n, 1000) for n in range(34)]
    rows = rank([*others, figures("Kudus", 84_861, 275_115)], before=NOWHERE, days_left=None)
    [kudus] = [row for row in rows if row.unit.name == "Kudus"]
    assert (kudus.rank, len(rows)) == (7, 35)
    assert round(float(kudus.rate) * 100, 2) == 30.85


def test_the_day_before_is_another_local_day() -> None:
    late, early = Reading(local(3, 5, 23), {}), Reading(local(3, 6, 1), {})
    assert daily([late, early], WIB) == (late, early)
    assert early.as_of - late.as_of == timedelta(hours=2)


@given(
    st.lists(st.tuples(st.integers(0, 9), st.sampled_from([0, 10, 20])), min_size=1, max_size=28)
)
def test_a_base_that_was_known_stays_until_another_one_is_told(
    told: list[tuple[int, int]],
) -> None:
    days = daily([reading(n, A=each) for n, each in enumerate(told, start=1)], WIB)
    for number, day in enumerate(days, start=1):
        bases = [base for _, base in told[:number] if base]
        assert day.counts[A] == (told[number - 1][0], bases[-1] if bases else 0)
