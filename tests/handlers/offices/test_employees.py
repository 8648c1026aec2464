"""Civil servants at work: the own state, the office's rank, and heads of offices."""

from census.people.people import Role
from census.recaps.recap import RecapRow
from census.units import Measure
from simulator.chats.people import SimulatedPerson
from tests.support.talk import PNG, count, presses_data, screen
from tests.support.town import HEADS_NIP, HEALTH, SOCIAL, Town


async def offices_are_ranked(town: Town) -> None:
    await town.publishes(
        [
            RecapRow(HEALTH.code, Measure.EMPLOYEES, 803, 910),
            RecapRow(SOCIAL.code, Measure.EMPLOYEES, 400, 420),
        ]
    )


async def head_of(town: Town) -> SimulatedPerson:
    return await town.employee("Agus", HEADS_NIP)


async def test_an_employee_sees_the_own_state_and_the_offices_rank(town: Town) -> None:
    await offices_are_ranked(town)
    rina = await town.employee()
    await rina.presses("Kantor saya")
    text, buttons = screen(rina)
    assert "Dinas Kesehatan" in text
    assert "Anda belum mulai mengisi" in text
    assert "803 dari 910 pegawai sudah (88,2%). Peringkat 2 dari 2." in text
    assert "6 Maret 2020, 08.00 WIB" in text
    assert buttons == ["Buka langkah saya", "Lihat di papan peringkat", "Beranda"]


async def test_a_resident_with_a_screenshot_is_led_to_the_status(town: Town) -> None:
    siti = await town.resident()
    await siti.sends_photo(PNG, caption="udah masuk belum min")
    assert "Tekan Cek status, lalu ketik nomornya" in siti.sees()
    await siti.presses("Cek status")
    assert "NIK" in siti.sees()


async def test_an_office_without_data_says_so(town: Town) -> None:
    rina = await town.employee()
    assert "belum ada di papan peringkat" in rina.sees()


async def test_home_shows_an_employee_the_office(town: Town) -> None:
    await offices_are_ranked(town)
    rina = await town.employee()
    await rina.sends("/start")
    text, buttons = screen(rina)
    assert "Kantor Anda: 803 dari 910 pegawai" in text
    assert "Kantor saya" in buttons


async def test_an_employee_on_the_way_is_not_told_they_have_not_begun(town: Town) -> None:
    rina = await town.employee()
    await presses_data(town, rina, "step:done:prepare")
    await rina.sends("/asn")
    assert "Anda sudah mulai mengisi, tinggal dilengkapi" in rina.sees()


async def test_an_employee_who_has_sent_it_is_not_sent_to_the_steps(town: Town) -> None:
    rina = await town.employee()
    await presses_data(town, rina, "claim:yes")
    await rina.sends("/asn")
    text, buttons = screen(rina)
    assert "Isian Anda sudah dikirim" in text
    assert "Buka langkah saya" not in buttons


async def test_the_head_is_recognised_by_the_roster(town: Town) -> None:
    agus = await head_of(town)
    assert "pimpinan Dinas Kesehatan" in agus.sees()
    assert (await town.person(agus)).holds(Role.OFFICE_HEAD, HEALTH.code)
    await agus.sends("/asn")
    assert "Kode untuk grup kantor" in agus.buttons()


async def test_the_head_gets_a_commands_menu_of_the_own(town: Town) -> None:
    agus = await head_of(town)
    rina = await town.employee()
    heads = [command.command for command in town.telegram.commands_for(agus.chat_id)]
    employees = [command.command for command in town.telegram.commands_for(rina.chat_id)]
    assert heads[:3] == ["peringkat", "asn", "kode"]
    assert "kode" not in employees
    residents = town.telegram.commands_for(town.telegram.person("Siti").chat_id)
    asn = {command.description for command in residents if command.command == "asn"}
    assert asn == {"Bergabung sebagai ASN"}


async def test_a_role_that_comes_later_shows_in_the_menu_at_the_next_start(town: Town) -> None:
    siti = await town.resident()
    await town.grants(siti, Role.ADMIN)
    await siti.sends("/start")
    menu = [command.command for command in town.telegram.commands_for(siti.chat_id)]
    assert "terbit" in menu


async def test_the_head_sees_the_office_in_its_surroundings(town: Town) -> None:
    await offices_are_ranked(town)
    agus = await head_of(town)
    await agus.sends("/peringkat")
    text, buttons = screen(agus)
    assert "Dinas Kesehatan · peringkat 2 dari 2 OPD di Kabupaten Kudus" in text
    assert "👉 2. Dinas Kesehatan" in text
    assert "1. Dinas Sosial" in text
    assert "64 pegawai lagi untuk menjadi yang pertama" in text
    assert "Kurang 107 pegawai menuju target 100% (Bupati)" in text
    assert buttons == [
        "Perkembangan",
        "📣 Kartu hari ini",
        "Lihat semuanya",
        "Papan lain",
        "Beranda",
    ]
    await agus.presses("Lihat semuanya")
    assert "Peringkat 2 OPD di Kabupaten Kudus" in agus.sees()


async def test_everybody_else_chooses_a_board(town: Town) -> None:
    await offices_are_ranked(town)
    siti = await town.resident()
    await siti.sends("/peringkat")
    assert siti.buttons() == [
        "OPD",
        "Kecamatan",
        "Desa dan kelurahan",
        "Perusahaan",
        "Kabupaten dan kota",
        "Beranda",
    ]
    await siti.presses("OPD")
    text, buttons = screen(siti)
    assert " 1 Dinas Sosial\n" in text
    assert set(buttons) == {
        "Cari nama",
        "Gambar",
        "Menurut ukuran",
        "Papan lain",
        "Tampilkan sebagai tabel",
    }
    await siti.presses("Papan lain")
    await siti.presses("Kecamatan")
    assert "Belum ada data yang terbit" in siti.sees()
    assert count(siti) == 2
