"""A greeting or an insult beside a question does not hide it."""

import pytest

from census.definition import Slug
from census.questions.answering import AnswerDecision, Understood
from census.questions.asides import without_aside

TALK = Understood(AnswerDecision.NONE, (), Slug("anger"))
ASKED = Understood(AnswerDecision.ANSWER, ((Slug("lupa-password"), 0.9),))
UNSURE = Understood(AnswerDecision.SUGGEST, ((Slug("lupa-password"), 0.4),))


def understand(part: str) -> Understood:
    """Understand only what asks for the password without insult or greeting."""
    words = part.casefold().split()
    if {"goblok,", "halo", "suwun."} & set(words):
        return TALK
    return ASKED if "sandi" in words else UNSURE


@pytest.mark.parametrize(
    "text", ["bot goblok, saya lupa sandi", "halo min saya lupa sandi", "Saya lupa sandi . suwun."]
)
def test_what_is_asked_beside_small_talk_is_answered(text: str) -> None:
    assert without_aside(text, TALK, understand) is ASKED


@pytest.mark.parametrize("text", ["bot goblok,", "halo", "halo min, bagaimana ini", ""])
def test_without_a_sure_question_it_stays_small_talk(text: str) -> None:
    assert without_aside(text, TALK, understand) is TALK


def test_a_question_is_left_as_it_is() -> None:
    assert without_aside("halo saya lupa sandi", UNSURE, understand) is UNSURE


@pytest.mark.parametrize("text", ["halo min, saya lupa sandi", "saya lupa sandi , bot goblok,"])
def test_a_doubt_that_comes_from_small_talk_beside_it_is_none(text: str) -> None:
    assert without_aside(text, UNSURE, understand) is ASKED


def test_what_is_sure_already_is_not_read_again() -> None:
    def again(part: str) -> Understood:
        raise AssertionError(part)

    assert without_aside("halo, saya lupa sandi", ASKED, again) is ASKED


def test_what_stays_of_small_talk_must_be_surer_than_a_question() -> None:
    hardly = Understood(AnswerDecision.ANSWER, ((Slug("bukti-tidak-lengkap"), 0.7),))

    def thanks(part: str) -> Understood:
        return TALK if "suwun" in part else hardly

    assert without_aside("suwun wangsulane lengkap banget", TALK, thanks) is TALK
    assert without_aside("suwun . wangsulane lengkap banget", UNSURE, thanks) is hardly
