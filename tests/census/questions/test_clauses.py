"""Two questions in one message are told from one that joins words, and from one asked twice."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.definition import Slug
from census.questions.answering import AnswerDecision, Understood
from census.questions.clauses import cuts_of, two_asked

SANDI, JADWAL, KODE = Slug("sandi"), Slug("jadwal"), Slug("kode-104")
WORDS: Mapping[str, Slug] = {
    "sandi": SANDI, "password": SANDI, "sandhi": SANDI, "kapan": JADWAL, "bila": JADWAL,
    "when": JADWAL, "104": KODE,
}  # fmt: skip


def understand(text: str) -> Understood:
    """Be sure of a text that holds the words of one topic; of two, think of both."""
    found = [slug for word, slug in WORDS.items() if word in text.lower()]
    shares = tuple((slug, 1 / len(found)) for slug in found)
    sure = len(set(found)) == 1
    decision = AnswerDecision.ANSWER if sure else AnswerDecision.SUGGEST
    return Understood(decision if found else AnswerDecision.NONE, shares)


def same(slug: Slug) -> Slug:
    return slug


@pytest.mark.parametrize(
    "text",
    [
        "saya lupa sandi. sampai kapan sensusnya?",
        "lupa sandi saya?\nsampai kapan ya",
        "saya lupa sandi, terus sampai kapan sensusnya",
        "halo min mau tanya. saya lupa sandi. terus sampai kapan sensusnya",
        "sandi kula kesupen lan sensus ngantos kapan nggih",
        "loppa sandhina kaula ban sensus sampe' bila",
        "i forgot my password and when does it close",
    ],
)
def test_two_questions_are_two_in_their_order(text: str) -> None:
    assert two_asked(text, understand, same) == (SANDI, JADWAL)


@pytest.mark.parametrize(
    "text",
    [
        "saya lupa sandi dan sudah coba banyak sekali",
        "lupa sandi nih. sandi saya gimana dong",
        "sandi dan kapan ya",
        "sandi. kapan?",
        "buka sensus.bps.go.id sampai kapan, sandi.html itu apa",
        "",
        "dan",
    ],
)
def test_one_question_stays_one(text: str) -> None:
    assert two_asked(text, understand, same) is None


def test_what_has_one_answer_is_one_question() -> None:
    text = "saya lupa sandi. sampai kapan sensusnya?"
    assert two_asked(text, understand, lambda slug: KODE) is None


@pytest.mark.parametrize(("of_parts", "found"), [(0.9, None), (0.96, (SANDI, JADWAL))])
def test_a_sentence_that_is_surely_one_is_cut_at_its_words_only_into_parts_as_sure(
    of_parts: float, found: tuple[Slug, Slug] | None
) -> None:
    def sure(text: str) -> Understood:
        both = [slug for slug, _ in understand(text).topics]
        share = 0.97 if len(both) > 1 else of_parts
        return Understood(AnswerDecision.ANSWER, ((both[-1], share),))

    joined = "saya lupa sandi dan sampai kapan ya"
    assert two_asked(joined, sure, same) == found
    assert two_asked(joined.replace(" dan", ". "), sure, same) == (SANDI, JADWAL)


@pytest.mark.parametrize(("of_parts", "found"), [(0.9, None), (0.96, (SANDI, JADWAL))])
def test_two_words_ask_something_of_their_own_where_they_are_very_sure(
    of_parts: float, found: tuple[Slug, Slug] | None
) -> None:
    def read(text: str) -> Understood:
        both = understand(text).topics
        asked = AnswerDecision.ANSWER if len(both) == 1 else AnswerDecision.SUGGEST
        return Understood(asked, tuple((slug, of_parts) for slug, _ in both))

    assert two_asked("lali sandi lan nganti kapan", read, same) == found


@given(st.text(st.sampled_from("ab .?!\n,;…dantersu"), max_size=60))
def test_parts_are_of_the_text_and_in_its_order(text: str) -> None:
    for before, after, _ in cuts_of(text):
        assert text.strip().startswith(before)
        assert text.strip().endswith(after)
        assert len(before) + len(after) < len(text)
        assert before.split()
        assert after.split()


@given(st.lists(st.sampled_from([*WORDS, "saya", "dan", "terus", "ya", ".", "?"]), max_size=14))
def test_of_two_questions_each_is_sure_in_its_own_part(words: list[str]) -> None:
    text = " ".join(words).replace(" .", ".").replace(" ?", "?")
    found = two_asked(text, understand, same)
    assert found is None or found[0] != found[1]
    if found is not None:
        slugs = [WORDS[word] for word in words if word in WORDS]
        assert slugs[0] == found[0]
        assert slugs[-1] == found[1]
