import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from census.errors import CensusError
from sources.files.numbers import MOST, parse_count


def with_points(number: int) -> str:
    return f"{number:,}".replace(",", ".")


@settings(derandomize=True)
@given(st.integers(min_value=0, max_value=MOST))
def test_a_count_reads_the_same_with_and_without_points(number: int) -> None:
    assert parse_count(str(number)) == parse_count(with_points(number)) == number


@settings(derandomize=True)
@given(st.text())
def test_anything_else_is_refused_with_a_reason(text: str) -> None:
    try:
        assert parse_count(text) >= 0
    except CensusError as refusal:
        assert refusal.key.startswith("number-")  # noqa: PT017


@settings(derandomize=True)
@given(st.integers(min_value=0, max_value=999), st.integers(min_value=1, max_value=99))
def test_no_decimal_is_ever_taken_for_a_count(whole: int, part: int) -> None:
    for mark in ".,":
        with pytest.raises(CensusError):
            parse_count(f"{whole}{mark}{part:02}")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("41.0", 41),
        ("12,00", 12),
        ("37.819,00", 37_819),
        ("1,204.00", 1_204),
        ("19437.000000001", 19_437),
        ("19436.9999999999", 19_437),
        ("41 orang", 41),
        ("1.234 KK", 1_234),
        ("41 ASN", 41),
        ("41 dari 100", 41),
        ("41 orang dari 100 orang", 41),
        ("41/100", 41),
        ("'41", 41),
        ("\u200e41", 41),
        ("\u202a1.204\u202c", 1_204),
    ],
)
def test_a_whole_number_is_read_as_people_write_it(text: str, number: int) -> None:
    assert parse_count(text) == number


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("37.8", "number-decimal"),
        ("37,8", "number-decimal"),
        ("37,81", "number-decimal"),
        ("0.123", "number-decimal"),
        ("1.23.456", "number-wrong"),
        ("-5", "number-negative"),
        ("\u2212 5", "number-negative"),
        ("(5)", "number-negative"),
        ("3.50919E+06", "number-excel"),
        ("2020-03-06", "number-date"),
        ("06/03/2020", "number-date"),
        ("6-Mar", "number-date"),
        ("Mar-20", "number-date"),
        ("6 Maret", "number-date"),
        ("5/12", "number-wrong"),
        ("3/2020", "number-wrong"),
        ("41 rumah sakit", "number-wrong"),
        ("999999999", "number-too-large"),
        ("-", "number-wrong"),
        ("belum", "number-wrong"),
        ("88 %", "number-wrong"),
        ("٣", "number-wrong"),
    ],
)
def test_what_is_no_count_is_refused(text: str, key: str) -> None:
    with pytest.raises(CensusError) as caught:
        parse_count(text)
    assert caught.value.key == key
