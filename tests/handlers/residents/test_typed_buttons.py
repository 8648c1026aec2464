"""Names of buttons and commands typed as words: the button's screen, and no unanswered question."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from census.people.people import Language, Role
from presentation.chat.typed_buttons import meant_button
from sources.files.closeness import closeness
from tests.presentation.every.examples import LANGUAGES, texts_in
from tests.support.question_books import few_books
from tests.support.town import SABRANG, Town, open_town


@pytest.fixture(scope="module")
async def shared_town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A campaign in which texts that are no names are questions."""
    folder = tmp_path_factory.mktemp("town")
    async with open_town(folder, migrated_sqlite, load_knowledge_base=few_books) as opened:
        yield opened


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Cek status", "Ketik NIK"),
        ("statusnya kak", "Ketik NIK"),
        ("setatus", "Ketik NIK"),
        ("peringkat", "Peringkat siapa"),
        ("lihat perinkat dong", "Peringkat siapa"),
        ("beranda", "Sensus online"),
        ("menu", "Sensus online"),
        ("mulai", "Sensus online"),
        ("ganti bahasa jawa", "taksih dipunbikak"),
        ("bahasa madura bisa?", "langka"),
        ("english please", "step"),
        ("pakai bahasa indonesia aja", "langkah"),
        ("bantuan min", "/langkah"),
        ("langkah", "Langkah 1"),
        ("lanjut", "Langkah 1"),
        ("kembali ke langkah saya", "Langkah 1"),
        ("saya terkendala", "Terkendala di langkah 1"),
        ("pengaturan", "Pengingat"),
    ],
)
async def test_what_a_button_says_does_what_it_does(
    shared_town: Town, typed: str, seen: str
) -> None:
    siti = await shared_town.resident()
    await siti.sends(typed)
    assert seen in siti.sees()
    async with shared_town.app.storage.open() as uow:
        assert not await uow.asked.unanswered()


async def test_a_newcomer_types_the_language(shared_town: Town) -> None:
    ann = shared_town.telegram.person("Ann")
    await ann.sends("/start")
    await ann.sends("english please")
    assert "I agree" in ann.buttons()


async def test_a_helper_types_the_words_of_the_menu(shared_town: Town) -> None:
    slamet = await shared_town.resident("Slamet")
    await slamet.sends("kodenya")
    assert "grup" not in slamet.sees()
    await shared_town.grants(slamet, Role.HELPER, SABRANG)
    await slamet.sends("kodenya dong")
    assert "/ikat" in slamet.sees()


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_known_in_every_language(language: Language) -> None:
    texts, everything = texts_in(language), [texts_in(each) for each in LANGUAGES]
    for key, meant in {
        "button-home": "/start",
        "button-status": "/status",
        "button-ranking": "/peringkat",
        "button-help": "/bantuan",
        "button-settings": "/pengingat",
        "button-reminders-on": "reminders:on",
        "button-all-steps": "step:list",
        "button-poster": "/poster",
    }.items():
        label = texts.plain(key)
        assert meant_button(label, everything, {Role.HELPER}, closeness) == meant, label
        wrong = label[:-2] + label[-1]
        if len(label) > 8:
            assert meant_button(wrong, everything, {Role.HELPER}, closeness) == meant, wrong


@pytest.mark.parametrize(
    "typed",
    [
        "kode 104 muncul terus",
        "apakah bisa lihat status orang lain",
        "sudah",
        "belum bisa",
        "laporan",
        "siapa",
        "data saya aman tidak",
        "kata sandi",
    ],
)
def test_other_words_are_no_names_of_buttons(typed: str) -> None:
    assert meant_button(typed, [texts_in(each) for each in LANGUAGES], set(), closeness) is None
