"""The task force sees its offices: who asked in counts, which lag, what was answered."""

from datetime import timedelta

from census.people.people import ChatId, Grant, Role
from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from simulator.chats.people import SimulatedPerson
from tests.handlers.helpdesk.helped import asks, helper
from tests.support.talk import presses_data
from tests.support.town import HEALTH, KUDUS, SABRANG, SOCIAL, Town

OFFICES = "Kantor dampingan"
FOR_HELPERS = "Bagian ini untuk operator desa dan tim sensus."
FOR_HEADS_TOO = "Bagian ini untuk kepala kantor, operator desa, dan tim sensus."


async def of_the_force(town: Town, *offices: Unit) -> SimulatedPerson:
    """A helper of offices."""
    tono = await helper(town, "Tono", offices[0])
    for office in offices[1:]:
        await town.grants(tono, Role.HELPER, office)
    return tono


async def opens(tono: SimulatedPerson) -> str:
    await tono.sends("/bantuan")
    await tono.presses(OFFICES)
    return tono.sees()


async def test_who_asked_who_lags_and_what_was_answered_without_a_name(town: Town) -> None:
    await town.publishes(
        [
            RecapRow(HEALTH.code, Measure.EMPLOYEES, 803, 910),
            RecapRow(SOCIAL.code, Measure.EMPLOYEES, 420, 420),
        ]
    )
    tono = await of_the_force(town, SOCIAL, HEALTH)
    rina = await town.employee("Rina")
    await rina.sends("/langkah")
    await asks(town, rina)
    said = await opens(tono)
    assert "Kantor dampingan Anda: 2. 1 permintaan menunggu, 1 kantor di bawah target." in said
    assert "1. Dinas Kesehatan · peringkat 2 dari 2\n803 dari 910 pegawai · 88,2%" in said
    assert "🙋 1 menunggu, 0 sedang Anda bantu, 1 bertanya dalam 7 hari" in said
    assert "2. Dinas Sosial · peringkat 1 dari 2\n420 dari 420 pegawai · 100,0%" in said
    assert "belum ada permintaan yang selesai dijawab" in said
    assert said.count("Data menurut rekap BPS per 6 Maret 2020") == 1
    assert "Rina" not in said

    await tono.presses("1. Dinas Kesehatan")
    assert "Kurang 107 pegawai menuju target 100% (Bupati)." in tono.sees()
    assert "Lihat di papan peringkat" in tono.buttons()
    await tono.presses("✋ 1")
    await tono.sends("Coba dari HP lain")
    assert "1 sedang Anda bantu" in await opens(tono)
    await tono.presses("1. Dinas Kesehatan")
    await tono.presses("💬 1")
    await tono.presses("Selesai")
    said = await opens(tono)
    assert "✅ 1 permintaan selesai dijawab dalam 7 hari ini." in said
    assert "Terbanyak di langkah: " in said
    assert "(1)" in said
    assert "Rina" not in said

    await town.later(town.clock.now() + timedelta(days=8))
    assert "belum ada permintaan yang selesai dijawab" in await opens(tono)


async def test_the_text_for_who_leads_the_office_says_no_name(town: Town) -> None:
    await town.publishes(
        [
            RecapRow(HEALTH.code, Measure.EMPLOYEES, 803, 910),
            RecapRow(SOCIAL.code, Measure.EMPLOYEES, 420, 420),
        ]
    )
    tono = await of_the_force(town, HEALTH, SOCIAL)
    await asks(town, await town.employee("Rina"))
    await tono.presses("Saya bantu")
    await tono.presses("Selesai")
    await opens(tono)
    await tono.presses("1. Dinas Kesehatan")
    await tono.presses("Teks untuk pimpinan kantor")
    said = tono.sees()
    assert said.startswith("Yang terhormat Bapak/Ibu pimpinan Dinas Kesehatan,")
    assert "803 dari 910 pegawai" in said
    assert "Data menurut rekap BPS per 6 Maret 2020" in said
    assert "1 permintaan bantuan dari pegawai Bapak/Ibu sudah selesai dijawab" in said
    assert "Rina" not in said
    assert "Kirim lewat WhatsApp" in tono.buttons()
    assert "Mohon ajak pegawai yang belum" in said
    await tono.presses(OFFICES)
    await tono.presses("2. Dinas Sosial")
    await tono.presses("Teks untuk pimpinan kantor")
    assert "Mohon ajak" not in tono.sees()


async def test_without_data_every_office_is_there_five_on_a_page(town: Town) -> None:
    further = [
        Unit(UnitCode(f"opd-{number}"), f"Kantor {number}", UnitKind.OFFICE, KUDUS.code)
        for number in range(1, 6)
    ]
    async with town.app.storage.open() as uow:
        await uow.units.put(further)
        await uow.commit()
    tono = await of_the_force(town, HEALTH, *further)
    said = await opens(tono)
    assert "1. Dinas Kesehatan · belum ada datanya" in said
    assert "Halaman 1 dari 2" in said
    assert "Kantor 5" not in said
    await tono.presses("Berikutnya")
    assert "6. Kantor 5 · belum ada datanya" in tono.sees()
    await tono.presses("6. Kantor 5")
    assert "0 menunggu, 0 sedang Anda bantu, 0 bertanya dalam 7 hari" in tono.sees()
    await tono.presses("Teks untuk pimpinan kantor")
    assert "pimpinan Kantor 5" in tono.sees()


async def test_who_helps_in_a_village_has_no_offices_nor_those_of_others(town: Town) -> None:
    dewi = await helper(town, "Dewi", SABRANG)
    await dewi.sends("/bantuan")
    assert OFFICES not in dewi.buttons()
    await presses_data(town, dewi, "force:open")
    assert FOR_HEADS_TOO in dewi.sees()
    tono = await of_the_force(town, SOCIAL)
    for data in (f"force:office:{HEALTH.code}", f"force:text:{HEALTH.code}"):
        await presses_data(town, tono, data)
        assert FOR_HELPERS in tono.sees()


async def test_an_old_button_is_refused_once_the_role_is_gone(town: Town) -> None:
    tono = await of_the_force(town, HEALTH)
    await opens(tono)
    async with town.app.storage.open() as uow:
        await uow.people.revoke(ChatId(tono.chat_id), Grant(Role.HELPER, HEALTH.code))
        await uow.commit()
    await tono.presses("1. Dinas Kesehatan")
    assert FOR_HELPERS in tono.sees()
