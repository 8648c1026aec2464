"""Who asks how much is left, and who asks something that only sounds like it."""

import pytest

from census.questions.figures import asks_what_is_left


@pytest.mark.parametrize(
    "text",
    [
        "sisa berapa lagi?",
        "tinggal berapa rumah lagi mas",
        "berapa yang belum didatangi",
        "kurang berapa kita hari ini?",
        "kari piro saiki",
        "taksih kirang pinten",
        "ghi' kare berempa?",
        "how many are still left",
    ],
)
def test_how_much_is_left(text: str) -> None:
    assert asks_what_is_left(text)


@pytest.mark.parametrize(
    "text",
    [
        "sisa berapa hari lagi?",
        "tinggal berapa jam",
        "berapa denda kalau belum ikut",
        "kapan selesai",
        "yang belum siapa saja",
        "berapa lagi",
        "sisa",
        "kk saya kurang satu angka",
        "",
    ],
)
def test_other_questions(text: str) -> None:
    assert not asks_what_is_left(text)
