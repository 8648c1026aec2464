"""Typing errors are read as the words they were meant for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from understanding.repair import OFTEN, Repair, words_of

OFTEN_SAID = ("password", "kartu", "keluarga", "tolong", "sensus", "sandi", "petugas", "rumah")
REPAIR = Repair(words_of([*OFTEN_SAID] * OFTEN + ["passwrod", "pasar"]))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("krtu klrga", "kartu keluarga"),
        ("tlng snss", "tolong sensus"),
        ("petuas", "petugas"),
        ("passwrod", "password"),
        ("petugsa", "petugas"),
        ("eptugas", "petugas"),
        ("kelusrga", "keluarga"),
        ("ramah", "ramah"),
        ("bakso bakwan", "bakso bakwan"),
        ("kota", "kota"),
        ("104 c1", "104 c1"),
        ("", ""),
    ],
)
def test_a_word_that_nobody_writes_so_is_taken_for_the_one_it_looks_like(
    typed: str, meant: str
) -> None:
    assert REPAIR.repaired(typed) == meant


@given(st.sampled_from(OFTEN_SAID), st.data())
def test_neighbours_swapped_are_swapped_back(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 2))
    typed = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    assert REPAIR.repaired(typed) in {word, typed}
    assert len(word) < 5 or REPAIR.repaired(typed) == word


@given(st.text(max_size=40))
def test_what_is_repaired_stays_so(text: str) -> None:
    once = REPAIR.repaired(text)
    assert REPAIR.repaired(once) == once
