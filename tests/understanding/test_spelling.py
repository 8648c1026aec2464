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
    ],
)
def test_the_same_thing_in_other_words_shares_its_words(one: str, other: str) -> None:
    assert shared_words(one) == shared_words(other)


@pytest.mark.parametrize("name", LISTS)
def test_a_word_list_holds_single_words_as_they_look_after_cleaning(name: str) -> None:
    for word, meaning in word_list(name).items():
        assert " " not in word
        assert all(part == part.lower() for part in meaning)
