import pytest

from understanding.spelling import LISTS, plain, shared_words, word_list


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Gabisa MASUKKK!!!", "gabisa masuk"),
        ("muter2 terus", "muter terus"),
        ("kira-kira brp", "kira brp"),
        ("ta\u2019 bisa maso'", "ta' bisa maso'"),
        ("'halo dunia", "halo dunia"),
        ("kode 104 😭", "kode 104"),
        ("lu\u200bpa s\u00adandi", "lupa sandi"),
        ("\uff4c\uff55\uff50\uff41 SANDI", "lupa sandi"),
        ("\U0001d425\U0001d42e\U0001d429\U0001d41a", "lupa"),
        ("lu\u0440\u0430 s\u0430ndi", "lupa sandi"),
        ("s\u00e9ns\u00fbs", "sensus"),
        ("s4ndi p4ssw0rd", "sandi password"),
        ("\u00f0A2", "a"),
        ("", ""),
    ],
)
def test_a_text_is_told_without_what_says_nothing(typed: str, words: str) -> None:
    assert plain(typed) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("password", "sandine"),
        ("lupa sandi", "loppa sandina"),
        ("ga bs msk", "tidak bisa login"),
        ("petugasnya", "officers"),
        ("kelalen", "lali"),
        ("diisikan", "mengisi"),
        ("sensussa", "sensus"),
        ("dipunserataken", "diserat"),
    ],
)
def test_the_same_thing_in_other_words_shares_its_words(one: str, other: str) -> None:
    assert shared_words(one) == shared_words(other)


@pytest.mark.parametrize("name", LISTS)
def test_a_word_list_holds_single_words_as_they_look_after_cleaning(name: str) -> None:
    for word, meaning in word_list(name).items():
        assert " " not in word
        assert all(part == part.lower() for part in meaning)


@pytest.mark.parametrize(
    ("one", "other"), [("malaysia", "jepang"), ("malang", "surabaya"), ("dapodik", "netflix")]
)
def test_names_of_a_kind_share_their_kind(one: str, other: str) -> None:
    kind, *_ = shared_words(one)
    assert kind in shared_words(other)
    assert kind not in shared_words("jember")
