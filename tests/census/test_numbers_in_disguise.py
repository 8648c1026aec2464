"""One reading of numbers however they are written: for asking, for finding, for masking."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.identity import find_numbers, redact
from tests.census.census_examples import quick
from tests.census.disguises import Number, disguised, numbers, ordinary_messages

NIK = "3509125203850001"
KK = "3509121206150001"
NIP = "198503152010012001"


def digits_in(text: str) -> str:
    """All that is left of a text's digits."""
    return "".join(
        str(unicodedata.digit(char)) for char in text if unicodedata.digit(char, 10) < 10
    )


@given(numbers(), st.data())
@quick
def test_every_number_in_every_disguise_is_found_hidden_and_read(
    number: Number, data: st.DataObject
) -> None:
    written = data.draw(disguised(number.digits))
    text = f"ini nomornya {written} ya"
    places = find_numbers(text)
    ((start, end),) = places
    assert digits_in(text[:start] + text[end:]) == ""
    assert not digits_in(redact(text))
    assert type(number).parse(written) == number


@pytest.mark.parametrize(
    "text",
    [
        "nik 3509*1252*0385*0001",
        pytest.param(f"{NIK}{KK}", id="NIK and family card glued together"),
        pytest.param(f"{NIK}{NIP}", id="NIK and NIP glued together"),
        pytest.param(f"{NIK}\n3509 1212 0615 0001", id="one whole, one in groups"),
        "3509,1252,0385,0001",
        "3509/1252/0385/0001",
        "3509\t1252\t0385\t0001",
        "3509\n1252\n0385\n0001",
        "3509    1252    0385    0001",
        "<b>3509</b>1252<i>0385</i>0001",
        f'<a href="tg://user?{NIK}">saya</a>',
        "3\ufe0f\u20e35\ufe0f\u20e309125203850001",
        pytest.param("35091252038500012", id="one digit too many"),
        pytest.param("350912520385001", id="one digit too few"),
        pytest.param("3509 1252 0385 00012", id="one too many, in groups"),
        pytest.param("3509 0812 5203 0001", id="a district and a day that begin a telephone"),
        pytest.param(f"0812 3456 7890 / {NIK[:6]} {NIK[6:12]} {NIK[12:]}", id="after a telephone"),
        "NIP 19850315 201001 2 001 ada dua",
    ],
)
def test_what_people_and_offices_write_is_found_and_hidden(text: str) -> None:
    assert find_numbers(text)
    assert len(digits_in(redact(text))) < 13


def test_ten_thousand_ordinary_messages_are_left_alone() -> None:
    assert [text for text in ordinary_messages(2020, 10_000) if find_numbers(text)] == []


def test_a_long_amount_is_no_number_and_no_list_of_years_either() -> None:
    assert not find_numbers("1.000.000.000.000, bahkan 2.233.200.000.000.000")
    assert not find_numbers("sensus 1990 2000 2010 2020")


def test_a_known_code_of_sixteen_digits_is_no_number() -> None:
    block = "3509120002000100"
    assert find_numbers(f"sub-SLS {block}")
    assert not find_numbers(f"sub-SLS {block}", known={block})
    assert find_numbers(f"sub-SLS {block}, NIK {NIK}", known={block})
