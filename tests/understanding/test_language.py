import pytest

from census.people.people import Language
from understanding.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("kok muncul kode 104 ya min", "id"),
        ("anakku kuliah nang Malang melu sopo ngisine", "jv"),
        ("kulo badhe tangglet, sandine kesupen", "jv"),
        ("loppa sandina, beremma carana?", "mad"),
        ("how do i add my baby to the list?", "en"),
        ("i forgot my password", "en"),
        ("104", None),
        ("", None),
        ("ok", None),
        ("kok gitu sih", None),
        ("gw blm ngisi nih, deadline kpn bro", "id"),
        ("gue udh isi deh", "id"),
        ("gak bisa login dong", "id"),
        ("iiii oooo", None),
        ("my lupa kata sandi", "id"),
        ("deadline", None),
        ("password error", None),
        ("nk ku g ktmu d wbny", None),
        ("slh ngtk tgl lhr", None),
        ("kok lupa sandine piye iki", "jv"),
        ("kok lupa sandine piye", None),
        ("kanca kantor kula nembe ndaftar sensus", "jv"),
        ("petugas sensus teka ing omah nggawa surat tugas", None),
        ("https://youtu.be/the-how", None),
        ("😀 👍 🙏 🎉", None),
    ],
)
def test_a_question_tells_its_language_where_it_is_clear(text: str, language: str | None) -> None:
    assert language_of(text) == language


def test_one_doubtful_sentence_does_not_overrule_the_chosen_language() -> None:
    doubtful = "kudu banget ya ikut? aku males je"
    assert language_of(doubtful) == "jv"
    assert language_of(doubtful, Language("id")) == "id"
    assert language_of("kok lupa sandine piye iki", Language("id")) == "jv"
    assert language_of("104", Language("id")) is None


SENTENCES = {
    "id": (
        "Kemarin saya antre dua jam di kecamatan, ternyata petugasnya sudah pulang semua.",
        "Anak saya yang nomor dua lahir bulan lalu dan belum masuk kartu keluarga.",
        "Tempatnya bersih, makanannya lumayan, cuma parkirnya agak susah kalau hari libur.",
        "Semoga pemerintah lebih memperhatikan jalan desa kami yang rusak parah.",
        "Listriknya sering padam sehingga saya tidak sempat membuka situsnya sampai selesai.",
    ),
    "jv": (
        "Wingi aku wis nyoba bola-bali nanging tetep ora iso mlebu.",
        "Panganane enak tenan, regane ya ora larang, mung panggonane rada adoh.",
        "Bapakku wis sepuh, ora ngerti carane nganggo hape, piye yen diwakilke anake?",
        "Dalan ing desaku rusak kabeh wiwit udan gedhe wulan kepungkur.",
        "Kulo sampun ngisi wau dalu, nanging dereng wonten kabar menapa-menapa.",
    ),
    "mad": (
        "Bari' engko' la nyoba bannya' kale tape gi' ta' bisa maso'.",
        "Kakananna nyaman ongghu, argana keya ta' larang, coma kennengnganna jau.",
        "Eppa' kaula ampon seppo, ta' tao ngangghuy hape, kadi ponapa manabi ewakkele ana'na?",
        "Jalan e disana engko' rosak kabbi molae ojan raja bulan se tapongkor.",
        "Kaula ampon ngesse gella' malem, tape bellun badha kabar ponapa.",
    ),
    "en": (
        "I tried it again last night but the page kept telling me to wait.",
        "My second child was born last month and is not on the family card yet.",
        "The food was lovely, only parking is difficult on a holiday.",
        "We hope somebody will finally repair the road to our village.",
        "Nobody at the office could tell me whether the form had arrived.",
    ),
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_of_everyday_life_is_told_by_its_language(language: str) -> None:
    assert {language_of(sentence) for sentence in SENTENCES[language]} == {language}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_fragment_is_never_taken_for_another_language(language: str) -> None:
    for sentence in SENTENCES[language]:
        words = sentence.split()
        for length in (2, 3, 4):
            parts = (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))
            assert {language_of(part) for part in parts} <= {language, None}
