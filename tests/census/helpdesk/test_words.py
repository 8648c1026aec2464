import pytest

from census.helpdesk.words import asks_for_a_reply, wants_a_person


@pytest.mark.parametrize(
    "text",
    [
        "mau bicara dengan orang",
        "Saya ingin bicara sama petugas dong",
        "hubungi petugas",
        "TOLONG SAYA!!",
        "bisa chat dgn admin?",
        "kula kersa rembugan kaliyan tiyang",
        "nyuwun tulung",
        "kaula acaca sareng oreng",
        "tolongi kaula",
        "I want to talk to a person",
        "help me",
        "tolong sambungkan ke petugas",
        "saya butuh bantuan manusia",
        "mau ngomong sama orang, bukan bot",
        "perlu petugas bps",
        "minta bantuan petugas dong min",
        "butuh orang beneran",
    ],
)
def test_who_wants_a_person_is_understood_in_four_languages(text: str) -> None:
    assert wants_a_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "petugas tidak datang, hubungi siapa?",
        "tidak mau bicara dengan orang",
        "berapa orang yang harus diisi",
        "apakah petugas datang ke rumah",
        "tolong saya lupa kata sandi",
        "help me find the website",
        "berapa orang yang perlu diisi",
        "minta nomor petugas",
        "butuh bantuan isi data anak",
        "NIK orang tua tidak ditemukan",
        "",
    ],
)
def test_a_question_is_none(text: str) -> None:
    assert not wants_a_person(text)


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("kok belum ada yang membalas?", True),
        ("kok dereng wonten sing mbales?", True),
        ("still waiting", True),
        ("kok lama pak?", True),
        ("halo ada orang?", True),
        ("halo", True),
        ("mana petugasnya", True),
        ("berapa lama mengisinya", False),
        ("terima kasih", False),
        ("lupa kata sandi", False),
        ("situsnya lemot", False),
    ],
)
def test_who_waits_may_ask_where_the_answer_is(said: str, *, asks: bool) -> None:
    assert asks_for_a_reply(said) is asks
