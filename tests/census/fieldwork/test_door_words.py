"""What residents say about officers, in four languages; what only sounds like it is a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.door_words import (
    asks_about_officer,
    asks_when_visited,
    before_a_village,
    is_no_name,
    may_be_a_name,
    name_in,
    says_not_visited,
    says_visited,
)


@pytest.mark.parametrize(
    "text",
    [
        "ada petugas di depan rumah",
        "Ada orang ngaku petugas sensus di depan pintu, gimana nih",
        "apakah ini petugas asli?",
        "apa ini beneran petugas asli",
        "petugas ini asli?",
        "ada orang di depan rumah ngaku petugas",
        "cek petugas",
        "mau cek petugas sensus",
        "petugas palsu?",
        "ana petugas nang ngarep omah",
        "wonten petugas ing ngajeng griya",
        "niki petugas asli napa mboten",
        "bada petugas e adha' bengko",
        "is this a real officer?",
        "there is an officer at my door",
        "check officer",
    ],
)
def test_who_is_at_the_door(text: str) -> None:
    assert asks_about_officer(text)


@pytest.mark.parametrize(
    "text",
    [
        "ciri petugas",
        "kalau ada petugas di depan rumah harus gimana",
        "kalau ada orang ngaku petugas gimana",
        "gimana bedain petugas asli sama palsu",
        "petugas datang kapan ke rumah",
        "mau bicara dengan petugas",
        "rompi petugas sensus warnanya apa min",
        "ada bantuan di depan kantor desa?",
    ],
)
def test_general_questions_are_answered_as_such(text: str) -> None:
    assert not asks_about_officer(text)


@pytest.mark.parametrize(
    "text",
    [
        "kapan petugas datang?",
        "Kapan petugas ke rumah saya",
        "petugas datang kapan ke rumah",
        "ptgas dtg kpn krmh",
        "jadwal petugas datang",
        "petugase kapan teka",
        "kapan petugas rawuh",
        "bila petugas se dateng",
        "when does the officer come",
        "kapan rumah saya didatangi",
        "siapa petugas yang ke desa saya",
    ],
)
def test_when_somebody_comes(text: str) -> None:
    assert asks_when_visited(text)
    assert not says_not_visited(text)


@pytest.mark.parametrize("text", ["kapan sensus online tutup", "jadwal sensus", "petugas asli?"])
def test_other_questions_of_time_are_none_of_these(text: str) -> None:
    assert not asks_when_visited(text)


@pytest.mark.parametrize(
    "text",
    [
        "belum didatangi",
        "rumah saya belum pernah didatangi",
        "petugas belum datang juga",
        "kok petugas sensus belum datang juga ke rumah",
        "belum ada petugas yang datang",
        "blm ada yg dateng ke rumah",
        "dereng dipunsowani",
        "petugase durung teka",
        "ghi' ta' edatengngi",
        "nobody has come",
        "the officer has not come",
        "blm didatengin petugas nih",
        "gw blm didatengin",
        "durung ditekani petugas",
        "aku gurung diparani sing nyensus",
        "dereng dipunrawuhi petugas",
        "rumah sy kok gak didatengin",
        "petugas gak dateng2",
        "petugasnya belum ke sini",
        "petugase durung mrene",
        "kita belum didata petugas",
        "ghi' ta' edatengi petugas",
        "petugas ghi' ta' ka dhinna'",
        "gw belum didata gimana",
        "blm didatangi piye iki",
        "no one came",
        "nobody came to our house",
        "I haven't been visited",
        "we were not visited yet",
        "no officer came yet",
        "no officer has come to my house yet",
    ],
)
def test_nobody_has_come(text: str) -> None:
    assert says_not_visited(text)


@pytest.mark.parametrize(
    "text",
    [
        "Apakah penduduk yang belum mengisi daring akan didatangi petugas?",
        "kalau belum didatangi gimana",
        "belum lengkap, apa didatangi ulang?",
        "belum isi",
        "belum",
        "saya gak mau didatangi",
        "gak bisa dateng ke kantor",
        "sudah online, tidak didatangi kan?",
        "saya belum bisa masuk",
    ],
)
def test_other_things_that_are_not_done(text: str) -> None:
    assert not says_not_visited(text)


@pytest.mark.parametrize("text", ["apa itu sensus", "petugasnya minta uang 50rb", "gratis?"])
def test_some_words_are_in_no_name(text: str) -> None:
    assert is_no_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "gw takut nih",
        "orangnya pake jaket item",
        "blm isi",
        "aku wedi",
        "udah pergi",
        "i am afraid",
    ],
)
def test_a_sentence_is_no_name(text: str) -> None:
    assert is_no_name(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ada org dateng ngaku petugas namanya joko", "joko"),
        ("Ada petugas di depan, namanya Siti Nur Aminah, S.Pd", "Siti Nur Aminah, S.Pd"),
        ("namanya Joko katanya dari BPS", "Joko"),
        ("namanya joko dari bps mau minta kk", "joko"),
        ("namanya itu Joko Susilo, Sabrang ya?", "Joko Susilo, Sabrang"),
        ("wonten tiyang ngaku petugas, asmanipun Pak Joko", "Pak Joko"),
        ("onok wong ngaku petugas jenenge joko", "joko"),
        ("nyamana Joko", "Joko"),
        ("a man says he is an officer, his name is Joko Susilo", "Joko Susilo"),
        ("namanya siapa ya", None),
        ("namanya", None),
        ("Joko Susilo", None),
        ("cek nama petugas", None),
    ],
)
def test_a_name_is_found_in_a_sentence(text: str, name: str | None) -> None:
    assert name_in(text) == name


NAMES = st.lists(st.sampled_from(["Siti", "Nur", "Rahmat", "Aminah"]), min_size=1).map(" ".join)


@given(NAMES, st.sampled_from(["ada petugas namanya", "asmane", "his name is"]))
def test_the_name_behind_its_word_is_the_whole_name(name: str, before: str) -> None:
    assert name_in(f"{before} {name}") == name
    assert name_in(name) is None


@given(NAMES, st.sampled_from([", S.Pd", ""]), st.sampled_from([", ", ",", " di ", " dari ", " "]))
def test_a_village_is_found_behind_a_name_with_its_degrees(
    name: str, degree: str, between: str
) -> None:
    parted = list(before_a_village(f"{name}{degree}{between}desa Kota Kulon"))
    assert parted[-1] == (name + degree, "desa Kota Kulon")
    assert all(place.endswith("desa Kota Kulon") for _, place in parted)
    assert not list(before_a_village(name))


@pytest.mark.parametrize(
    "text", ["Sandi Bayu", "Bu Siti Aminah, S.Pd", "ppl 651", "Kota Kulon", ""]
)
def test_names_have_none_of_these_words(text: str) -> None:
    assert not is_no_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "sudah didatangi",
        "wes didatangi wingi",
        "rumah saya udah didatangi kok",
        "petugas sudah datang",
        "sampun dipunsowani",
        "ampon edatengngi",
        "the officer has come",
        "already visited",
        "petugas sudah datang tadi, stiker sudah ditempel",
        "kula sampun didata",
    ],
)
def test_somebody_has_come(text: str) -> None:
    assert says_visited(text)
    assert not says_not_visited(text)


@pytest.mark.parametrize(
    "text",
    [
        "sudah didatangi belum ya",
        "belum didatangi",
        "apakah sudah didatangi",
        "sudah didatangi tapi tidak ditanya",
        "kalau sudah didatangi gimana",
        "sudah didatangi?",
        "petugas sudah datang minta uang",
        "sudah isi",
    ],
)
def test_what_does_not_say_that_somebody_has_come(text: str) -> None:
    assert not says_visited(text)


def test_a_few_words_of_letters_may_be_a_name() -> None:
    for name in ("Yanti Susilowati", "siti aminah", "Rahmat Hidayat, S.Pd", "M. Nur'aini Putri"):
        assert may_be_a_name(name), name
    for other in (
        "Yanti",
        "kapan petugas datang?",
        "saya sudah didatangi",
        "RT 03 12",
        "a b c d e f",
    ):
        assert not may_be_a_name(other), other
