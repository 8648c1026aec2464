"""Answers to a reminder in words have the effect of its buttons."""

import pytest

from census.people.submission import SubmissionState
from tests.support.talk import at
from tests.support.town import Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    return shared_town


@pytest.mark.parametrize("said", ["sudah isi kak", "udah beres semua min", "done", "sdh diisi kok"])
async def test_who_says_that_it_is_done_finds_the_button_for_it(town: Town, said: str) -> None:
    siti = await town.resident()
    await siti.sends(said)
    await siti.presses("Sudah saya kirim")
    assert "Terima kasih" in siti.sees()
    await siti.sends("sudah")
    assert "Terima kasih" in siti.sees()


async def test_who_says_done_at_a_step_goes_on_to_the_next_one(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    for step, said in enumerate(("sudah kak", "udah", "done", "beres min"), start=2):
        await siti.sends(said)
        assert f"Langkah {step} dari 7" in siti.sees()
    await siti.sends("sudah isi semua kak")
    assert "Sudah saya kirim" in siti.buttons(), "that is the whole"
    await siti.sends("/langkah")
    await siti.presses("Semua langkah")
    await siti.sends("sudah")
    assert "Sudah saya kirim" in siti.buttons(), "no step is in sight any more"


async def test_after_a_reminder_done_means_the_whole(own_town: Town) -> None:
    siti = await own_town.resident()
    await siti.presses("Mulai langkah 1")
    await own_town.days_until(at(3, 17, 9, 5))
    assert "Langkah" not in siti.sees()
    await siti.sends("sudah kak")
    assert "Sudah saya kirim" in siti.buttons()


async def test_the_consent_is_said_whole_once(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    await siti.presses("Bahasa Indonesia")
    assert "Yang saya simpan" in siti.sees()
    for said in ("halo", "assalamualaikum kak"):
        await siti.sends(said)
        assert "Yang saya simpan" not in siti.sees()
        assert siti.buttons() == ["Setuju", "Baca lebih lanjut", "Tidak sekarang"]
    await siti.presses("Setuju")
    assert "Mulai langkah 1" in siti.buttons()


async def test_later_is_asked_for_or_promised_at_once(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("belum")
    assert "Kapan saya ingatkan lagi?" in siti.sees()
    await siti.sends("nanti malam ya")
    assert "saya kembali hari ini pukul" in siti.sees()
    await siti.sends("besok aja")
    assert "saya kembali besok pukul" in siti.sees()


async def test_plain_words_stop_reminders_and_others_ask_once(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("tolong berhenti kirim pesan ke saya")
    assert not (await town.person(siti)).reminders
    await siti.presses("Nyalakan pengingat")
    await siti.sends("spam")
    assert (await town.person(siti)).reminders
    await siti.presses("Hentikan pengingat")
    assert not (await town.person(siti)).reminders


async def test_who_never_agreed_is_left_in_peace_and_is_asked_nothing_else(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("jangan kirim pesan lagi")
    assert "Saya tidak akan mengirim apa pun" in siti.sees()


async def test_the_reason_of_an_admin_is_no_answer_to_a_reminder(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/poster")
    await dewi.sends("belum")
    assert "belum mengenal" in dewi.sees()


@pytest.mark.parametrize(
    "said",
    ["aktifkan lagi pengingatnya", "nyalain pengingat dong kak", "turn the reminders on again"],
)
async def test_reminders_come_back_by_words(town: Town, said: str) -> None:
    siti = await town.resident()
    await siti.sends("stop")
    assert not (await town.person(siti)).reminders
    await siti.sends(said)
    assert (await town.person(siti)).reminders


async def test_who_has_not_sent_it_after_all_takes_the_word_back(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("saya sudah selesai isi")
    assert "Semua langkah" not in siti.sees()
    await siti.presses("Sudah saya kirim")
    await siti.sends("eh belum, baru simpan sementara")
    assert "isian Anda menunggu" in siti.sees()
    assert (await town.person(siti)).state is SubmissionState.STARTED


async def test_done_before_consent_is_remembered_until_then(town: Town) -> None:
    siti, tono = town.telegram.person("Siti"), town.telegram.person("Tono")
    await siti.sends("/start")
    await siti.presses("Bahasa Indonesia")
    await siti.sends("wis rampung")
    assert "Terima kasih, kabar baik!" in siti.sees()
    await tono.sends("sudah kak")
    await tono.presses("Bahasa Indonesia")
    for each in (siti, tono):
        await each.presses("Setuju")
        assert "Sudah saya kirim" in each.buttons()
        assert "Semua langkah" not in each.sees()


async def test_tomorrow_is_too_late_on_the_last_day(own_town: Town) -> None:
    own_town.clock.move_to(at(3, 31, 10))
    siti = await own_town.resident()
    await siti.sends("mbenjing mawon")
    assert "Besok sudah terlambat" in siti.sees()
    assert siti.buttons()[:2] == ["Dua jam lagi", "Nanti malam"]
