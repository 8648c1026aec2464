"""Words of anger are known however they are spelt, and names are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.questions.anger import ANGER, RUDE, anger_in, is_rude
from census.questions.answering import AnswerDecision, Understood
from tests.support.question_books import few_books

KNOWLEDGE = few_books([]).knowledge
OTHER = Understood(AnswerDecision.NONE, ())


@given(st.sampled_from(sorted(RUDE)), st.sampled_from(["{}", "dasar {}", "{} lu", "Keluarga {}"]))
def test_a_word_of_anger_is_one_beside_others(word: str, said: str) -> None:
    assert is_rude(said.format(word.title()))


@pytest.mark.parametrize("text", ["a n j i n g", "B.A.B.I", "4njing", "b@bi", "goblokkk"])
def test_it_is_one_in_disguise(text: str) -> None:
    assert is_rude(text)


@pytest.mark.parametrize(
    "text",
    [
        "Siti Aminah",
        "Keluarga A. S. Utomo",
        "Anjani",
        "Budi",
        "Tahi Bonar",
        "Babinsa",
        "Cok Rai",
        "",
    ],
)
def test_names_are_none(text: str) -> None:
    assert not is_rude(text)


@pytest.mark.parametrize("text", ["babi lu", "dasar bajingan", "bajingan kabeh", "you bastard"])
def test_anger_alone_is_no_question(text: str) -> None:
    assert anger_in(text, OTHER, KNOWLEDGE).talk == ANGER


@pytest.mark.parametrize("text", ["ada anjing galak", "buang sampah di mana"])
def test_what_is_said_besides_is_read_on(text: str) -> None:
    assert anger_in(text, OTHER, KNOWLEDGE) is OTHER
