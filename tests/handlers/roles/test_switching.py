"""A chat with several duties: one button leads to the others; home, menu and help follow."""

from census.people.people import ChatId, Grant, Role
from simulator.chats.people import SimulatedPerson
from tests.handlers.residents.test_role_homes import figures, menu
from tests.support.talk import at, presses_data, screen
from tests.support.town import AMBULU, HEALTH, SABRANG, SOCIAL, Town


async def holds(town: Town, *grants: Grant) -> SimulatedPerson:
    """Somebody with these roles, at home."""
    somebody = await town.resident("Ratna")
    async with town.app.storage.open() as uow:
        for grant in grants:
            await uow.people.grant(ChatId(somebody.chat_id), grant)
        await uow.commit()
    await somebody.sends("/start")
    return somebody


async def test_one_button_leads_to_the_other_duties_and_menu_and_help_follow(
    own_town: Town,
) -> None:
    await figures(own_town)
    ratna = await holds(
        own_town,
        Grant(Role.ADMIN),
        Grant(Role.OFFICE_HEAD, HEALTH.code),
        Grant(Role.HELPER, SABRANG.code),
    )
    assert "Tidak ada yang menunggu Anda" in ratna.sees()
    assert "terbit" in menu(own_town, ratna)
    assert "Sensus keluarga saya" not in ratna.buttons()
    await ratna.presses("Sebagai …")
    assert ratna.buttons() == ["Kepala kantor", "Operator", "Sensus keluarga saya", "Beranda"]
    await ratna.presses("Operator")
    assert "Desa Sabrang" in ratna.sees()
    assert menu(own_town, ratna)[:2] == ["poster", "kode"]
    assert "terbit" not in menu(own_town, ratna)
    await ratna.sends("/bantuan")
    assert "/poster" in ratna.sees()
    assert "/siaran" not in ratna.sees()
    await ratna.sends("/menu")
    assert "Desa Sabrang" in ratna.sees()
    await ratna.sends("/siaran")
    assert "siaran" in ratna.sees().lower()


async def test_a_duty_that_is_taken_while_its_home_is_open_is_gone_kindly(
    own_town: Town,
) -> None:
    ratna = await holds(
        own_town, Grant(Role.OFFICE_HEAD, HEALTH.code), Grant(Role.HELPER, SABRANG.code)
    )
    await ratna.presses("Sebagai …")
    await ratna.presses("Operator")
    person = await own_town.person(ratna)
    assert person.acting_as is Role.HELPER
    async with own_town.app.storage.open() as uow:
        await uow.people.revoke(person.chat, Grant(Role.HELPER, SABRANG.code))
        await uow.commit()
    await presses_data(own_town, ratna, "act:as:helper")
    assert "pesan lama" in ratna.sees()
    await presses_data(own_town, ratna, "act:as:nobody")
    assert "pesan lama" in ratna.sees()
    await ratna.presses("Beranda")
    text, buttons = screen(ratna)
    assert "Kantor Anda" in text
    assert "Sensus keluarga saya" in buttons
    assert "Sebagai …" not in buttons


async def test_who_has_two_offices_chooses_one_at_home(own_town: Town) -> None:
    await figures(own_town)
    ratna = await holds(
        own_town, *(Grant(Role.OFFICE_HEAD, office.code) for office in (HEALTH, SOCIAL))
    )
    assert "Dinas Kesehatan · peringkat 2" in ratna.sees()
    await ratna.presses("Sebagai …")
    assert len(ratna.buttons()) == 4
    await ratna.presses("Dinas Sosial")
    text, buttons = screen(ratna)
    assert "Dinas Sosial · peringkat 1" in text
    assert "Sebagai …" in buttons
    await ratna.sends("/menu")
    assert "Dinas Sosial · peringkat 1" in ratna.sees()
    assert (await own_town.person(ratna)).acting_in == SOCIAL.code
    await ratna.presses("Lihat yang belum")
    assert "Dinas Sosial" in ratna.sees()
    await presses_data(own_town, ratna, f"act:as:office_head:{SABRANG.code}")
    assert "pesan lama" in ratna.sees()
    async with own_town.app.storage.open() as uow:
        gone = Grant(Role.OFFICE_HEAD, SOCIAL.code)
        await uow.people.revoke(ChatId(ratna.chat_id), gone)
        await uow.commit()
    await ratna.sends("/menu")
    assert "Dinas Kesehatan · peringkat 2" in ratna.sees()


async def test_the_task_force_sees_its_offices_and_no_name(own_town: Town) -> None:
    await figures(own_town)
    ratna = await holds(own_town, Grant(Role.HELPER, HEALTH.code), Grant(Role.HELPER, SOCIAL.code))
    text, buttons = screen(ratna)
    assert "Dinas Kesehatan: 803 dari 910 pegawai (88,2%), peringkat 2 dari 2, 107 belum" in text
    assert "Dinas Sosial: 400 dari 420 pegawai (95,2%), peringkat 1 dari 2, 20 belum" in text
    assert "Rina" not in text
    assert buttons == [
        *("Kantor dampingan", "Lihat peringkat", "Undang"),
        *("Sensus keluarga saya", "Bantuan"),
    ]
    await presses_data(own_town, ratna, f"office:open:{HEALTH.code}")
    assert "Rina" not in ratna.sees()


async def test_the_helper_of_a_district_sees_which_village_to_accompany(own_town: Town) -> None:
    await figures(own_town)
    ratna = await holds(own_town, Grant(Role.HELPER, AMBULU.code))
    assert "Hari ini: dampingi Sumberejo (Ambulu, 15,0%), Sabrang (Ambulu, 52,1%)" in ratna.sees()
    assert "Kode untuk grup desa" not in ratna.buttons()


async def test_officers_of_the_visits_read_what_they_can_do_now_and_from_when(
    own_town: Town,
) -> None:
    ratna = await holds(own_town, Grant(Role.ENUMERATOR, SABRANG.code))
    text, buttons = screen(ratna)
    assert "Tugas Anda: Petugas sensus, Desa Sabrang" in text
    assert "Tahap kunjungan: 1–31 Juli 2020" in text
    assert buttons == ["Lihat di papan peringkat", "Sensus keluarga saya", "Bantuan"]
    own_town.clock.move_to(at(7, 2))
    await ratna.sends("/menu")
    assert "Tahap kunjungan sedang berjalan" in ratna.sees()
    own_town.clock.move_to(at(8, 2))
    await ratna.sends("/menu")
    assert "Tahap kunjungan sudah selesai" in ratna.sees()
    agus = await holds(own_town, Grant(Role.COORDINATOR, AMBULU.code))
    assert "Undang" in agus.buttons()
