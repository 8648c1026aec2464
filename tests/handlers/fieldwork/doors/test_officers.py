"""A resident checks who is at the door, from fear to a report."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.run.kinds import KINDS
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.badges import FOUND_A_DAY
from simulator.chats.people import SimulatedPerson
from tests.handlers.fieldwork.field import AGUS, SITI, WATI, field_of
from tests.support.question_books import few_books
from tests.support.talk import at, count, presses_data
from tests.support.town import SABRANG, WIB, Town, open_town


async def of_sabrang(town: Town, name: str = "Budi") -> SimulatedPerson:
    """Somebody who has come by the link of a village's poster."""
    somebody = await town.resident(name)
    await somebody.sends("/start 35-09-12-2002")
    return somebody


async def test_a_genuine_officer_by_name_and_by_number(shared_town: Town) -> None:
    await field_of(shared_town)
    budi = await of_sabrang(shared_town)
    await budi.sends("ada petugas di depan rumah")
    assert "Siapa yang datang ke rumah Anda?" in budi.sees()
    await budi.sends("Bu Siti Aminah")
    assert "Petugas resmi" in budi.sees()
    assert "Siti Nur Aminah, S.Pd memang bertugas di Desa Sabrang" in budi.sees()
    assert "0123" not in budi.sees()
    assert "Laporkan ke tim sensus" not in budi.buttons()
    await budi.sends("/petugas 35090123")
    assert "Nomor petugas resmi" in budi.sees()
    assert "Cocokkan dengan nama dan foto" in budi.sees()


async def test_name_and_village_must_both_be_right_and_nothing_else_is_told(
    shared_town: Town,
) -> None:
    await field_of(shared_town)
    budi = await of_sabrang(shared_town)
    await budi.sends("/petugas")
    await budi.sends("Rahmat Hidayat")
    assert "Bukan petugas kami" in budi.sees()
    for said in ("35090124", "Agus Salim"):
        await budi.sends(f"/petugas {said}")
        assert "Ada di daftar petugas kami, tetapi bukan untuk Desa Sabrang" in budi.sees()
        assert "Jangan terima dulu" in budi.sees()
        assert "Laporkan ke tim sensus" in budi.buttons()
        assert "Agus Salim" not in budi.sees(), "of who works elsewhere no name is told"
    assert "Sumberejo" not in budi.sees()
    assert "Siti" not in budi.sees()
    await budi.presses("Desa lain")
    await budi.sends("Sumberejo")
    assert "Agus Salim memang bertugas di Desa Sumberejo" in budi.sees()


async def test_one_wrong_letter_asks_to_look_once_more_and_gives_no_name_away(
    shared_town: Town,
) -> None:
    await field_of(shared_town)
    budi = await of_sabrang(shared_town)
    await budi.sends("/petugas Siti Aminuh")
    seen, buttons = budi.sees(), budi.buttons()
    assert "Nama itu mirip" in seen
    assert "ejaannya di tanda pengenal" in seen
    assert "Bukan petugas kami" not in seen
    assert "Aminah" not in seen
    assert buttons.index("Periksa lagi") < buttons.index("Laporkan ke tim sensus")
    await budi.sends("Siti Aminah")
    assert "Petugas resmi" in budi.sees()
    # Of another village nothing is told, as before.
    await budi.sends("/petugas Agus Selim")
    assert "Bukan petugas kami" in budi.sees()
    assert "mirip" not in budi.sees()


async def test_a_number_without_its_zeros_is_to_be_read_once_more(shared_town: Town) -> None:
    await field_of(shared_town)
    budi = await of_sabrang(shared_town)
    await budi.sends("/petugas 0123")
    assert "Belum cocok" in budi.sees()
    assert "\u2022\u2022\u2022\u2022-\u2022\u2022\u2022\u2022" in budi.sees()
    assert "Siti" not in budi.sees()
    await budi.sends("3509-0123")
    assert "Nomor petugas resmi" in budi.sees()


async def test_a_number_typed_without_the_command_begins_the_check(shared_town: Town) -> None:
    await field_of(shared_town)
    budi = await of_sabrang(shared_town)
    await budi.sends("3509-0123")
    assert "Nomor petugas resmi" in budi.sees()
    await budi.sends("3509-9999")
    assert "Bukan petugas kami" in budi.sees()
    rina = await shared_town.resident("Rina")
    await rina.sends("kapan petugas datang?")
    await rina.sends("3509-0123")
    assert "Di desa mana petugas itu datang?" in rina.sees()
    await rina.sends("Sabrang")
    assert "Nomor petugas resmi" in rina.sees()


async def test_who_belongs_to_no_village_says_it_first_or_behind_a_comma(shared_town: Town) -> None:
    await field_of(shared_town)
    rina = await shared_town.resident("Rina")
    await rina.sends("apakah ini petugas asli?")
    await rina.sends("Siti Aminah")
    assert "Di desa mana petugas itu datang?" in rina.sees()
    await rina.sends("Atlantis Barat")
    assert "Desa itu tidak saya temukan" in rina.sees()
    await rina.sends("sabrang")
    assert "Petugas resmi" in rina.sees()
    await rina.sends("/petugas Siti Aminah, S.Pd, desa Sabrang")
    assert "Petugas resmi" in rina.sees()


async def test_a_village_that_is_typed_is_no_name_and_never_becomes_the_own_one(
    shared_town: Town,
) -> None:
    town = shared_town
    await field_of(town)
    rina = await town.resident("Rina")
    await rina.sends("/petugas Agus Salim, Sabrang")
    assert "bukan untuk Desa Sabrang" in rina.sees()
    await rina.sends("desa Sumberejo")
    assert "Agus Salim memang bertugas di Desa Sumberejo" in rina.sees()
    # Said of the checked village; nobody has said that Rina lives there.
    await rina.sends("belum didatangi")
    assert "Desa Sumberejo" in rina.sees()
    assert (await town.person(rina)).unit is None
    await rina.sends("/petugas Siti Aminah")
    assert "Di desa mana petugas itu datang?" in rina.sees(), "the village before is forgotten"
    await rina.sends("/petugas Sabrang")
    assert "Siapa yang datang di Desa Sabrang?" in rina.sees()
    await rina.sends("Siti Aminuh")
    assert "Nama itu mirip" in rina.sees()
    await rina.sends("Siti Aminah")
    assert "Siti Nur Aminah, S.Pd memang bertugas di Desa Sabrang" in rina.sees()
    budi = await of_sabrang(town)
    for said in ("Agus Selim di desa Sumberejo", "Agus Selim, Sumberejo, Ambulu"):
        await budi.sends(f"/petugas {said}")
        assert "petugas di Desa Sumberejo" in budi.sees()
    await budi.sends("Agus Salim")
    assert "memang bertugas di Desa Sumberejo" in budi.sees(), "the same door is meant"
    await budi.sends("/petugas")
    await budi.sends("Agus Salim")
    assert "bukan untuk Desa Sabrang" in budi.sees()
    assert (await town.person(budi)).unit == SABRANG.code


async def test_an_officer_who_is_called_as_a_village_is_meant(shared_town: Town) -> None:
    named = replace(AGUS, name="Sum Berejo")
    await field_of(shared_town, workers=(SITI, named, WATI))
    budi = await of_sabrang(shared_town)
    await budi.sends("/petugas Sum Berejo")
    assert "bukan untuk Desa Sabrang" in budi.sees()


async def test_a_newcomer_who_checked_somebody_says_where_they_live(shared_town: Town) -> None:
    await field_of(shared_town)
    wulan = shared_town.telegram.person("Wulan")
    await wulan.sends("/petugas Siti Aminah, Sabrang")
    assert "Petugas resmi" in wulan.sees()
    await wulan.sends("belum didatangi")
    assert "Anda tinggal di desa mana?" in wulan.sees()


async def test_a_false_one_reaches_the_admins_at_night_without_who_said_it(own_town: Town) -> None:
    town = own_town
    await field_of(town)
    dewi = await town.admin()
    budi = await of_sabrang(town)
    await town.until(datetime(2020, 3, 6, 21, tzinfo=WIB))
    before = count(dewi)
    await budi.sends("/petugas")
    await budi.sends("Rahmat <b>Hidayat</b> 3509-7777")
    assert "Bukan petugas kami" in budi.sees()
    number = budi.last
    await budi.presses("Laporkan ke tim sensus")
    assert "bukan nama Anda" in budi.sees()
    await town.service.sender.drain()
    assert count(dewi) == before + 1
    assert "Laporan petugas palsu" in dewi.sees()
    assert "Desa Sabrang (Ambulu)" in dewi.sees()
    assert "Rahmat <b>Hidayat</b> 3509-7777" in dewi.sees()
    assert "Budi" not in dewi.sees()
    assert str(budi.chat_id) not in dewi.sees()
    # An old button of the same check reports nothing twice.
    assert number is not None
    await presses_data(town, budi, "badge:bad:1")
    assert "pesan lama" in budi.sees()
    await town.service.sender.drain()
    assert count(dewi) == before + 1


async def test_five_tries_a_day(own_town: Town) -> None:
    town = own_town
    await field_of(town)
    budi = await of_sabrang(town)
    for tried in range(5):
        await budi.sends(f"/petugas Rahmat Hidayat {tried}")
        assert "Bukan petugas kami" in budi.sees()
    assert "Untuk hari ini cukup sekian" in budi.sees()
    assert budi.buttons() == ["Laporkan ke tim sensus", "Beranda"], "nothing that cannot work"
    await budi.sends("/petugas Siti Aminah")
    assert "Batas sehari sudah terpakai: 5 kali yang tidak cocok" in budi.sees()
    assert "Petugas resmi" not in budi.sees()
    await town.until(at(3, 7, 9))
    await budi.sends("/petugas Siti Aminah")
    assert "Petugas resmi" in budi.sees() or "memang bertugas" in budi.sees()


async def test_who_finds_genuine_officers_has_more_tries_and_not_without_an_end(
    own_town: Town,
) -> None:
    town = own_town
    await field_of(town)
    budi = await of_sabrang(town)
    for tried in range(4):
        await budi.sends(f"/petugas Rahmat Hidayat {tried}")
    for _ in range(FOUND_A_DAY):
        await budi.sends("/petugas Siti Aminah")
        assert "Petugas resmi" in budi.sees()
        assert "Hari ini" not in budi.sees()
    await budi.sends("/petugas Siti Aminah")
    assert "Petugas resmi" not in budi.sees()
    assert f"Batas sehari sudah terpakai: {FOUND_A_DAY} kali" in budi.sees()


async def test_before_and_after_the_visits_the_answer_knows_the_day(own_town: Town) -> None:
    town = own_town
    await field_of(town, phase=FieldPhase.LOCKED)
    budi = await of_sabrang(town)
    await budi.sends("/petugas Siti Aminah")
    assert "kunjungan baru mulai 1 Juli 2020" in budi.sees()
    assert "Petugas resmi" not in budi.sees()
    assert "Laporkan ke tim sensus" in budi.buttons()
    await field_of(town, phase=FieldPhase.CLOSED)
    await budi.sends("/petugas Siti Aminah")
    assert "Kunjungan petugas sudah selesai pada 31 Juli 2020" in budi.sees()


async def test_while_nothing_is_published_nobody_is_called_false(own_town: Town) -> None:
    await field_of(own_town, phase=None)
    budi = await of_sabrang(own_town)
    await budi.sends("/petugas Rahmat Hidayat")
    assert "Belum bisa saya pastikan" in budi.sees()


async def test_a_group_leads_to_the_private_chat_where_no_consent_is_needed(
    shared_town: Town,
) -> None:
    await field_of(shared_town)
    wulan = shared_town.telegram.person("Wulan")
    await wulan.sends("/start petugas")
    assert "Siapa yang datang ke rumah Anda?" in wulan.sees()
    await wulan.sends("Siti Aminah, Sabrang")
    assert "Petugas resmi" in wulan.sees()


def test_only_a_false_officer_leaves_in_quiet_hours() -> None:
    assert {kind.name for kind in KINDS if kind.urgent} == {"officer_reported"}


async def test_an_open_check_ends_by_itself_and_what_is_said_later_is_no_name(
    own_town: Town,
) -> None:
    town = own_town
    await field_of(town)
    budi = await of_sabrang(town)
    await budi.sends("/petugas Siti Aminuh")
    assert "Nama itu mirip" in budi.sees()
    await town.until(town.clock.now() + timedelta(minutes=31))
    await budi.sends("Rahmat Hidayat")
    assert "Bukan petugas kami" not in budi.sees()
    assert "Mau saya cek apakah Rahmat Hidayat petugas kami?" in budi.sees(), "but it may be meant"
    await budi.presses("Ya, cek petugas ini")
    assert "Bukan petugas kami" in budi.sees()
    await budi.sends("/petugas")
    await town.until(town.clock.now() + timedelta(hours=25))
    await budi.sends("Rahmat Hidayat")
    assert "Mau saya cek" not in budi.sees(), "another day"


async def test_words_of_another_subject_leave_an_open_check_at_once(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite, load_knowledge_base=few_books) as town:
        await another_subject(town)


async def another_subject(town: Town) -> None:
    await field_of(town)
    dewi = await town.admin()
    budi = await of_sabrang(town)
    await budi.sends("/petugas Siti Aminuh")
    await budi.sends("belum didatangi")
    assert "Sudah saya catat" in budi.sees()
    await budi.sends("/petugas")
    await budi.sends("kapan petugas datang?")
    assert "Petugas sedang berkeliling" in budi.sees()
    await budi.sends("/petugas")
    await budi.sends("/bantuan")
    await budi.sends("Rahmat Hidayat")
    assert "Bukan petugas kami" not in budi.sees(), "a command has left it"
    await budi.sends("/petugas")
    await budi.sends("kk lawas boleh")
    assert "nama desanya" not in budi.sees()
    # Who was checked can still be reported.
    await budi.sends("/petugas Siti Aminuh")
    check = budi.last
    await budi.sends("lupa kata sandi gimana")
    assert "Bukan petugas kami" not in budi.sees()
    await budi.presses("Laporkan ke tim sensus", on=check)
    await town.service.sender.drain()
    assert "Siti Aminuh" in dewi.sees()


async def test_a_name_in_a_sentence_is_checked_and_a_sentence_is_no_name(
    shared_town: Town,
) -> None:
    await field_of(shared_town)
    budi = await of_sabrang(shared_town)
    await budi.sends("ada org dateng ngaku petugas namanya joko")
    assert "Belum bisa saya pastikan" in budi.sees(), "one word is too little, and it is not asked"
    await budi.sends("orangnya pake jaket item")
    assert "bukan petugas kami" not in budi.sees().casefold()
    assert "nama lengkap atau nomor" in budi.sees()
    await budi.sends("namanya Siti Aminah")
    assert "Petugas resmi" in budi.sees()
    await budi.sends("/petugas")
    await budi.sends("gw takut nih")
    assert "nama lengkap atau nomor" in budi.sees()
    await budi.sends("gw blm didatengin")
    assert "Sudah saya catat" in budi.sees()
