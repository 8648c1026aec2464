import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.definition import Slug
from census.people.people import Language
from census.questions.answering import AnswerDecision, decide
from census.questions.knowledge import NONE, Knowledge, SmallTalk, Topic

ID = Language("id")
TOPICS = [Slug(name) for name in ("sandi", "jadwal", "biaya", "dokumen", "bukti", "bayi")]
HELLO = Slug("greeting")


def topic(slug: Slug) -> Topic:
    return Topic(slug, "dasar", {ID: slug}, {ID: slug}, {ID: (slug,)})


KNOWN = Knowledge(
    {slug: topic(slug) for slug in TOPICS},
    {HELLO: SmallTalk(HELLO, {ID: "Halo!"}, {ID: ("halo",)})},
    {},
)


def shares(**parts: float) -> dict[Slug, float]:
    rest = (1 - sum(parts.values())) / (len(TOPICS) + 2)
    return {slug: parts.get(slug, 0.0) + rest for slug in (*TOPICS, HELLO, NONE)}


def test_a_clear_question_is_answered() -> None:
    found = decide(shares(sandi=0.9), KNOWN)
    assert found.decision is AnswerDecision.ANSWER
    assert found.topics[0][0] == "sandi"


def test_two_that_are_near_are_offered() -> None:
    found = decide(shares(sandi=0.45, jadwal=0.4), KNOWN)
    assert found.decision is AnswerDecision.SUGGEST
    assert [slug for slug, _ in found.topics[:2]] == ["sandi", "jadwal"]


def test_what_the_situation_makes_likely_comes_first_of_two_that_are_near() -> None:
    found = decide(shares(sandi=0.45, jadwal=0.4), KNOWN, likely={Slug("jadwal")})
    assert found.topics[0][0] == "jadwal"


def test_what_is_none_of_ours_is_not_answered() -> None:
    found = decide(shares(none=0.8), KNOWN)
    assert found.decision is AnswerDecision.NONE
    assert found.talk is None


def test_small_talk_gets_its_own_reply() -> None:
    found = decide(shares(greeting=0.8), KNOWN)
    assert (found.decision, found.talk) == (AnswerDecision.NONE, HELLO)


def test_the_situation_makes_no_topic_out_of_nothing() -> None:
    found = decide(shares(none=0.95), KNOWN, likely={Slug("sandi")})
    assert found.decision is AnswerDecision.NONE


@given(st.lists(st.floats(0.001, 1), min_size=8, max_size=8), st.sets(st.sampled_from(TOPICS)))
def test_topics_come_best_first_and_none_that_is_not_known(
    weights: list[float], likely: set[Slug]
) -> None:
    total = sum(weights)
    given_shares = {
        slug: weight / total for slug, weight in zip((*TOPICS, HELLO, NONE), weights, strict=True)
    }
    found = decide(given_shares, KNOWN, likely)
    scores = [score for _, score in found.topics]
    assert scores == sorted(scores, reverse=True)
    assert len(found.topics) == 5
    assert {slug for slug, _ in found.topics} <= set(TOPICS)
    if found.decision is AnswerDecision.ANSWER:
        assert scores[0] == pytest.approx(max(scores))
        assert scores[0] >= 2 * scores[1]
