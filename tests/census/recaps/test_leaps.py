from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from census.recaps.leaps import AT_LEAST, FEW, UnitGain, leaps
from census.units import UnitCode
from tests.census.census_examples import ratios


def gain(name: str, before: int, after: int, base: int = 1_000) -> UnitGain:
    return UnitGain(UnitCode(name), before, after, base)


ORDINARY = [gain(f"u{place}", 300, 310) for place in range(9)]


def test_a_unit_far_ahead_of_its_like_leapt() -> None:
    far = gain("far", 300, 700)
    assert leaps([*ORDINARY, far]) == [far]


def test_a_rush_that_lifts_all_is_no_leap() -> None:
    assert leaps([gain(f"u{place}", 300, 540) for place in range(9)]) == []


def test_after_a_week_without_data_more_is_usual() -> None:
    week = [*ORDINARY, gain("week", 300, 700)]
    assert leaps([replace(each, days=Fraction(7)) for each in week]) == []


def test_a_unit_that_was_away_for_a_week_is_measured_by_its_own_days() -> None:
    assert leaps([*ORDINARY, replace(gain("away", 300, 700), days=Fraction(7))]) == []


def test_who_had_nothing_has_only_begun() -> None:
    assert leaps([*ORDINARY, gain("new", 0, 800)]) == []


def test_a_small_gain_of_a_small_unit_is_no_leap() -> None:
    assert leaps([*ORDINARY, gain("small", 2, 2 + AT_LEAST - 1, base=25)]) == []


def test_without_a_base_the_count_before_is_the_measure() -> None:
    tripled = gain("tripled", 100, 300, base=0)
    assert leaps([*ORDINARY, tripled]) == [tripled]


@given(
    st.lists(st.integers(700, 999), min_size=1, max_size=FEW - 2),
    st.lists(st.integers(300, 390), max_size=31),
    st.integers(300, 390),
)
def test_a_small_part_does_not_make_itself_usual(
    wrong: list[int], paces: list[int], true: int
) -> None:
    part = [gain(f"u{place}", 300, after) for place, after in enumerate(wrong)]
    past = [gain(f"v{place}", 300, after) for place, after in enumerate(paces)]
    assert leaps([*part, gain("true", 300, true)], past) == part


def test_a_small_part_of_a_rush_is_no_leap() -> None:
    past = [gain(f"v{place}", 300, 540) for place in range(31)]
    assert leaps([gain("u1", 300, 520), gain("u2", 300, 600)], past) == []


@given(
    st.lists(
        st.builds(UnitGain, st.just("u"), *[st.integers(0, 10**6)] * 3, ratios(60)),
        max_size=12,
    ),
)
def test_only_what_grew_can_have_leapt(gains: list[UnitGain]) -> None:
    assert all(found.after >= found.before + AT_LEAST for found in leaps(gains))
