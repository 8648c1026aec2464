"""A rate as people read it: enough digits to tell two from each other."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.presentation.every.examples import texts_in


@pytest.mark.parametrize(
    ("rate", "said"),
    [
        (Fraction(0), "0,0%"),
        (Fraction(158, 121_400), "0,13%"),
        (Fraction(51, 121_400), "0,042%"),
        (Fraction(1, 1000), "0,10%"),
        (Fraction(9_996, 10_000_000), "0,10%"),
        (Fraction(997, 1_000_000), "0,10%"),
        (Fraction(994, 1_000_000), "0,099%"),
        (Fraction(999, 100_000), "1,0%"),
        (Fraction(1, 100), "1,0%"),
        (Fraction(1204, 2310), "52,1%"),
        (Fraction(99_999, 100_000), "99,9%"),
        (Fraction(3, 2), "150,0%"),
    ],
)
def test_a_small_rate_has_two_digits(rate: Fraction, said: str) -> None:
    assert texts_in().percent(rate) == said


@given(st.fractions(0, Fraction(3, 2)), st.sampled_from([15, 270, 500, 1000]))
def test_who_is_short_of_a_target_is_not_shown_at_it(rate: Fraction, thousandths: int) -> None:
    target = Fraction(thousandths, 1000)
    said = texts_in().percent(rate, targets=[target])
    shown = Fraction(said.rstrip("%").replace(",", ".")) / 100
    assert (shown >= target) == (rate >= target)
    assert said == texts_in().percent(rate) or rate < target


def test_near_a_target_a_rate_has_the_digits_that_tell_them_apart() -> None:
    near = Fraction(1_806, 121_400)
    assert texts_in().percent(near) == "1,5%"
    assert texts_in().percent(near, targets=[Fraction(15, 1000)]) == "1,49%"


def test_a_target_has_no_more_digits_than_it_needs() -> None:
    assert [
        texts_in().share(Fraction(*each)) for each in ((1, 2000), (1, 200), (1, 2), (229, 1000))
    ] == [
        "0,05%",
        "0,5%",
        "50%",
        "22,9%",
    ]


@given(st.fractions(Fraction(1, 10**5), Fraction(1)))
def test_who_has_begun_is_not_shown_as_nothing_and_who_is_not_done_not_as_all(
    rate: Fraction,
) -> None:
    said = texts_in().percent(rate)
    assert any(digit in said for digit in "123456789")
    assert (said == "100,0%") == (rate == 1)


@pytest.mark.parametrize(
    ("growth", "said"),
    [
        (Fraction(0), "0,0"),
        (Fraction(1, 100_000), "0,01"),
        (Fraction(5, 11_344), "0,04"),
        (Fraction(96, 100_000), "0,1"),
        (Fraction(32, 1000), "3,2"),
    ],
)
def test_a_small_growth_has_hundredths(growth: Fraction, said: str) -> None:
    assert texts_in().points(growth) == said
