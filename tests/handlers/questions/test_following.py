"""What people say of the answer that they have just read."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.question_books import few_books
from tests.support.talk import presses_data
from tests.support.town import Town, open_town

OFFICE = {"name": "BPS Jember", "reach": "Jl. Cendrawasih", "hours": "08.00-15.30"}
UNCLEAR = "Maaf, jawaban tadi belum membantu."
NO_TOPIC = "Maksud Anda yang mana?"


@pytest.fixture(scope="module")
async def town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A town whose bot knows a few answers."""
    folder = tmp_path_factory.mktemp("following")
    async with open_town(
        folder, migrated_sqlite, load_knowledge_base=few_books, contacts=[OFFICE]
    ) as opened:
        yield opened


@pytest.mark.parametrize("said", ["maksudnya?", "kok gitu", "contohnya apa min", "masih ga bisa"])
async def test_what_was_not_clear_leads_to_the_next_best_and_then_to_a_person(
    town: Town, said: str
) -> None:
    siti = await town.resident()
    await siti.sends("kok lupa sandinya ya")
    await siti.sends(said)
    assert siti.sees().startswith(UNCLEAR)
    assert siti.buttons() == [
        "Situs macet", "Kode 104", "Bicara dengan orang", "Kembali ke langkah 1",
    ]  # fmt: skip
    await siti.sends(said)
    assert "Mari kita tanyakan ke orangnya langsung: BPS Jember" in siti.sees()
    assert siti.buttons()[0] == "Bicara dengan orang"
    async with town.app.storage.open() as uow:
        assert said not in {each.text for each in await uow.asked.unanswered()}


async def test_one_of_the_guesses_is_named_by_its_place(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("kok gitu sih, saya tidak tahu")
    assert siti.buttons()[:2] == ["Kode 104", "Lupa kata sandi"]
    await siti.sends("yang kedua gimana")
    assert siti.sees().startswith("Lupa kata sandi")
    await siti.sends("kok lupa sandinya ya? webnya muter terus")
    await siti.sends("and for the second one?")
    assert siti.sees().startswith("Situs macet")


async def test_a_short_question_is_answered_in_words(town: Town) -> None:
    siti = await town.resident()
    for word, answer in (("sudah kak", "Tunggu petugas."), ("belum", "Perbaiki saja.")):
        await siti.sends("salah ketik")
        await siti.sends(word)
        assert answer in siti.sees()


async def test_a_few_words_go_on_with_the_last_answer(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("kalau malam")
    assert siti.sees() == NO_TOPIC
    await siti.sends("webnya muter terus")
    for few in ("kalau malam", "kalau malam webnya"):
        await siti.sends(few)
        assert siti.sees().startswith("Situs macet")


async def test_a_thing_more_goes_on_with_the_last_answer_and_thanks_do_not(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("webnya muter terus")
    await siti.sends("hp juga")
    assert siti.sees().startswith("Situs macet")
    await siti.sends("kalau gitu makasih")
    assert siti.sees() == "Sama-sama!"


async def test_at_a_step_what_to_put_is_about_its_field(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("bidan isinya apa")
    assert siti.sees().startswith("Kode 104")
    for step in ("prepare", "find_family", "password", "family_housing"):
        await presses_data(town, siti, f"step:done:{step}")
    await siti.sends("bidan isinya apa")
    assert siti.sees() == NO_TOPIC
    assert siti.buttons()[:2] == ["Isi pekerjaan", "Kode 104"]


async def test_who_writes_english_is_asked_in_english(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("kok lupa sandinya ya")
    await siti.sends("sorry, that was not clear to me")
    assert siti.sees().startswith("Sorry that this was no help.")


async def test_minutes_later_a_text_refers_to_an_answer_and_after_an_hour_to_none(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite, load_knowledge_base=few_books) as town:
        siti = await town.resident()
        await siti.sends("kok lupa sandinya ya")
        await town.passes(timedelta(minutes=10))
        await siti.sends("maksudnya?")
        assert siti.sees().startswith(UNCLEAR)
        await town.passes(timedelta(hours=1))
        await siti.sends("maksudnya?")
        assert siti.sees() == NO_TOPIC
        await town.passes(timedelta(days=3))
        async with town.app.storage.open() as uow:
            assert await uow.last_answers.get((await town.person(siti)).chat) is None


async def test_who_opened_a_step_does_not_speak_of_an_answer(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("salah ketik")
    await presses_data(town, siti, "step:open")
    await siti.sends("sudah kak")
    assert "Langkah 2 dari 7" in siti.sees()
