"""Each purpose is agreed to where it first arises, and withdrawn by one button."""

import sqlite3
from contextlib import closing

import pytest

from census.helpdesk.request import RequestState
from census.people import consent as rules
from census.people.consent import Purpose
from census.people.people import ChatId
from census.people.submission import SubmissionState
from simulator.chats.people import SimulatedPerson
from tests.handlers.helpdesk.helped import MINUTE, asks, helper, request_of, villager
from tests.support.households import a_household
from tests.support.talk import PNG, presses_data, screen
from tests.support.town import HEALTH, NIP, Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


async def newcomer(town: Town, name: str = "Siti") -> SimulatedPerson:
    """Somebody who has agreed to be accompanied, and to nothing else yet."""
    somebody = town.telegram.person(name)
    await somebody.sends("/start")
    await somebody.presses("Indonesia")
    await somebody.presses("Setuju")
    return somebody


async def standing(town: Town, somebody: SimulatedPerson) -> set[Purpose]:
    async with town.app.storage.open() as uow:
        kept = await uow.consents.of_chat(ChatId(somebody.chat_id))
    return {purpose for purpose, each in kept.items() if each.stands}


async def test_a_look_up_is_agreed_to_once_and_goes_on_at_once(town: Town) -> None:
    household = await a_household(town)
    siti = await newcomer(town)
    assert await standing(town, siti) == {Purpose.REMINDERS}
    await siti.presses("Cek status")
    text, buttons = screen(siti)
    assert "Sebelum cek status" in text
    assert "Boleh?" in text
    assert buttons == ["Setuju", "Tidak sekarang"]
    await siti.presses("Setuju")
    assert "Ketik NIK dan nomor KK" in siti.sees()
    await siti.sends(f"{household.nik} {household.card}")
    assert "Sudah mulai" in siti.sees()
    await siti.sends("/status")
    assert "Ketik NIK dan nomor KK" in siti.sees(), "nobody is asked twice"


async def test_who_does_not_agree_is_home_again_and_a_number_is_still_deleted(town: Town) -> None:
    household = await a_household(town)
    siti = await newcomer(town)
    await siti.sends("/status")
    await siti.presses("Tidak sekarang")
    assert "Halo 👋" in siti.sees()
    await siti.sends(household.nik)
    assert [m.text for m in siti.messages if m.text == household.nik] == []
    assert Purpose.STATUS not in await standing(town, siti)


async def test_the_button_to_agree_twice_and_a_forged_one_do_no_harm(town: Town) -> None:
    siti = await newcomer(town)
    await siti.sends("/status")
    data = "purpose:agree:status:status:check"
    await presses_data(town, siti, data)
    await presses_data(town, siti, data)
    assert "Ketik NIK dan nomor KK" in siti.sees()
    for forged in ("purpose:agree:all", "purpose:agree:status", f"purpose:agree:status:{data}"):
        await presses_data(town, siti, forged)
        assert "dari pesan lama" in siti.sees(), forged


async def test_a_forged_button_that_is_too_long_to_go_on_with_leads_to_the_beginning(
    town: Town,
) -> None:
    siti = await newcomer(town)
    await presses_data(town, siti, "status:check:2020-02-30:{0}:password:vf:verifier")
    await siti.presses("Setuju")
    assert "Ketik NIK dan nomor KK" in siti.sees()


async def test_a_withdrawn_look_up_forgets_the_household_also_in_the_middle(town: Town) -> None:
    household = await a_household(town)
    siti = await newcomer(town)
    await siti.sends("/status")
    await siti.presses("Setuju")
    await siti.sends(f"{household.nik} {household.card}")
    linked = (await town.person(siti)).household
    assert linked is not None
    await presses_data(town, siti, "claim:yes")
    assert str(siti.chat_id) in actors(town, linked)
    await siti.sends("/status")
    await siti.sends(household.nik)
    await siti.sends("/privasi")
    await siti.presses("Cabut izin cek status")
    assert "dicabut" in siti.sees()
    assert (await town.person(siti)).household is None
    await siti.sends(household.card)
    assert (await town.person(siti)).household is None, "the question is closed"
    await siti.sends("/status")
    assert "Sebelum cek status" in siti.sees()
    assert str(siti.chat_id) not in " ".join(actors(town, linked))


def actors(town: Town, household: str) -> list[str]:
    """Who stands in the events of a household."""
    query = "SELECT actor FROM submission_events WHERE subject = ?"
    with closing(sqlite3.connect(str(town.app.storage.file))) as connection:
        return [row[0] for row in connection.execute(query, [household])]


async def test_withdrawn_reminders_are_off_and_agreed_to_again_in_the_settings(
    town: Town,
) -> None:
    siti = await newcomer(town)
    await siti.sends("/privasi")
    await siti.presses("Cabut izin pengingat")
    assert not (await town.person(siti)).reminders
    assert await standing(town, siti) == set()
    await presses_data(town, siti, "purpose:withdraw:reminders")
    assert "dicabut" in siti.sees(), "twice says the same"
    await siti.sends("/pengingat")
    await siti.presses("Nyalakan pengingat")
    assert await standing(town, siti) == {Purpose.REMINDERS}


async def test_a_receipt_is_agreed_to_when_it_is_sent_and_taken_back_with_the_consent(
    town: Town,
) -> None:
    rina = await newcomer(town, "Rina")
    await rina.sends("/asn")
    await rina.sends(NIP)
    await rina.presses("Ya, ini saya")
    await rina.sends_photo(PNG)
    await rina.presses("Ya, kirim")
    assert "Sebelum bukti dikirim" in rina.sees()
    await rina.presses("Setuju")
    assert "Bukti Anda sudah saya terima" in rina.sees()
    assert (await town.person(rina)).state is SubmissionState.PROOF_SENT
    await rina.sends_photo(PNG)
    await rina.sends("/privasi")
    await rina.presses("Cabut izin bukti")
    assert (await town.person(rina)).state is SubmissionState.CLAIMED
    async with town.app.storage.open() as uow:
        assert await uow.proofs.asked(ChatId(rina.chat_id)) is None
        assert await uow.proofs.queues([HEALTH.code]) == {}


async def test_new_words_are_agreed_to_at_the_next_use(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    siti = await town.resident()
    monkeypatch.setitem(rules.VERSIONS, Purpose.STATUS, 2)
    await siti.sends("/status")
    assert "Penjelasannya kami perbarui" in siti.sees()
    await siti.presses("Setuju")
    assert "Ketik NIK dan nomor KK" in siti.sees()


async def test_privacy_tells_what_for_how_long_whom_to_ask_and_since_when(town: Town) -> None:
    siti = await newcomer(town)
    day = town.clock.now()
    await siti.sends("/privasi")
    text, buttons = screen(siti)
    assert "Untuk apa dan berapa lama" in text
    assert "Bertanya soal data" in text
    assert f"pengingat, sejak {day.day} Maret 2020" in text
    assert "Cabut izin pengingat" in buttons
    assert "Cabut izin bukti" not in buttons


async def test_help_that_is_withdrawn_closes_the_request_and_is_asked_about_again(
    town: Town,
) -> None:
    dewi, siti = await helper(town, "Dewi"), await villager(town)
    await asks(town, siti)
    await dewi.presses("Saya bantu")
    await siti.sends("/privasi")
    await siti.presses("Cabut izin bantuan")
    assert "saya tutup" in siti.sees()
    assert (await request_of(town, siti)).state is RequestState.CLOSED
    await town.passes(MINUTE)
    assert await standing(town, siti) == {Purpose.REMINDERS, Purpose.STATUS, Purpose.PROOFS}
    await presses_data(town, siti, f"desk:again:{(await request_of(town, siti)).number}")
    assert "Sebelum Anda dihubungkan" in siti.sees()
    await siti.presses("Setuju")
    assert (await request_of(town, siti)).state is RequestState.WAITING
