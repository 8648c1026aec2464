"""Own words of a head, and who of a list is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.errors import CensusError
from census.offices.offices import (
    chosen,
    key_of_person,
    key_of_position,
    matching,
    positions,
)
from census.offices.words import LONGEST, own_words
from census.people.people import Employee, KeyedHash
from census.units import UnitCode


def an_employee(number: int, name: str, position: str = "") -> Employee:
    return Employee(KeyedHash(f"{number:064x}"), name, UnitCode("opd"), position=position)


PEOPLE = tuple(
    an_employee(number << 220, name, post)
    for number, (name, post) in enumerate(
        [("Wati Kusuma, S.Kep.", "Perawat  Ahli"), ("Yono", "PERAWAT AHLI"), ("Budi", "")], start=1
    )
)


@given(st.text(alphabet="ab é,.!\n\t", max_size=400))
def test_own_words_are_one_line_and_never_longer_than_allowed(typed: str) -> None:
    if len(" ".join(typed.split())) > LONGEST:
        with pytest.raises(CensusError, match="words-long"):
            own_words(typed)
        return
    words = own_words(typed)
    assert words == own_words(words)
    assert "\n" not in words


@pytest.mark.parametrize(
    "typed", ["isi di http://x.id", "www.x.id", "t.me/palsu", "buka WA.me/62", "tg://join"]
)
def test_own_words_hold_no_link(typed: str) -> None:
    with pytest.raises(CensusError, match="words-link"):
        own_words(typed)


def test_a_key_stands_for_one_person_or_for_a_post_however_it_is_written() -> None:
    assert chosen(PEOPLE, key_of_person(PEOPLE[1])) == PEOPLE[1:2]
    assert chosen(PEOPLE, key_of_position("perawat ahli")) == PEOPLE[:2]
    assert chosen(PEOPLE, "") == PEOPLE
    assert chosen(PEOPLE, "p0") == ()
    assert positions(PEOPLE) == (("Perawat  Ahli", 2),)


def test_people_are_found_by_the_beginnings_of_name_and_post() -> None:
    assert matching(PEOPLE, "kus WATI") == PEOPLE[:1]
    assert matching(PEOPLE, "ahli") == PEOPLE[:2]
    assert matching(PEOPLE, "usuma") == matching(PEOPLE, " ,") == ()
