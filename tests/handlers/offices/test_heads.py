"""A head of office: the day's digest, the own people's names, and a call to them."""

from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import unquote

import pytest

from census.identity.numbers import Nip
from census.people.people import Employee, Role
from simulator.chats.people import SimulatedPerson
from tests.handlers.recaps.finishing import finish
from tests.handlers.recaps.test_publishing import the_head
from tests.handlers.recaps.test_waiting_recaps import offices
from tests.support.talk import at, count, presses_data
from tests.support.town import HEADS_NIP, HEALTH, MORNING, SOCIAL, Town, open_town

DONE_NIP = "198001012005012003"
LIST, CALL = f"office:open:{HEALTH.code}", f"office:call:{HEALTH.code}"


@pytest.fixture
async def town(own_town: Town) -> Town:
    return own_town


async def with_staff(town: Town, *, named: bool = True) -> SimulatedPerson:
    """Let three more stand on the health office's roster, who never come; return the head.

    ``named``: one of them is known to have finished, and with that who has not.
    """
    names = {
        "198001012005012001": "Wati Kusuma",
        "198001012005012002": "Yono Prasetyo",
        DONE_NIP: "Zainal Abidin",
    }
    async with town.app.storage.open() as uow:
        await uow.roster.put(
            [
                Employee(town.hasher.employee(Nip.parse(nip)), name, HEALTH.code)
                for nip, name in names.items()
            ]
        )
        await uow.commit()
    if named:
        await finish(town, DONE_NIP)
    return await town.employee("Agus", HEADS_NIP)


async def publish(town: Town, dewi: SimulatedPerson, health: int, as_of: datetime) -> None:
    async with town.app.storage.open() as uow:
        await uow.snapshots.add(offices(health, 62), as_of=as_of, source="BPS")
        await uow.commit()
    await dewi.sends("/terbit")
    await dewi.presses("Terbitkan")
    if "Ketik terbitkan" in dewi.sees():
        await dewi.sends("terbitkan")


async def calls(town: Town, agus: SimulatedPerson) -> None:
    """Look at the preview of a call, and send it."""
    await presses_data(town, agus, CALL)
    await agus.presses("Kirim ke 1 pegawai")


async def test_two_recaps_of_a_day_are_one_message_and_the_next_waits_for_tomorrow(
    town: Town,
) -> None:
    await town.publishes(offices(50, 60), as_of=MORNING - timedelta(days=1))
    agus, dewi = await the_head(town), await town.admin()
    before = count(agus)
    await publish(town, dewi, 70, MORNING - timedelta(minutes=2))
    await publish(town, dewi, 100, MORNING - timedelta(minutes=1))
    await town.passes(timedelta(minutes=1))
    assert count(agus) == before + 1
    assert "🎉 Dinas Kesehatan mencapai target 100% (Bupati)!" in agus.sees()
    assert "naik ke peringkat 1 (tadinya 2)" in agus.sees()
    await publish(town, dewi, 10, MORNING)
    await town.passes(timedelta(hours=3))
    assert count(agus) == before + 1
    await town.until(at(3, 7, 8, 1))
    assert count(agus) == before + 2
    assert "kini di peringkat 2 (tadinya 1)" in agus.sees()


async def test_a_head_sees_the_names_calls_them_once_a_day_and_hears_whom_it_reaches(
    town: Town,
) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await agus.sends("siapa yg belum")
    seen = agus.sees()
    assert "4 dari 5 pegawai di daftar belum tercatat selesai" in seen
    assert "1 di antaranya sudah bergabung di bot" in seen
    assert "• Agus Wibowo · belum mulai\n• Rina Lestari · belum mulai" in seen
    assert "• Wati Kusuma · belum bergabung di bot" in seen
    await rina.sends("siapa yg belum")
    assert "Wati" not in rina.sees()
    await rina.sends("knp gak ada pengingat")
    assert "Pengingat menyala." in rina.sees()
    await agus.presses("Ingatkan mereka")
    assert "Begini ajakan Anda nanti dibaca" in agus.sees()
    assert "Agus Wibowo dari Dinas Kesehatan mengajak Anda" in agus.sees()
    await town.passes(timedelta(minutes=1))
    assert "mengajak Anda" not in rina.sees()
    await agus.presses("Kirim ke 1 pegawai")
    assert "dikirim sekarang kepada 1 pegawai" in agus.sees()
    assert "2 pegawai di daftar belum bergabung" in agus.sees()
    assert f"?start={HEALTH.code}" in agus.sees()
    await town.passes(timedelta(minutes=1))
    assert "Agus Wibowo dari Dinas Kesehatan mengajak Anda" in rina.sees()
    await presses_data(town, agus, CALL)
    assert "Hari ini ajakan untuk kantor itu sudah dikirim" in agus.sees()
    async with town.app.storage.open() as uow:
        actions = [entry.action for entry in await uow.audit.newest()]
    assert actions.count("office called") == 1


async def test_a_call_that_reaches_nobody_leaves_the_days_call_to_be_made(town: Town) -> None:
    agus = await with_staff(town)
    await agus.sends("bagaimana cara mengingatkan staf")
    assert "pegawai di daftar belum tercatat selesai" in agus.sees()
    assert "di antaranya sudah bergabung" not in agus.sees()
    await presses_data(town, agus, CALL)
    rina = await town.employee()
    await calls(town, agus)
    assert "dikirim sekarang kepada 1 pegawai" in agus.sees()
    await town.passes(timedelta(minutes=1))
    assert "Agus Wibowo dari Dinas Kesehatan mengajak Anda" in rina.sees()


async def test_nobody_is_called_open_by_name_before_it_is_known_who_has_finished(
    town: Town,
) -> None:
    await town.publishes(offices(84, 62), as_of=MORNING - timedelta(hours=14))
    rina = await town.employee()
    agus = await with_staff(town, named=False)
    await presses_data(town, agus, LIST)
    seen = agus.sees()
    assert "siapa saja yang sudah selesai belum diketahui" in seen
    assert "Menurut rekap BPS: 84 dari 100 pegawai sudah, data per 5 Maret 2020, 18.00" in seen
    assert "1 pegawai sudah bergabung di bot dan belum tercatat selesai" in seen
    assert "Rina" not in seen
    assert "Wati" not in seen
    await agus.presses("Ingatkan mereka")
    await agus.presses("Kirim ke 1 pegawai")
    await town.passes(timedelta(minutes=1))
    assert "isian Anda belum tercatat selesai" in rina.sees()


async def test_names_that_are_fewer_than_the_recap_counts_do_not_stand_for_the_office(
    town: Town,
) -> None:
    agus = await with_staff(town)
    await town.publishes(offices(2, 62), as_of=MORNING - timedelta(hours=1))
    await presses_data(town, agus, LIST)
    assert "Menurut nama yang tercatat (berkas NIP, bukti): 1 dari 5 sudah" in agus.sees()
    assert "Menurut rekap BPS: 2 dari 100 pegawai sudah" in agus.sees()
    assert "Yono" not in agus.sees()
    await finish(town, DONE_NIP, "198001012005012001")
    await presses_data(town, agus, LIST)
    assert "3 dari 5 pegawai di daftar belum tercatat selesai" in agus.sees()
    assert "Menurut rekap BPS: 2 dari 100" in agus.sees()
    assert "Yono" in agus.sees()
    assert "Wati" not in agus.sees()


async def test_a_call_at_night_leaves_in_the_morning(town: Town) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await town.until(at(3, 6, 20, 30))
    before = count(rina)
    await calls(town, agus)
    assert "pada 7 Maret 2020, 07.00 WIB" in agus.sees()
    await town.until(at(3, 6, 23))
    assert count(rina) == before
    await town.until(at(3, 7, 7, 1))
    assert count(rina) == before + 1


async def test_who_has_stopped_reminders_is_not_called(town: Town) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await rina.sends("berhenti")
    before = count(rina)
    await presses_data(town, agus, CALL)
    assert "tidak ada pegawai yang perlu saya ingatkan" in agus.sees()
    assert "1 tidak bisa diingatkan lewat bot" in agus.sees()
    await town.passes(timedelta(minutes=1))
    assert count(rina) == before


async def test_names_are_for_the_own_head_and_verifier_alone(town: Town) -> None:
    agus = await with_staff(town)
    rina, dewi = await town.employee(), await town.admin()
    for somebody in (rina, dewi):
        for data in (LIST, CALL):
            await presses_data(town, somebody, data)
            assert "hanya untuk pimpinan dan verifikator" in somebody.sees()
    await presses_data(town, agus, f"office:open:{SOCIAL.code}")
    assert "Nama-nama pegawai hanya untuk pimpinan" in agus.sees()
    await town.grants(rina, Role.VERIFIER, HEALTH)
    await rina.sends("/asn")
    await rina.presses("Lihat yang belum")
    assert "Yono Prasetyo" in rina.sees()
    siti = await town.resident()
    for somebody, seen in ((agus, True), (rina, True), (dewi, False), (siti, False)):
        for said in ("/belum", "berapa yang belum?"):
            await somebody.sends(said)
            assert ("Yono Prasetyo" in somebody.last.text) is seen


async def test_the_last_data_of_the_phase_is_told_once(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite, begin=at(3, 31, 9)) as town:
        await town.publishes(offices(50, 60), as_of=at(3, 31, 8))
        agus, dewi = await the_head(town), await town.admin()
        await town.until(at(4, 1, 9))
        for hour in (0, 8):
            await publish(town, dewi, 50, at(4, 1, hour))
            await town.passes(timedelta(days=1))
        finals = [each for each in agus.from_bot if each.text.startswith("🏁")]
        assert len(finals) == 1


async def test_a_head_shares_the_days_figures_with_the_group_and_no_names(town: Town) -> None:
    await town.publishes(offices(84, 62), as_of=MORNING - timedelta(hours=14))
    agus = await with_staff(town)
    await agus.sends("/menu")
    await agus.presses("Perlengkapan kantor")
    assert agus.buttons() == [
        *("Teks untuk grup WhatsApp", "Surat edaran", "Ucapkan terima kasih"),
        *("Kode untuk grup kantor", "Poster untuk dicetak", "Beranda"),
    ]
    await agus.presses("Teks untuk grup WhatsApp")
    seen = agus.sees()
    assert "Sensus online masih dibuka 25 hari lagi (sampai 31 Maret 2020)" in seen
    assert "84 dari 100 pegawai · 84,0%" in seen
    assert "Kurang 16 pegawai menuju target 100% (Bupati)" in seen
    assert "https://sensus.bps.go.id" in seen
    assert f"?start={HEALTH.code}" in seen
    assert "Yono" not in seen
    assert "Agus" not in seen
    link = agus.last.inline_rows[0][0]["url"]
    assert unquote(link.removeprefix("https://wa.me/?text=")) == seen
    town.clock.move_to(at(4, 2))
    await presses_data(town, agus, f"office:text:{HEALTH.code}")
    assert "sudah ditutup" in agus.sees()
    assert "Terima kasih atas kerja sama" in agus.sees()
    for data in (f"office:text:{SOCIAL.code}", f"office:tools:{SOCIAL.code}"):
        await presses_data(town, agus, data)
        assert "hanya untuk pimpinan dan verifikator" in agus.sees()


async def test_where_the_board_counts_otherwise_a_head_reads_both_counts_at_home(
    town: Town,
) -> None:
    agus = await with_staff(town)
    await town.publishes(offices(1, 62))
    await agus.sends("/menu")
    assert "Menurut nama yang tercatat" not in agus.sees()
    await finish(town, DONE_NIP, "198001012005012001")
    await agus.sends("/menu")
    assert "1 dari 100 pegawai" in agus.sees()
    assert "Menurut nama yang tercatat (berkas NIP, bukti): 2 dari 5 sudah" in agus.sees()
