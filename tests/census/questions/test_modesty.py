"""Who is meant by a word of blame: the speaker, or somebody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.questions.modesty import Modesty, modesty_of

THE_SPEAKER = (
    # Indonesian
    "saya bodoh soal internet",
    "saya gaptek",
    "maklum gaptek kak",
    "maaf ya min, saya ini gaptek banget",
    "aku emang bego kalo urusan hp",
    "bodohnya saya",
    "saya orang awam pak",
    "saya tidak paham internet",
    "sy gak ngerti hp android",
    "saya sudah tua, ga bisa beginian",
    "saya kurang pandai pakai komputer",
    "saya buta huruf",
    # Javanese
    "aku ora mudheng internet",
    "kula mboten ngertos internet",
    "aku iki wong ndeso ora iso hape",
    "aku gaptek mas",
    "kulo niki tiyang sepuh, mboten saged hp",
    "aku goblok nek masalah komputer",
    "wis tuwa aku, gak ngerti ngene iki hp",
    # Madurese
    "bula gaptek",
    "engko' ta' ngarte internet",
    "kaula budhu soal hp",
    "engko' oreng disah, ta' tao hape",
    "la towa engko', ta' bisa internet",
    "bula oreng budhu le'",
    # English
    "I'm stupid with computers",
    "sorry, I am hopeless with technology",
    "I don't understand the internet",
    "I'm too old for this",
    "i can't use a smartphone",
    "silly me, I'm a dummy",
    "I'm not good with phones",
)
SOMEBODY_ELSE = (
    # Indonesian
    "bodoh kamu",
    "bot bodoh",
    "botnya goblok ga guna",
    "kamu bikin saya kelihatan bodoh",
    "saya kesel sama bot bego ini",
    "kamu kira saya bodoh",
    "goblok",
    "saya bukan orang bodoh",
    "saya tidak paham jawabanmu",
    "ibu saya gaptek, siapa yang bantu",
    "petugasnya goblok saya disuruh ngulang",
    "saya tidak mengerti",
    "jangan anggap saya bodoh",
    # Javanese
    "goblok kowe",
    "aku mangkel karo bot goblok iki",
    "aku ora mudheng omonganmu",
    "bote goblok",
    "mbahku gaptek, sopo sing ndata",
    "aku ora goblok",
    # Madurese
    "budhu ba'na",
    "bot budhu, ta' ngarte apa",
    "engko' banne oreng budhu",
    "embah ta' ngarte internet, sapa se adata",
    # English
    "you idiot",
    "stupid bot",
    "do you think I'm stupid",
    "I am not stupid",
    "I don't understand your answer",
    "you make me look stupid",
    "my mother is hopeless with phones",
)


@pytest.mark.parametrize("text", THE_SPEAKER)
def test_who_makes_little_of_oneself_is_no_angry_person(text: str) -> None:
    assert modesty_of(text) is not Modesty.NONE


@pytest.mark.parametrize("text", SOMEBODY_ELSE)
def test_who_speaks_of_somebody_else_does_not_make_little_of_oneself(text: str) -> None:
    assert modesty_of(text) is Modesty.NONE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("saya gaptek", Modesty.ALONE),
        ("maaf, saya bodoh soal internet kak", Modesty.ALONE),
        ("saya gaptek minta diisikan orang lain", Modesty.ASIDE),
        ("saya gaptek, apa petugas tetap datang?", Modesty.ASIDE),
    ],
)
def test_what_is_said_besides_is_not_lost(text: str, told: Modesty) -> None:
    assert modesty_of(text) is told


@given(st.text(alphabet="saya bodoh,gptek'kmu ", max_size=60))
def test_whatever_is_typed_is_judged(text: str) -> None:
    assert modesty_of(text) in Modesty
