from datetime import timedelta

from census.helpdesk.request import RequestState, Tried
from census.people.consent import Purpose
from census.people.people import ChatId
from tests.handlers.helpdesk.helped import MINUTE, asks, helper, request_of, villager
from tests.support.talk import at
from tests.support.town import AMBULU, HEALTH, SABRANG, Town


async def test_a_stuck_person_is_helped_by_the_village_and_each_hears_of_it(town: Town) -> None:
    dewi, siti = await helper(town, "Dewi"), await villager(town)
    await siti.sends("/langkah")
    await siti.presses("Saya terkendala")
    await siti.presses("Bicara dengan orang")
    assert "Yang terlihat: Desa Sabrang, langkah Anda (" in siti.sees()
    assert "), bahasa Anda, dan yang nanti Anda tulis. Nama" in siti.sees()
    assert "Nama dan akun Anda tidak terlihat" in siti.sees()
    await siti.presses("Setuju, teruskan")
    assert "sudah saya teruskan" in siti.sees()
    await town.passes(MINUTE)
    assert "Ada yang perlu dibantu" in dewi.sees()
    assert "Desa Sabrang" in dewi.sees()
    assert "Langkah: " in dewi.sees()
    assert "Siti" not in dewi.sees()
    await dewi.presses("Saya bantu")
    assert "Anda yang membantu" in dewi.sees()
    await town.passes(MINUTE)
    assert "Ada yang siap membantu Anda" in siti.sees()
    assert "Dewi" not in siti.sees()
    await dewi.presses("Selesai")
    await town.passes(MINUTE)
    assert "Bagaimana tadi?" in siti.sees()
    await siti.presses("😊")
    assert "Terima kasih" in siti.sees()
    request = await request_of(town, siti)
    assert (request.state, request.rating) == (RequestState.CLOSED, 3)
    async with town.app.storage.open() as uow:
        consents = await uow.consents.of_chat(ChatId(siti.chat_id))
    assert consents[Purpose.HELPDESK].holds


async def test_who_has_no_village_is_asked_for_it_once(town: Town) -> None:
    dewi, siti = await helper(town, "Dewi"), await town.resident("Siti")
    await siti.sends("hubungi petugas")
    assert "desa atau kelurahan mana" in siti.sees()
    await siti.sends("Xyzzy")
    assert 'Desa "Xyzzy" belum saya temukan' in siti.sees()
    await siti.sends("sabrang")
    await siti.presses("Setuju, teruskan")
    await town.passes(MINUTE)
    assert "Desa Sabrang" in dewi.sees()
    assert (await town.person(siti)).unit == SABRANG.code


async def test_the_question_for_the_village_is_left_after_half_an_hour(town: Town) -> None:
    siti = await town.resident("Siti")
    await siti.sends("hubungi petugas")
    await town.passes(timedelta(minutes=31))
    await siti.sends("Xyzzy")
    assert "belum saya temukan" not in siti.sees()
    await siti.sends("sabrang")
    assert "Yang terlihat" not in siti.sees()
    await siti.sends("hubungi petugas")
    assert "desa atau kelurahan mana" in siti.sees()


async def test_who_asks_for_a_person_again_is_asked_for_the_village_again(town: Town) -> None:
    await helper(town, "Dewi")
    siti = await town.resident("Siti")
    await siti.sends("hubungi petugas")
    await siti.sends("mau bicara dengan orang")
    assert "belum saya temukan" not in siti.sees()
    assert "desa atau kelurahan mana" in siti.sees()
    await siti.sends("/bantuan")
    await siti.sends("sabrang")
    assert "Yang terlihat" not in siti.sees(), "a command leads elsewhere"
    await siti.sends("hubungi petugas")
    await siti.sends("sabrang")
    assert "Yang terlihat: Desa Sabrang" in siti.sees()


async def test_without_a_village_the_regency_is_asked_and_without_helpers_the_admins(
    town: Town,
) -> None:
    dewi, siti = await town.admin("Dewi"), await town.resident("Siti")
    await siti.sends("tolong saya")
    await siti.presses("Lewati")
    assert "tim sensus kabupaten" in siti.sees()
    await siti.presses("Setuju, teruskan")
    await town.passes(MINUTE)
    assert "Desanya tidak disebut" in dewi.sees()
    assert (await request_of(town, siti)).tried == Tried((await request_of(town, siti)).tried.step)


async def test_who_will_help_is_named_as_it_is(town: Town) -> None:
    await helper(town, "Dewi", None)
    siti = await villager(town)
    await siti.sends("tolong sambungkan ke petugas")
    assert "Saya hubungkan dengan tim sensus kabupaten" in siti.sees()
    assert "Desa Sabrang" in siti.sees()
    await helper(town, "Agus", AMBULU)
    await siti.sends("saya butuh bantuan manusia")
    assert "orang yang membantu di Kecamatan Ambulu" in siti.sees()


async def test_who_waits_and_calls_reads_that_the_request_waits(town: Town) -> None:
    await helper(town, "Dewi")
    siti = await villager(town)
    await asks(town, siti)
    for said in ("halo ada orang?", "kok lama pak?", "halo"):
        await siti.sends(said)
        assert "masih menunggu" in siti.sees(), said


async def test_an_employee_is_helped_by_the_task_force_of_the_office(town: Town) -> None:
    tono, dewi = await helper(town, "Tono", HEALTH), await helper(town, "Dewi")
    rina = await town.employee("Rina")
    await asks(town, rina)
    assert "Dinas Kesehatan" in tono.sees()
    assert "Ada yang perlu dibantu" not in dewi.sees()


async def test_where_nobody_helps_the_contacts_are_named(town: Town) -> None:
    siti = await villager(town)
    await siti.sends("mau bicara dengan orang")
    await siti.presses("Setuju, teruskan")
    assert "Loket BPS" in siti.sees()


async def test_a_second_request_shows_the_first_and_too_many_wait(town: Town) -> None:
    await helper(town, "Dewi")
    siti = await villager(town)
    for _ in range(3):
        await asks(town, siti)
        await siti.sends("mau bicara dengan orang")
        assert "masih menunggu" in siti.sees()
        await siti.presses("Tidak jadi")
        assert "saya batalkan" in siti.sees()
    await siti.sends("mau bicara dengan orang")
    assert "sudah beberapa kali" in siti.sees()


async def test_who_waits_reads_the_place_and_when_somebody_is_on_duty(town: Town) -> None:
    dewi = await helper(town, "Dewi")
    siti, sari = await villager(town), await villager(town, "Sari")
    await town.later(at(3, 6, 17))
    await asks(town, siti)
    assert "bertugas lagi Senin, 9 Maret 2020, 08.00 WIB" in siti.sees()
    await asks(town, sari)
    assert "Anda di urutan ke-2" in sari.sees()
    assert "Ada yang perlu dibantu" not in dewi.sees()
    await town.later(at(3, 9, 8, 5))
    assert "Ada yang perlu dibantu" in dewi.sees()


async def test_the_usual_wait_is_said_once_it_is_measured(town: Town) -> None:
    dewi = await helper(town, "Dewi")
    for number in range(5):
        somebody = await villager(town, f"Warga{number}")
        await asks(town, somebody)
        await town.passes(11 * MINUTE)
        await dewi.presses("Saya bantu")
        await dewi.presses("Selesai")
    siti = await villager(town)
    await asks(town, siti)
    assert "biasanya menunggu 15 menit" in siti.sees()


async def test_an_ended_request_is_opened_again_within_a_day(town: Town) -> None:
    dewi, siti = await helper(town, "Dewi"), await villager(town)
    await asks(town, siti)
    await dewi.presses("Saya bantu")
    await dewi.sends("/selesai")
    assert "Terima kasih sudah membantu" in dewi.sees()
    await town.passes(MINUTE)
    await siti.presses("Belum beres, buka lagi")
    assert "sudah saya teruskan" in siti.sees()
    await town.passes(MINUTE)
    assert "Ada yang perlu dibantu" in dewi.sees()
    await siti.sends("/selesai")
    await town.later(town.clock.now() + timedelta(hours=26))
    await siti.presses("Belum beres, buka lagi")
    assert "terlalu lama" in siti.sees()


async def test_the_district_helps_where_the_village_has_nobody(town: Town) -> None:
    agus, siti = await helper(town, "Agus", AMBULU), await villager(town)
    await asks(town, siti)
    assert "Desa Sabrang" in agus.sees()
