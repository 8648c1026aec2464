"""A long message is read by its parts."""

from hypothesis import given
from hypothesis import strategies as st

from understanding.parts import LONG, MOST, parts_of

STORY = (
    "Tadi pagi saya ke pasar membeli sayur dan ikan untuk nenek. Lalu hujan deras. "
    "Sekarang saya mau isi sensus, tapi kata sandinya lupa!"
)


def test_a_story_has_its_sentences_as_parts() -> None:
    assert parts_of(STORY)[1:] == [
        "Lalu hujan deras.",
        "Sekarang saya mau isi sensus,",
        "tapi kata sandinya lupa!",
    ]


def test_a_short_question_is_whole() -> None:
    assert parts_of("kapan ditutup? saya lupa") == []


@given(st.lists(st.sampled_from(["a", "b,", "c."]), min_size=LONG, max_size=200))
def test_parts_are_few_and_hold_words_of_the_text(words: list[str]) -> None:
    parts = parts_of(" ".join(words))
    assert len(parts) <= MOST
    assert {word for part in parts for word in part.split()} <= set(words)
