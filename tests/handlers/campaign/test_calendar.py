"""An admin moves the calendar in the chat: sees what it does, says so twice, and it holds."""

from datetime import date, timedelta

import pytest

from census.people.people import Role
from simulator.chats.people import SimulatedPerson
from tests.support.talk import at, count, presses_data, screen
from tests.support.town import FAMILY_CARD, Town

PLANNED = "Sensus online akan diperpanjang sampai 29 Mei 2020 (tadinya 31 Maret 2020)."
EXTENDED = "Sensus online diperpanjang sampai 29 Mei 2020 (tadinya 31 Maret 2020)."


async def on_28_march(town: Town) -> SimulatedPerson:
    town.clock.move_to(at(3, 28, 8, 10))
    return await town.admin()


async def asks_for(dewi: SimulatedPerson, days: str, phase: str = "Sensus online") -> None:
    await dewi.sends("/tahap")
    await dewi.presses(f"Ubah: {phase}")
    await dewi.sends(days)


async def extends(
    dewi: SimulatedPerson, days: str = "29 Mei 2020", phase: str = "Sensus online"
) -> None:
    await asks_for(dewi, days, phase)
    await dewi.presses("Lanjut")
    await dewi.presses("Ya, ubah jadwalnya")


def last_day(town: Town) -> date:
    return town.app.census.phases[0].last_day


async def test_the_phases_are_shown_with_their_days(town: Town) -> None:
    dewi = await on_28_march(town)

    await dewi.sends("/tahap")

    text, buttons = screen(dewi)
    assert "Sensus online: 15 Februari – 31 Maret 2020, masih 3 hari" in text
    assert "Pendataan oleh petugas: 1–31 Juli 2020" in text
    assert buttons == ["Ubah: Sensus online", "Ubah: Pendataan oleh petugas", "Beranda"]


async def test_an_admin_sees_what_an_extension_does_before_it_is_made(town: Town) -> None:
    await town.resident("Siti")
    await town.employee("Rina")
    dewi = await on_28_march(town)

    await asks_for(dewi, "29 Mei 2020")

    text = dewi.sees()
    assert PLANNED in text
    assert "pengingat pindah hari." in text
    assert "pengingat ditambahkan." in text
    assert "Yang dikabari: 2 orang yang belum selesai." in text
    assert "Belum ada yang berubah." in text
    assert last_day(town) == date(2020, 3, 31)


async def test_after_the_second_word_the_calendar_holds_at_once(town: Town) -> None:
    siti = await town.resident("Siti")
    dewi = await on_28_march(town)
    await asks_for(dewi, "29/5/2020")
    await dewi.presses("Lanjut")
    assert "Yakin?" in dewi.sees()
    assert last_day(town) == date(2020, 3, 31)

    await dewi.presses("Ya, ubah jadwalnya")

    assert "Jadwal baru sudah berlaku." in dewi.sees()
    assert "28 Maret 2020, 08.20 WIB" in dewi.sees()
    await siti.sends("/menu")
    assert "masih dibuka 62 hari lagi (sampai 29 Mei 2020)" in siti.sees()


async def test_who_runs_into_the_interviews_moves_both_at_once(town: Town) -> None:
    siti = await town.resident()
    dewi = await on_28_march(town)
    await asks_for(dewi, "31 Juli 2020")
    assert "bertabrakan dengan Pendataan oleh petugas" in dewi.sees()
    await dewi.sends("15 Juli sampai 31 Agustus 2020")
    assert "dimulai sebelum tahap Sensus online selesai" in dewi.sees()
    await dewi.sends("1-30 September 2020")
    both = (
        "Sensus online diperpanjang sampai 31 Juli 2020 (tadinya 31 Maret 2020).\n"
        "Pendataan oleh petugas pindah ke 1–30 September 2020 "
        "(tadinya 1–31 Juli 2020)."
    )
    planned = both.replace("diperpanjang", "akan diperpanjang").replace(" pindah", " akan pindah")
    assert planned in dewi.sees()
    await dewi.presses("Lanjut")
    message = dewi.last
    await dewi.presses("Ya, ubah jadwalnya")
    assert both in dewi.sees()
    first = dewi.sees()
    dewi.press(message, message.inline_rows[0][0]["callback_data"])
    await town.telegram.settled()
    assert dewi.sees() == first
    async with town.app.storage.open() as uow:
        assert await uow.calendar.version() == 1
    await town.passes(timedelta(hours=1))
    assert "31 Juli 2020" in siti.sees()
    assert "1–30 September 2020" in siti.sees()


@pytest.mark.parametrize("days", ["1-30 September 2020", "2020-09-01 sampai 2020-09-30"])
async def test_the_interviews_move_as_a_whole(town: Town, days: str) -> None:
    dewi = await on_28_march(town)

    await extends(dewi, days, "Pendataan oleh petugas")

    assert (
        "Pendataan oleh petugas pindah ke 1–30 September 2020 "
        "(tadinya 1–31 Juli 2020)." in dewi.sees()
    )


async def test_a_second_press_sees_what_the_first_one_did(town: Town) -> None:
    dewi = await on_28_march(town)
    await asks_for(dewi, "29 Mei 2020")
    await dewi.presses("Lanjut")
    message, button = dewi.last, dewi.buttons()[0]
    assert button == "Ya, ubah jadwalnya"

    await dewi.presses(button)
    first = dewi.sees()
    dewi.press(message, "calendar:set:online:1cb6:1d1e:0")
    await town.telegram.settled()

    assert dewi.sees() == first
    async with town.app.storage.open() as uow:
        assert await uow.calendar.version() == 1


async def test_a_button_of_an_older_calendar_changes_nothing(town: Town) -> None:
    dewi = await on_28_march(town)
    await extends(dewi)

    await presses_data(town, dewi, "calendar:set:online:1cb6:1d01:0")

    assert "Sementara itu Anda sendiri sudah mengubah jadwalnya." in dewi.sees()
    assert last_day(town) == date(2020, 5, 29)


@pytest.mark.parametrize(
    "data", ["calendar:set", "calendar:confirm:online:x:y:0", "calendar:choose:never"]
)
async def test_a_forged_button_leads_home(town: Town, data: str) -> None:
    dewi = await on_28_march(town)

    await presses_data(town, dewi, data)

    assert "Tombol itu dari pesan lama." in dewi.sees()


@pytest.mark.parametrize(
    ("days", "refusal"),
    [
        ("31 Maret 2020", "Itu sama dengan jadwal yang sekarang"),
        ("27 Maret 2020", "Tanggal itu sudah lewat."),
        ("1 Maret sampai 29 Mei 2020", "Sensus online sudah berjalan, jadi hari pertamanya tetap."),
        ("kapan saja", 'Tanggal mana yang dimaksud dengan "kapan saja"?'),
    ],
)
async def test_what_cannot_be_is_refused_in_words(town: Town, days: str, refusal: str) -> None:
    dewi = await on_28_march(town)

    await asks_for(dewi, days)

    assert refusal in dewi.sees()
    await dewi.sends("29 Mei 2020")
    assert PLANNED in dewi.sees()


async def test_reversed_days_are_refused(town: Town) -> None:
    dewi = await on_28_march(town)
    await asks_for(dewi, "30 September sampai 1 September 2020", "Pendataan oleh petugas")
    assert "Tahap Pendataan oleh petugas berakhir sebelum dimulai." in dewi.sees()


async def test_a_phase_that_is_over_is_not_offered(town: Town) -> None:
    dewi = await on_28_march(town)
    town.clock.move_to(at(4, 2))

    await dewi.sends("/tahap")
    assert dewi.buttons() == ["Ubah: Pendataan oleh petugas", "Beranda"]

    await presses_data(town, dewi, "calendar:choose:online")
    assert "Sensus online sudah selesai, jadi harinya tidak bisa diubah lagi." in dewi.sees()


@pytest.mark.parametrize("data", ["", "calendar:choose:online", "calendar:open"])
async def test_nobody_else_may_look_or_change(town: Town, data: str) -> None:
    siti = await town.resident()
    await (presses_data(town, siti, data) if data else siti.sends("/tahap"))
    assert "Bagian ini untuk tim sensus kabupaten." in siti.sees()
    assert "Jadwal sensus" not in siti.sees()


async def test_a_forged_press_of_a_resident_changes_nothing(town: Town) -> None:
    siti = await town.resident()
    await presses_data(town, siti, "calendar:set:online:1cb6:1d1e:0")
    assert last_day(town) == date(2020, 3, 31)


async def test_another_conversation_takes_over_when_it_is_begun(town: Town) -> None:
    dewi = await on_28_march(town)
    await dewi.sends("/tahap")
    await dewi.presses("Ubah: Sensus online")

    await dewi.sends("/status")
    await dewi.sends("29 Mei 2020")

    assert "NIK" in dewi.sees()
    assert last_day(town) == date(2020, 3, 31)


async def test_the_calendar_takes_over_from_another_conversation(town: Town) -> None:
    dewi = await on_28_march(town)
    await dewi.sends("/status")
    await asks_for(dewi, "29 Mei 2020")
    assert PLANNED in dewi.sees()


async def test_an_identity_number_is_not_taken_for_a_day(town: Town) -> None:
    dewi = await on_28_march(town)
    await dewi.sends("/tahap")
    await dewi.presses("Ubah: Sensus online")

    await dewi.sends(FAMILY_CARD)

    assert FAMILY_CARD not in dewi.sees()
    assert all(FAMILY_CARD not in (message.text or "") for message in dewi.from_bot)


async def test_in_a_group_the_calendar_is_not_spoken_of(town: Town) -> None:
    dewi = await on_28_march(town)
    group = town.telegram.group("Tim", members=[dewi])
    await dewi.adds_bot_to(group)
    before = count(group)
    await dewi.sends("/tahap@sensus_bot", to=group)
    assert count(group) == before + 1
    assert "obrolan pribadi" in group.sees()


async def test_english_admins_are_asked_in_english(town: Town) -> None:
    dewi = await town.resident("Dewi", language="English")
    await town.grants(dewi, Role.ADMIN)
    await dewi.sends("/tahap")
    await dewi.presses("Change: The online census")
    await dewi.sends("29 May 2020")
    extended = "The online census will be extended until 29 May 2020 (before: 31 March 2020)."
    assert extended in dewi.sees()


async def test_the_audit_names_who_changed_what(town: Town) -> None:
    dewi = await on_28_march(town)
    await extends(dewi)
    async with town.app.storage.open() as uow:
        newest = (await uow.audit.newest(limit=1))[0]
    assert newest.action == "calendar changed"
    assert newest.actor == str(dewi.chat_id)
    assert newest.facts["online"] == "2020-02-15/2020-03-31 -> 2020-02-15/2020-05-29"


async def test_a_slip_that_is_undone_in_time_is_told_to_nobody(town: Town) -> None:
    dewi = await on_28_march(town)
    siti = await town.resident("Siti")
    await extends(dewi)
    await town.passes(timedelta(minutes=5))
    await extends(dewi, "31 Maret 2020")
    await town.until(at(3, 28, 8, 50))
    assert "diperpanjang" not in siti.sees()
    assert "lebih cepat" not in siti.sees()


async def test_who_comes_back_after_blocking_hears_what_changed_meanwhile(town: Town) -> None:
    siti = await town.resident("Siti")
    dewi = await on_28_march(town)
    await siti.blocks_bot()
    await extends(dewi)
    await town.passes(timedelta(hours=1))
    assert not [each for each in siti.from_bot if EXTENDED in each.text]
    await siti.unblocks_bot()
    await siti.sends("/start")
    await town.passes(timedelta(minutes=15))
    assert len([each for each in siti.from_bot if EXTENDED in each.text]) == 1
    await siti.sends("/start")
    await town.passes(timedelta(hours=1))
    assert len([each for each in siti.from_bot if EXTENDED in each.text]) == 1


async def test_an_extension_by_words_and_a_day_that_is_in_no_calendar(town: Town) -> None:
    dewi = await on_28_march(town)
    await asks_for(dewi, "31 februari")
    assert "bulan itu berakhir 29 Februari 2020" in dewi.sees()
    await dewi.sends("diperpanjang 2 bulan")
    assert "31 Mei 2020" in dewi.sees()
