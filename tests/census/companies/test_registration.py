"""What a contact types: names, numbers of employees, and the code that comes of a name."""

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.companies.registration import MOST_EMPLOYEES, parse_employees, parse_name, slug
from census.errors import CensusError
from presentation.chat.links import payload_unit, unit_payload


@given(
    st.integers(1, MOST_EMPLOYEES),
    st.sampled_from(["{}", "sekitar {} orang", "±{}", " {} karyawan "]),
)
def test_a_number_is_read_as_people_write_it(number: int, around: str) -> None:
    for written in (str(number), f"{number:,}", f"{number:,}".replace(",", ".")):
        assert parse_employees(around.format(written)) == number


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12 ribu", 12_000),
        ("1,5rb", 1500),
        ("sekitar 2 ribuan", 2000),
        ("3 ratus orang", 300),
        ("12k", 12_000),
        ("12 karyawan", 12),
        ("2 juta", None),
        ("-5", None),
        ("minus 5", None),
        ("12,5", None),
        ("12 ribu 500", None),
    ],
)
def test_thousands_in_words_count_and_less_than_nobody_is_refused(
    typed: str, meant: int | None
) -> None:
    if meant is not None:
        assert parse_employees(typed) == meant
        return
    with pytest.raises(CensusError, match="company-typed"):
        parse_employees(typed)


@given(st.text())
def test_any_text_is_a_number_within_the_limits_or_refused(text: str) -> None:
    with suppress(CensusError):
        assert 1 <= parse_employees(text) <= MOST_EMPLOYEES


@pytest.mark.parametrize("typed", ["", "12", "--", "a b", "x" * 61])
def test_what_is_no_name_is_refused(typed: str) -> None:
    with pytest.raises(CensusError, match="company-typed-name"):
        parse_name(typed)


@given(st.text(), st.integers(1, 10**12))
def test_a_code_fits_a_link_and_comes_back_from_it(name: str, number: int) -> None:
    code = slug(name, number)
    assert re.fullmatch("[a-z0-9-]{1,34}", code)
    assert payload_unit(unit_payload(code)) == code
