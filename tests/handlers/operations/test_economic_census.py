"""The economic census is walked through: nothing in it asks for a family, an office or a number."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from census.campaign.cadence import NotOwed, refusal
from census.people.people import ChatId, Role
from census.recaps.recap import RecapRow
from census.units import Measure
from tests.support.talk import PNG
from tests.support.town import HEALTH, SABRANG, SUMBEREJO, Town, open_town

WIB = ZoneInfo("Asia/Jakarta")
FAMILIES = Measure.FAMILIES
"""What is counted, whatever the census calls it."""


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    async with open_town(
        tmp_path,
        migrated_sqlite,
        begin=datetime(2026, 5, 4, 9, tzinfo=WIB),
        census="se2026",
        targets=[],
    ) as opened:
        yield opened


async def test_an_invited_firm_walks_its_steps(town: Town) -> None:
    owner = await town.resident("Lina")
    assert "usaha" in owner.sees() or "langkah" in owner.sees()
    await owner.presses("Mulai langkah 1")
    assert "Undangan lewat email" in owner.sees()
    for _ in range(3):
        await owner.presses("Sudah")
    await owner.presses("Sudah")
    assert "usaha Anda sudah ikut sensus" in owner.sees()
    assert "keluarga" not in owner.sees()


async def test_who_is_not_invited_says_so_and_waits_for_the_visit(town: Town) -> None:
    owner = await town.resident("Lina")
    await owner.presses("Mulai langkah 1")
    await owner.presses("Saya terkendala")
    await owner.presses("Tidak bisa online")
    await owner.presses("Tidak menerima undangan")
    assert "Petugas datang ke usaha Anda pada 1 Juni – 31 Juli 2026." in owner.sees()
    await owner.sends("/start")
    assert "Tidak bisa online" not in owner.sees(), "nobody was to fill in online"
    await owner.sends("/kartu")
    assert "petugas yang mendatangi Anda" in owner.sees()
    assert "langkah" not in owner.sees() + str(owner.buttons())
    town.clock.move_to(datetime(2026, 6, 3, 9, tzinfo=WIB))
    await owner.sends("/kartu")
    assert "petugas yang mendatangi Anda" in owner.sees()
    assert "Kapan petugas datang?" in owner.buttons()
    town.clock.move_to(datetime(2026, 8, 3, 9, tzinfo=WIB))
    await owner.sends("/kartu")
    assert "Sensusnya sudah selesai" in owner.sees()


async def test_no_number_is_asked_and_the_sticker_is_named(town: Town) -> None:
    owner = await town.resident("Lina")
    await owner.sends("/status")
    assert "stiker" in owner.sees()
    assert "NIK" not in owner.sees()


async def test_nobody_joins_an_office_or_registers_one(town: Town) -> None:
    owner = await town.resident("Lina")
    assert "Saya ASN" not in owner.sees()
    for command in ("/asn", "/perusahaan"):
        await owner.sends(command)
        assert "kantor dan pegawainya tidak dihitung" in owner.sees()


OF_OFFICES = ("/asn", "/perusahaan", "/edaran", "/bukti", "/belum", "/daftar")


@pytest.mark.parametrize("role", [None, Role.OFFICE_HEAD, Role.ADMIN])
async def test_no_command_of_offices_leads_anywhere_nor_is_offered(
    town: Town, role: Role | None
) -> None:
    """No letter, receipt or list that only employees have, whoever asks and by whichever word."""
    person = await town.resident("Agus")
    if role is not None:
        await town.grants(person, role, HEALTH if role is Role.OFFICE_HEAD else None)
    for command in OF_OFFICES:
        await person.sends(command)
        assert "kantor dan pegawainya tidak dihitung" in person.sees(), command
        assert "Saya ASN" not in person.sees()
        assert person.last.media is None, command
    await person.sends("/bantuan")
    assert [each for each in OF_OFFICES if f"{each} ·" in person.sees()] == []


async def test_a_picture_is_no_receipt(town: Town) -> None:
    owner = await town.resident("Lina")
    await owner.sends_photo(PNG)
    assert "belum bisa saya baca" in owner.sees()
    for word in ("pegawai", "ASN", "Cek status", "KTP", "nomornya"):
        assert word not in owner.sees()


async def test_what_is_kept_names_no_receipt_and_no_code_of_a_form(town: Town) -> None:
    owner = await town.resident("Lina")
    await owner.sends("/privasi")
    assert "Tidak saya simpan" in owner.sees()
    for word in ("Bukti", "verifikator", "kode acak"):
        assert word not in owner.sees()


async def test_no_office_is_looked_for_on_the_boards(town: Town) -> None:
    head = await town.resident("Agus")
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    await head.sends("/peringkat")
    assert "Dinas Kesehatan" not in head.sees() + str(head.buttons())


async def test_a_number_is_taken_away_and_none_is_needed(town: Town) -> None:
    owner = await town.resident("Lina")
    await owner.sends("3319014101800001")
    assert "saya hapus" in owner.sees()
    assert "Cek status" not in owner.sees()
    assert "tidak memerlukan NIK" in owner.sees()


async def test_a_head_of_an_office_has_the_home_of_an_owner(town: Town) -> None:
    head = await town.resident("Agus")
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    await head.sends("/start")
    assert "Pengisian online untuk usaha yang diundang" in head.sees()
    await head.sends("/belum")
    assert "kantor dan pegawainya tidak dihitung" in head.sees()


async def test_in_the_visits_an_owner_asks_who_comes(town: Town) -> None:
    owner = await town.resident("Lina")
    town.clock.move_to(datetime(2026, 6, 2, 10, tzinfo=WIB))
    await owner.sends("/start")
    assert "Pendataan dari pintu ke pintu" in owner.sees()
    await owner.sends("/status")
    assert "stiker" in owner.sees()


async def test_who_is_not_invited_says_so_on_the_home(town: Town) -> None:
    """Most are not: it took four presses through the steps of those who are."""
    owner = await town.resident("Lina")
    assert owner.buttons()[:2] == ["Mulai langkah 1", "Tidak menerima undangan"]
    await owner.presses("Tidak menerima undangan")
    assert "Petugas datang ke usaha Anda pada 1 Juni – 31 Juli 2026." in owner.sees()
    await owner.presses("Beranda")
    assert "Tidak menerima undangan" not in owner.buttons()


async def test_who_was_not_invited_is_led_to_the_visit_and_quietly_back(town: Town) -> None:
    """Their home led to the search for an e-mail that never came."""
    owner = await town.resident("Lina")
    await owner.presses("Tidak menerima undangan")
    assert owner.buttons() == ["Kapan petugas datang?", "Ternyata ada undangan", "Beranda"]
    assert "tombol di bawah" not in owner.sees()
    await owner.presses("Beranda")
    assert "petugas datang ke usaha Anda pada 1 Juni – 31 Juli 2026" in owner.sees()
    assert "Pengisian online" not in owner.sees()
    assert owner.buttons()[0] == "Kapan petugas datang?"
    await owner.presses("Ternyata ada undangan")
    assert "akhirnya datang?" in owner.sees()
    await owner.presses("Tidak ada")
    await owner.presses("Ternyata ada undangan")
    await owner.presses("Ya, undangannya ada")
    assert "Undangan lewat email" in owner.sees()
    await owner.presses("Tidak menerima undangan")
    await owner.presses("Ternyata ada undangan")
    await owner.presses("Ya, undangannya ada")
    await owner.presses("Sudah")
    assert "Tidak menerima undangan" not in owner.buttons(), "who has done a step was invited"


async def test_a_reminder_has_the_button_that_it_names(town: Town) -> None:
    owner = await town.resident("Lina")
    await town.later(datetime(2026, 5, 17, 9, 30, tzinfo=WIB))
    assert "Tidak diundang? Tekan Tidak menerima undangan" in owner.sees()
    await owner.presses("Tidak menerima undangan")
    assert "Petugas datang ke usaha Anda" in owner.sees()


async def test_the_sticker_is_no_dead_end(town: Town) -> None:
    owner = await town.resident("Lina")
    await owner.sends("/status")
    assert "Bicara dengan orang" in owner.buttons()


async def test_a_form_behind_an_own_link_is_sought_at_no_address(town: Town) -> None:
    owner = await town.resident("Lina")
    await owner.presses("Mulai langkah 1")
    for _ in range(3):
        await owner.presses("Sudah")
    assert "apakah isian Anda sudah dikirim?" in owner.sees()
    for command in ("/privasi", "/bantuan"):
        await owner.sends(command)
        assert "Isian sensus hanya di" not in owner.sees()
        assert "Alamat resmi sensus hanya bps.go.id." in owner.sees()


OF_WORKPLACES = ("Kepala kantor", "Verifikator", "Narahubung", "Wakil kepala", "ASN", "Kepala OPD")


async def test_no_role_of_offices_is_given_listed_or_written_to(town: Town) -> None:
    admin = await town.admin()
    for command in ("/undang", "/peran"):
        await admin.sends(command)
        shown = " ".join(admin.buttons())
        assert "Koordinator" in shown, command
        assert [word for word in OF_WORKPLACES if word in shown] == []
    await admin.sends("/siaran")
    assert "Semua peserta" in admin.buttons()
    assert [word for word in OF_WORKPLACES if word in " ".join(admin.buttons())] == []


async def test_a_poster_is_for_the_businesses_of_a_village_and_for_no_office(town: Town) -> None:
    head = await town.resident("Agus")
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    await head.sends("/poster")
    assert head.last.media is None
    assert "kantor dan pegawainya tidak dihitung" in head.sees()


async def test_a_helper_counts_no_neighbour_where_each_firm_has_its_own_link(town: Town) -> None:
    helper = await town.resident("Slamet")
    await town.grants(helper, Role.HELPER, SABRANG)
    await helper.sends("/start")
    await helper.sends("/bantuan")
    assert "menunggu" in helper.sees()
    assert "Bantu tetangga tanpa HP" not in " ".join(helper.buttons())


async def test_a_head_of_an_office_is_offered_what_everybody_is(town: Town) -> None:
    head = await town.resident("Agus")
    await head.sends("/bantuan")
    before = head.sees()
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    await head.sends("/bantuan")
    assert head.sees() == before
    await head.sends("/undang")
    assert "operator desa dan tim sensus" in head.sees()
    assert "/asn" not in head.sees()


async def test_a_head_of_an_office_gets_no_code_for_a_group_that_would_hear_nothing(
    town: Town,
) -> None:
    head = await town.resident("Agus")
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    await head.sends("/kode")
    assert "kantor dan pegawainya tidak dihitung" in head.sees()
    assert "/ikat" not in head.sees()
    helper = await town.resident("Slamet")
    await town.grants(helper, Role.HELPER, SABRANG)
    await helper.sends("/kode")
    assert "/ikat" in helper.sees()


async def test_who_was_counted_says_so_and_is_left_in_peace(town: Town) -> None:
    owner = await town.resident("Lina")
    town.clock.move_to(datetime(2026, 6, 5, 10, tzinfo=WIB))
    await owner.sends("sudah")
    assert "petugas menempelkan stiker" in owner.sees()
    assert "Sudah, stiker ditempel" in owner.buttons()
    await owner.sends("toko saya sudah didata, stiker sudah ditempel")
    assert "usaha Anda sudah didata" in owner.sees()
    await owner.presses("Beranda")
    assert "Menurut kabar Anda, usaha Anda sudah didata" in owner.sees()
    await owner.presses("Ternyata belum")
    assert "Menurut kabar" not in owner.sees()
    await owner.sends("/status")
    await owner.presses("Sudah, stiker ditempel")
    await owner.presses("Kartu untuk dibagikan")
    assert owner.last.media is not None
    await owner.sends("/pengingat")
    assert "Pengingat berhenti sendiri" in owner.sees()
    async with town.app.storage.open() as uow:
        person = await uow.people.get(ChatId(owner.chat_id))
    rule = next(each for each in town.app.census.reminders if each.id == "visits")
    assert person is not None
    assert refusal(rule.role, person, town.app.census, rule.phase) is NotOwed.FINISHED


async def test_of_invited_firms_no_place_is_ranked_and_in_the_visits_all_are(town: Town) -> None:
    """One firm of 517 was 0.19% and the last place, though nobody knows how many are invited."""

    async def publish(sabrang: int, sumberejo: int) -> None:
        rows = ((SABRANG, sabrang), (SUMBEREJO, sumberejo))
        await town.publishes([RecapRow(unit.code, FAMILIES, done, 500) for unit, done in rows])

    owner = await town.resident("Lina")
    async with town.app.storage.open() as uow:
        person = await uow.people.get(ChatId(owner.chat_id))
        assert person is not None
        await uow.people.change(person, unit=SABRANG.code)
        await uow.commit()
    await publish(1, 40)
    town.clock.move_to(datetime(2026, 5, 5, 9, tzinfo=WIB))
    await publish(2, 80)
    await owner.sends("/peringkat Sabrang")
    assert "2 usaha (dari berapa, belum diketahui)" in owner.sees()
    assert "Jumlah yang diundang tidak diketahui" in owner.sees()
    for wrong in ("%", "peringkat 1", "puncak", "500"):
        assert wrong not in owner.sees()
    for _ in range(2):
        await owner.sends("/start")
        assert "Sabrang" not in owner.sees(), "an online figure reads as visits"
        town.clock.move_to(datetime(2026, 6, 4, 9, tzinfo=WIB))
    await publish(250, 100)
    await owner.sends("/peringkat Sabrang")
    assert "Desa Sabrang · peringkat 1 dari 2 desa" in owner.sees()
    assert "250 dari 500 usaha · 50,0%" in owner.sees()
    assert "diundang" not in owner.sees(), "neither the note nor the end of the online phase"
