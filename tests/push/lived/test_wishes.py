"""What a person wishes, said from a reminder itself: not now, in the evening, stop, and back."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from simulator.chats.people import SimulatedPerson
from tests.support.town import WIB, Town, open_town

FIRST_REMINDER = datetime(2020, 3, 17, 9, tzinfo=WIB)


def march(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2020, 3, day, hour, minute, tzinfo=WIB)


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A campaign on the morning of the first reminder."""
    async with open_town(tmp_path, migrated_sqlite, begin=march(17, 7)) as opened:
        yield opened


def heard_since(town: Town, somebody: SimulatedPerson, moment: datetime) -> list[datetime]:
    """When the bot wrote unasked; answers come at the moment of the question."""
    return [
        sent.moment.astimezone(WIB)
        for sent in town.telegram.sent_log
        if sent.chat_id == somebody.chat_id and sent.moment > moment
    ]


async def reminded(town: Town) -> SimulatedPerson:
    """Somebody who has just got the first reminder."""
    siti = await town.resident("Siti")
    await town.until(FIRST_REMINDER)
    assert "masih dibuka 14 hari lagi" in siti.sees()
    return siti


async def test_a_reminder_leads_to_the_settings_and_to_its_own_end(town: Town) -> None:
    siti = await reminded(town)
    await siti.presses("Atur pengingat")
    await siti.presses("Hentikan pengingat")
    assert "pengingat saya hentikan" in siti.sees()
    await town.until(march(25, 12))
    assert heard_since(town, siti, FIRST_REMINDER) == []

    await siti.presses("Nyalakan pengingat")
    await town.until(march(29, 12))
    assert heard_since(town, siti, march(25, 12)) == [march(28, 9)]


async def test_from_a_reminder_one_may_choose_the_evenings(town: Town) -> None:
    siti = await reminded(town)
    await siti.presses("Atur pengingat")
    await siti.presses("Malam hari saja")
    await town.until(march(25, 12))
    assert heard_since(town, siti, FIRST_REMINDER) == [march(24, 18, 30)]


async def test_a_reminder_can_be_put_off_until_the_evening(town: Town) -> None:
    siti = await reminded(town)
    await siti.presses("Ingatkan nanti malam")
    await town.until(march(18, 12))
    assert heard_since(town, siti, FIRST_REMINDER) == [march(17, 18, 30)]


@pytest.mark.parametrize(
    "word", ["stop", "STOP!", "Berhenti.", " berhenti 🙏", "Hentikan pengingat", "Jangan ingatkan"]
)
async def test_the_word_stop_ends_the_reminders(town: Town, word: str) -> None:
    siti = await reminded(town)
    await siti.sends(word)
    assert "pengingat saya hentikan" in siti.sees()
    assert not (await town.person(siti)).reminders


@pytest.mark.parametrize("word", ["Mulai lagi", "mulai lagi!", "Ingatkan lagi", "Start again"])
async def test_a_word_brings_them_back(town: Town, word: str) -> None:
    siti = await reminded(town)
    await siti.sends("berhenti")
    await siti.sends(word)
    assert "saya ingatkan sampai isian Anda lengkap" in siti.sees()
    assert (await town.person(siti)).reminders


async def test_who_wants_them_again_is_reminded_at_the_usual_hour(town: Town) -> None:
    siti = await reminded(town)
    await siti.sends("berhenti")
    await siti.sends("Mulai lagi")
    await town.until(march(25, 12))
    assert heard_since(town, siti, FIRST_REMINDER) == [march(24, 9)]


@pytest.mark.parametrize("word", ["Jangan sekarang", "nanti dulu...", "Not now!", "Nanti"])
async def test_not_now_means_tomorrow(town: Town, word: str) -> None:
    siti = await reminded(town)
    await siti.sends(word)
    assert "saya kembali besok pukul 08.00 WIB" in siti.sees()
    await town.until(march(19, 12))
    assert heard_since(town, siti, FIRST_REMINDER) == [march(18, 8)]


async def test_on_the_last_day_not_now_means_in_two_hours(town: Town) -> None:
    siti = await town.resident("Siti")
    await town.days_until(march(31, 9))
    await siti.sends("jangan sekarang")
    assert "saya kembali hari ini pukul 11.00 WIB" in siti.sees()
    await town.until(march(31, 20))
    assert heard_since(town, siti, march(31, 9)) == [march(31, 11)]


async def test_who_owes_nothing_is_not_promised_another_reminder(town: Town) -> None:
    siti = await reminded(town)
    await siti.presses("Sudah saya kirim")
    await siti.sends("Jangan sekarang")
    assert "Isian Anda sudah dikirim" in siti.sees()
    await town.until(march(25, 12))
    assert heard_since(town, siti, FIRST_REMINDER) == []
