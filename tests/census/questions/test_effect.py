"""What attaching phrasings would change: counted, and refused where others lose by it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.definition import Slug
from census.questions.effect import FAR, HARM, READ_AS, around, compared, other_reading, split
from census.questions.knowledge import NONE
from tests.census.questions.test_answering import HELLO, KNOWN, TOPICS, shares

SANDI, JADWAL = TOPICS[:2]


def test_neighbours_are_the_topics_that_the_phrasings_are_most_about() -> None:
    near = around(JADWAL, [shares(sandi=0.9)], KNOWN)
    assert near >= {SANDI, JADWAL, HELLO, NONE}


def test_every_fifth_example_is_kept_out() -> None:
    learned, kept = split(KNOWN, [*TOPICS, HELLO])
    assert len(kept) == 2
    assert not set(kept) & set(learned)
    assert split(KNOWN, [SANDI]) == ([], [(SANDI, "sandi")])


def test_who_loses_most_is_named() -> None:
    kept = [(SANDI, "sandi"), (JADWAL, "jadwal"), (NONE, "cuaca")]
    was = (shares(sandi=0.9), shares(jadwal=0.9), shares(none=0.9))
    now = (shares(jadwal=0.9), shares(jadwal=0.9), shares(none=0.9))
    effect = compared(Slug("biaya"), kept, list(zip(was, now, strict=True)), KNOWN)
    assert (effect.kept, effect.before, effect.after) == (3, 3, 2)
    assert effect.hurt == SANDI
    assert effect.loss == pytest.approx(0.9, abs=0.05)
    assert effect.harms


def test_what_the_topic_itself_loses_is_no_harm_to_others() -> None:
    readings = [(shares(sandi=0.9), shares(jadwal=0.9))]
    assert not compared(SANDI, [(SANDI, "sandi")], readings, KNOWN).harms


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_gain_is_no_harm(was: float, now: float) -> None:
    readings = [({SANDI: was, NONE: 1 - was}, {SANDI: now, NONE: 1 - now})]
    effect = compared(JADWAL, [(SANDI, "sandi")], readings, KNOWN)
    assert effect.harms == (was - now >= HARM)
    assert (effect.hurt is None) == (was <= now)


@pytest.mark.parametrize(
    ("read", "other"),
    [
        ([shares(sandi=0.9), shares(sandi=0.5)], SANDI),
        ([shares(sandi=0.9), shares(jadwal=0.9)], None),
        ([shares(jadwal=0.9)], None),
        ([shares(none=0.9)], None),
    ],
)
def test_what_is_read_as_another_topic_is_said_to_be_so(
    read: list[dict[Slug, float]], other: Slug | None
) -> None:
    assert other_reading(JADWAL, read, KNOWN) == other


@given(st.floats(0, 1), st.floats(0, 1))
def test_what_the_topic_is_likely_to_be_is_read_as_no_other(own: float, other: float) -> None:
    found = other_reading(JADWAL, [{JADWAL: own, SANDI: other}], KNOWN)
    assert (found == SANDI) == (other >= READ_AS and other >= FAR * own)
