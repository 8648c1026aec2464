"""Civil servants: joining with the NIP, the own state, the office's rank, and heads of offices."""

import pytest

from census.people import Role
from census.recap import RecapRow
from census.units import Measure
from simulator.people import Person
from tests.handlers.talk import count, presses_data, screen
from tests.town import HEADS_NIP, HEALTH, NIP, SOCIAL, Town

STRANGERS_NIP = "199002022015031002"


async def offices_are_ranked(town: Town) -> None:
    await town.publishes(
        [
            RecapRow(HEALTH.code, Measure.EMPLOYEES, 803, 910),
            RecapRow(SOCIAL.code, Measure.EMPLOYEES, 400, 420),
        ]
    )


async def asks_to_join(town: Town, nip: str = NIP, name: str = "Rina") -> Person:
    somebody = await town.resident(name)
    await somebody.presses("Saya ASN")
    await somebody.sends(nip)
    return somebody


async def head_of(town: Town) -> Person:
    return await town.employee("Agus", HEADS_NIP)


async def test_an_employee_joins_with_the_nip_in_one_message(town: Town) -> None:
    rina = await asks_to_join(town)
    text, buttons = screen(rina)
    assert text.splitlines() == ["Apakah ini Anda?", "Rina Le…", "Dinas Kesehatan"]
    assert buttons == ["Ya, ini saya", "Bukan"]
    await rina.presses("Ya, ini saya")
    assert "Selamat bergabung! Anda terdaftar di Dinas Kesehatan" in rina.sees()
    assert count(rina) == 1
    assert (await town.person(rina)).holds(Role.EMPLOYEE, HEALTH.code)


async def test_the_typed_nip_is_gone_from_the_chat(town: Town) -> None:
    rina = await asks_to_join(town)
    assert not any(NIP in message.text for message in rina.messages)


@pytest.mark.parametrize("typed", ["1985 0315 2010 01 2 001", "NIP. 19850315.201001.2.001"])
async def test_the_nip_may_be_typed_in_groups(town: Town, typed: str) -> None:
    rina = await asks_to_join(town, typed)
    assert "Apakah ini Anda?" in rina.sees()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1985031520100120", "yang Anda ketik 16"),
        ("198513152010012001", "bukan tanggal"),
        ("198503152010013001"[:14] + "3001", "Angka ke-15"),
        ("l98503152010012001", "huruf"),
        ("lupa", "NIP-nya belum terketik"),
    ],
)
async def test_what_is_wrong_with_a_nip_is_said(town: Town, typed: str, said: str) -> None:
    rina = await asks_to_join(town, typed)
    text, buttons = screen(rina)
    assert said in text
    assert buttons == ["Batal"]
    await rina.sends(NIP)
    assert "Apakah ini Anda?" in rina.sees()


async def test_a_nip_that_is_not_on_the_roster_is_told_whom_to_ask(town: Town) -> None:
    rina = await asks_to_join(town, STRANGERS_NIP)
    text, buttons = screen(rina)
    assert "bagian kepegawaian" in text
    assert buttons == ["Ketik NIP lagi", "Beranda"]
    await rina.presses("Ketik NIP lagi")
    await rina.sends(NIP)
    assert "Apakah ini Anda?" in rina.sees()


async def test_a_nip_of_somebody_else_is_not_taken_over(town: Town) -> None:
    await town.employee()
    budi = await asks_to_join(town, NIP, "Budi")
    assert "sudah dipakai di akun Telegram lain" in budi.sees()
    assert (await town.person(budi)).employee is None


async def test_two_who_confirm_the_same_nip_do_not_both_get_it(town: Town) -> None:
    rina = await asks_to_join(town)
    budi = await asks_to_join(town, NIP, "Budi")
    await rina.presses("Ya, ini saya")
    await budi.presses("Ya, ini saya")
    assert "sudah dipakai di akun Telegram lain" in budi.sees()
    assert not (await town.person(budi)).holds(Role.EMPLOYEE)


async def test_who_denies_is_not_linked_and_can_try_again(town: Town) -> None:
    budi = await asks_to_join(town, NIP, "Budi")
    await budi.presses("Bukan")
    assert "tidak ada yang saya catat" in budi.sees()
    assert budi.buttons() == ["Ketik NIP lagi", "Beranda"]
    assert (await town.person(budi)).employee is None
    await presses_data(town, budi, "employee:confirm")
    assert "pesan lama" in budi.sees()
    assert (await town.person(budi)).employee is None


async def test_a_double_yes_is_welcomed_once_and_not_sent_away(town: Town) -> None:
    rina = await asks_to_join(town)
    for _ in range(2):
        rina.press(rina.last, "employee:confirm")
    await town.telegram.settled()
    assert "Selamat bergabung" in rina.sees()
    assert count(rina) == 1


async def test_joining_again_shows_the_own_state_instead(town: Town) -> None:
    rina = await town.employee()
    await rina.sends("/asn")
    assert "Anda belum mulai mengisi" in rina.sees()
    assert "Ketik NIP" not in rina.sees()


async def test_numbers_of_offices_cannot_be_probed(town: Town) -> None:
    budi = await town.resident("Budi")
    await budi.sends("/asn")
    for serial in range(5):
        await budi.sends(f"{STRANGERS_NIP[:-1]}{serial}")
        assert "bagian kepegawaian" in budi.sees()
    await budi.sends(NIP)
    assert "tunggu satu jam" in budi.sees()


async def test_an_employee_sees_the_own_state_and_the_offices_rank(town: Town) -> None:
    await offices_are_ranked(town)
    rina = await town.employee()
    await rina.presses("Kantor saya")
    text, buttons = screen(rina)
    assert "Dinas Kesehatan" in text
    assert "Anda belum mulai mengisi" in text
    assert "803 dari 910 pegawai sudah (88,2 %). Peringkat 2 dari 2." in text
    assert "6 Maret 2020, 08.00 WIB" in text
    assert buttons == ["Buka langkah saya", "Lihat di papan peringkat", "Beranda"]


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
    assert "Kurang 107 pegawai menuju target 100 % (Bupati)" in text
    assert buttons == ["Lihat semuanya", "Beranda"]
    await agus.presses("Lihat semuanya")
    assert "Peringkat 2 OPD di Kabupaten Kudus" in agus.sees()


async def test_everybody_else_chooses_a_board(town: Town) -> None:
    await offices_are_ranked(town)
    siti = await town.resident()
    await siti.sends("/peringkat")
    assert siti.buttons() == ["OPD", "Kecamatan", "Desa dan kelurahan", "Perusahaan", "Beranda"]
    await siti.presses("OPD")
    text, buttons = screen(siti)
    assert "1. Dinas Sosial" in text
    assert buttons == ["Papan lain", "Beranda"]
    await siti.presses("Papan lain")
    await siti.presses("Kecamatan")
    assert "Belum ada data yang terbit" in siti.sees()
    assert count(siti) == 2


async def test_joining_speaks_english_too(town: Town) -> None:
    amy = await town.resident("Amy", language="English")
    await amy.presses("I'm a civil servant")
    assert "Type your NIP (18 digits)" in amy.sees()
    await amy.sends(NIP)
    await amy.presses("Yes, that's me")
    assert "You are with Dinas Kesehatan" in amy.sees()
