"""Reminders off, on again, only in the evening: by button, by command, by a word."""

import pytest

from census.people.people import ChatId
from census.push.delivery import DeliveryState
from tests.support.talk import count, screen
from tests.support.town import Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


@pytest.mark.parametrize(
    "word",
    [
        "stop",
        "STOP",
        "Stop.",
        "berhenti",
        "Berhenti!",
        "BERHENTI!!!",
        " stop ",
        "/berhenti",
        "/stop",
    ],
)
async def test_a_word_stops_all_reminders(town: Town, word: str) -> None:
    siti = await town.resident()
    await siti.sends(word)
    assert "pengingat saya hentikan" in siti.sees()
    assert siti.buttons() == ["Nyalakan pengingat", "Beranda"]
    assert not (await town.person(siti)).reminders


@pytest.mark.parametrize("text", ["stopwatch", "jangan berhenti dulu", "bus berhenti di mana?"])
async def test_a_word_inside_a_sentence_stops_nothing(town: Town, text: str) -> None:
    siti = await town.resident()
    await siti.sends(text)
    assert "Maksud Anda yang mana?" in siti.sees()
    assert (await town.person(siti)).reminders


async def test_stop_in_the_middle_of_a_question_is_no_number(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/status")
    await siti.sends("stop")
    assert "pengingat saya hentikan" in siti.sees()


async def test_who_never_agreed_and_says_stop_is_left_in_peace(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("stop")
    assert "Saya tidak akan mengirim apa pun" in siti.sees()


async def test_reminders_come_back_with_one_button(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("stop")
    await siti.presses("Nyalakan pengingat")
    assert "Siap, saya ingatkan sampai isian Anda lengkap" in siti.sees()
    assert (await town.person(siti)).reminders


async def test_stopping_takes_back_what_was_promised(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    await siti.presses("Nanti saja")
    await siti.presses("Besok pagi")
    await siti.sends("stop")
    assert await states(town, siti.chat_id) == [DeliveryState.CANCELLED]


@pytest.mark.parametrize("back", ["Nyalakan pengingat", "/pengingat"])
async def test_who_changes_their_mind_gets_what_was_owed_all_the_same(
    town: Town, back: str
) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    await siti.presses("Nanti saja")
    await siti.presses("Besok pagi")
    await siti.sends("stop")
    if back.startswith("/"):
        await siti.sends(back)
    await siti.presses("Nyalakan pengingat")
    assert await states(town, siti.chat_id) == [DeliveryState.PENDING]


async def states(town: Town, chat: int) -> list[DeliveryState]:
    """What became of what a chat was owed."""
    async with town.app.storage.open() as uow:
        return [each.state for each in await uow.deliveries.of_chat(ChatId(chat))]


async def test_the_evening_alone(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/pengingat")
    assert screen(siti) == (
        "⚙️ Pengaturan\n\nPengingat menyala. Saya ingatkan sampai isian Anda lengkap."
        "\n\nPapan peringkat tampil sebagai tulisan.",
        [
            *("Hentikan pengingat", "Malam hari saja", "Papan jadi tabel"),
            *("Ganti bahasa", "Beranda"),
        ],
    )
    await siti.presses("Malam hari saja")
    assert "malam hari saja" in siti.sees()
    assert (await town.person(siti)).evening_only
    await siti.presses("Boleh kapan saja")
    assert not (await town.person(siti)).evening_only
    assert count(siti) == 2


async def test_reminders_that_come_back_know_of_the_evening(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/pengingat")
    await siti.presses("Malam hari saja")
    await siti.presses("Hentikan pengingat")
    await siti.presses("Nyalakan pengingat")
    assert "malam hari saja" in siti.sees()


async def test_settings_without_reminders_offer_them(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("stop")
    await siti.sends("/pengingat")
    text, buttons = screen(siti)
    assert "Pengingat mati" in text
    assert buttons == ["Nyalakan pengingat", "Papan jadi tabel", "Ganti bahasa", "Beranda"]


async def test_settings_speak_english_too(town: Town) -> None:
    amy = await town.resident("Amy", language="English")
    await amy.sends("stop")
    assert "no more reminders" in amy.sees()
    await amy.presses("Turn reminders on")
    assert "I'll remind you" in amy.sees()
