"""The questions that are only measured: nothing may learn from them."""

from bench.questions.evaluating import HOLDOUT, TYPED, read_questions
from census.questions.knowledge import NONE, Knowledge
from presentation.questions.answers import SLOTS
from sources.census.files import load_census
from sources.questions.files import load_knowledge
from tests.presentation.every.examples import ROOT
from understanding.spelling import plain

FOLDER = ROOT / "censuses" / "sp2020"


def load() -> Knowledge:
    return load_knowledge(FOLDER, languages=load_census(FOLDER).languages, slots=SLOTS)


def test_no_example_is_a_question_of_the_hold_out_and_each_asks_for_what_is_known() -> None:
    knowledge, questions = load(), read_questions(HOLDOUT)
    asked = {plain(question.text) for question in questions}
    assert len(asked) == len(questions)
    assert [text for _, _, text in knowledge.examples() if plain(text) in asked] == []
    accepted = {slug for question in questions for slug in question.accepted}
    assert accepted - {NONE} == set(knowledge.topics)


def test_no_example_is_a_question_that_was_typed_to_measure_with() -> None:
    questions = read_questions(TYPED)
    asked = {plain(question.text) for question in questions}
    assert len(asked) == len(questions) == 372
    assert [text for _, _, text in load().examples() if plain(text) in asked] == []
    assert {question.style for question in questions} == {
        "other-service", "deciding-fact", "before-the-question", "heavy-typing", "story",
        "two-questions", "polite", "language", "disguised", "neighbour",
    }  # fmt: skip
