"""What refers to the last answer is told from what stands by itself."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.definition import Slug
from census.people.people import ChatId, Language
from census.questions.following import (
    OF_A_FIELD,
    LastAnswer,
    asked_what_to_put,
    asks_what_to_put,
    goes_on,
    option_meant,
    place_in,
    says_unclear,
)
from census.questions.knowledge import Topic

NOON = datetime(2020, 3, 5, 12, tzinfo=ZoneInfo("Asia/Jakarta"))
SENT = ("Belum kirim", "Sudah kirim")


@pytest.mark.parametrize(
    "text",
    [
        "that was not clear", "maksudnya?", "kok gitu", "kok gitu sih min", "contohnya?",
        "contohnya apa ya kak", "maaf saya masih belum paham maksudnya gimana", "gak ngerti",
        "saya bingung", "kurang jelas jawabannya", "bisa dijelaskan lagi?", "i don't get it",
        "what do you mean", "can you give me an example", "why is that?", "maksude piye",
        "kula dereng mudheng", "ta' ngarte", "maksodda ponapa", "contone opo", "kenapa begitu",
        "ga nyambung", "it doesn't make sense", "masih ga bisa", "udah coba, tetep ga bisa",
        "that was too complicated", "ribet banget min", "it didn't help", "ga membantu kak",
        "isih ora iso", "taksih mboten saged", "pagghun ta' bisa", "I tried, still doesn't work",
        "udah dicoba tapi tetep ga bisa", "hah? ga ngerti", "duh bingung",
        "wis tak coba nanging isih ora iso", "I tried but it still doesn't work",
    ],
)  # fmt: skip
def test_who_did_not_understand_says_so_in_many_ways(text: str) -> None:
    assert says_unclear(text)


@pytest.mark.parametrize(
    "text",
    [
        "maksud pertanyaan keamanan apa", "contoh password yang kuat", "ya", "oke", "jelas",
        "kenapa harus sensus", "kok lama", "kenapa website tidak bisa", "terima kasih sudah jelas",
        "masih bisa", "masih ga bisa masuk", "bisa bantu saya", "can you help me", "tidak bisa",
        "oke paham", "saya tidak paham internet", "how does it work", "contoh bukti mana", "",
    ],
)  # fmt: skip
def test_what_stands_by_itself_is_no_word_about_an_answer(text: str) -> None:
    assert not says_unclear(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("yang kedua gimana", 1), ("and for the second one?", 1), ("nomor 2", 1), ("2", 1),
        ("kalau yang pertama?", 0), ("sing loro", 1), ("se kadhuwa'", 1), ("yang ketiga", 2),
        ("anak kedua saya", None), ("satu keluarga", None), ("sampai jam 2", None),
        ("satu dua", None), ("", None),
    ],
)  # fmt: skip
def test_one_of_a_list_is_named_by_its_place(text: str, place: int | None) -> None:
    assert place_in(text) == place


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("sudah kak", 1), ("belum", 0), ("udah", 1), ("sudah kirim", 1), ("ora", 0),
        ("sudah lupa sandi juga", None),
        ("kirim", None), ("saya tidak tahu", None), ("kapan", None), ("", None),
    ],
)  # fmt: skip
def test_a_short_question_is_answered_in_words(text: str, option: int | None) -> None:
    assert option_meant(text, SENT) == option


def test_a_button_is_named_by_its_words() -> None:
    labels = ("NIK atau KK ditolak", "Kata sandi ditolak", "Situs tidak terbuka")
    assert [option_meant(text, labels) for text in ("kata sandi", "ditolak", "situs")] == [
        1,
        None,
        2,
    ]


@pytest.mark.parametrize("text", ["kalau ibu rumah tangga?", "what about babies", "dan hp?"])
def test_a_few_words_may_go_on(text: str) -> None:
    assert goes_on(text)
    assert not goes_on(f"{text} itu yang mana ya kira-kira bapak")


@pytest.mark.parametrize("text", ["passport too?", "akta lair barang?", "paspor juga", "HP keya?"])
def test_a_thing_more_goes_on(text: str) -> None:
    assert goes_on(text)
    assert not goes_on(f"apa saya bisa pakai {text}")
    assert not goes_on(text.rsplit(maxsplit=1)[-1])


def test_what_to_put_is_asked_shortly() -> None:
    for text in ("bidan, isinya apa?", "midwife, what do I put?", "Pekerjaan diisi apa?"):
        assert asks_what_to_put(text)
    assert not asks_what_to_put("isi data lewat apa")


def test_a_field_is_known_by_how_people_ask_about_it() -> None:
    texts = ("ojol diisi apa", "nganggur isinya apa", "apa itu")
    field = Topic(Slug("pekerjaan"), "isi", {}, {}, {Language("id"): texts})
    assert asked_what_to_put(field) == OF_A_FIELD


def test_an_answer_is_referred_to_for_some_minutes() -> None:
    last = LastAnswer(ChatId(1), Slug("sandi"), (), NOON)
    assert last.is_fresh(NOON + timedelta(minutes=5))
    assert not last.is_fresh(NOON + timedelta(hours=1))


@given(st.text(max_size=40), st.lists(st.text(max_size=12), max_size=3))
def test_whatever_is_typed_names_only_what_is_there(text: str, labels: list[str]) -> None:
    place = option_meant(text, labels)
    assert place is None or 0 <= place < len(labels)
    assert place_in(text) in {None, 0, 1, 2}
    assert not (says_unclear(text) and not text.strip())
