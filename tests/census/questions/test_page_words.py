"""Who asks for the page, the slides or a print, and who asks something that only sounds like it."""

import pytest

from census.questions.page_words import asks_for_page


@pytest.mark.parametrize(
    "text",
    [
        "mana halaman webnya",
        "minta layar untuk rapat",
        "saya mau cetak laporan",
        "/layar",
        "slide dong",
        "where is the page?",
    ],
)
def test_the_page_is_asked_for(text: str) -> None:
    assert asks_for_page(text)


@pytest.mark.parametrize(
    "text",
    [
        "layar hp saya pecah",
        "web sensus tidak bisa dibuka",
        "halaman berapa nik di kk",
        "rapat",
        "",
    ],
)
def test_other_questions(text: str) -> None:
    assert not asks_for_page(text)
