"""Who asks how much is left, and who asks something that only sounds like it."""

from collections.abc import Callable

import pytest

from census.questions.figures import (
    asks_about_reminders,
    asks_what_is_left,
    asks_when_work_begins,
    asks_who_is_open,
)


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


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        (asks_who_is_open, "siapa yg belum"),
        (asks_who_is_open, "siapa saja pegawai yang belum mengisi?"),
        (asks_who_is_open, "bagaimana cara mengingatkan staf"),
        (asks_who_is_open, "gimana ngingetin anak buah saya"),
        (asks_who_is_open, "sinten ingkang dereng ngisi"),
        (asks_who_is_open, "who has not finished in my office"),
        (asks_when_work_begins, "kerjaan saya kapan mulai"),
        (asks_when_work_begins, "kapan tugas saya dimulai ya pak"),
        (asks_about_reminders, "knp gak ada pengingat"),
        (asks_about_reminders, "kok saya ga dapet reminder"),
        (asks_about_reminders, "why am i not reminded"),
    ],
)
def test_what_people_ask_of_their_duty(asks: Callable[[str], bool], text: str) -> None:
    assert asks(text)
    assert not asks(f"{text} harga cabai"), "another subject is another question"


@pytest.mark.parametrize(
    "text",
    [
        "siapa yang belum bayar",
        "ingatkan saya",
        "belum",
        "kapan sensus mulai",
        "hentikan pengingat",
    ],
)
def test_what_only_sounds_like_it(text: str) -> None:
    assert not any(
        asks(text) for asks in (asks_who_is_open, asks_when_work_begins, asks_about_reminders)
    )
