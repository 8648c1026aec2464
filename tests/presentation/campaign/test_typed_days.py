"""Days in the ways in which Indonesians, and others, write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.people.people import Language
from presentation.campaign.typed_days import end_of_its_month, extended, typed_days
from tests.census.census_examples import quick
from tests.presentation.every.examples import LANGUAGES, a_catalogue, texts_in

TODAY = date(2020, 3, 28)
MAY_29 = date(2020, 5, 29)
SEPTEMBER = (date(2020, 9, 1), date(2020, 9, 30))


def read(typed: str) -> tuple[date, ...]:
    return typed_days(typed, a_catalogue(), today=TODAY)


@pytest.mark.parametrize(
    "typed",
    [
        "29 Mei 2020",
        "29 mei",
        " 29  MEI  2020. ",
        "29 May 2020",
        "Jumat, 29 Mei 2020",
        "Jum'at, 29 Mei 2020",
        "29/5/2020",
        "29/05/20",
        "29/5",
        "29-05-2020",
        "29.5.2020",
        "2020-05-29",
    ],
)
def test_a_day_is_read(typed: str) -> None:
    assert read(typed) == (MAY_29,)


@pytest.mark.parametrize(
    "typed",
    [
        "1-30 September 2020",
        "1 - 30 September 2020",
        "1–30 Sept. 2020",
        "1 s/d 30 September",
        "1 September sampai 30 September 2020",
        "1 September 2020 hingga 30 September 2020",
        "1 September to 30 September 2020",
        "1/9/2020-30/9/2020",
        "1/9 - 30/9/2020",
        "2020-09-01 sampai 2020-09-30",
    ],
)
def test_a_first_and_a_last_day_are_read(typed: str) -> None:
    assert read(typed) == SEPTEMBER


@pytest.mark.parametrize(
    "typed", ["31 Agt 2020", "besok", "", "31", "31/4/2020", "5/29/2020", "ju"]
)
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert read(typed) == ()


@pytest.mark.parametrize("typed", ["1 Mei sampai 2 Mei sampai 3 Mei", "31 Februari", "0/0/0000"])
def test_what_makes_no_sense_is_not_guessed(typed: str) -> None:
    assert read(typed) == ()


@quick
@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.sampled_from(LANGUAGES))
def test_a_day_that_the_bot_writes_can_be_typed(day: date, language: Language) -> None:
    assert read(texts_in(language).date(day)) == (day,)


@quick
@given(st.text(max_size=40))
def test_whatever_is_typed_is_answered(typed: str) -> None:
    assert len(read(typed)) <= 2


@pytest.mark.parametrize(
    ("typed", "last"),
    [
        ("diperpanjang 2 bulan", date(2020, 5, 31)),
        ("perpanjang 1 bulan lagi", date(2020, 4, 30)),
        ("Diperpanjang 2 minggu", date(2020, 4, 14)),
        ("extend by 10 days", date(2020, 4, 10)),
        ("2 bulan", None),
        ("29 mei", None),
    ],
)
def test_a_phase_is_made_longer_by_words(typed: str, last: date | None) -> None:
    assert extended(typed, date(2020, 3, 31)) == last


def test_a_day_beyond_its_month_is_told_by_the_months_last_day() -> None:
    known = a_catalogue()
    for typed, last in (("31 februari", date(2020, 2, 29)), ("31/4/2020", date(2020, 4, 30))):
        assert read(typed) == ()
        assert end_of_its_month(typed, known, today=TODAY) == last
    assert end_of_its_month("besok", known, today=TODAY) is None
