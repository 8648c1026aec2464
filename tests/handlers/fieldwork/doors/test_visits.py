"""When somebody comes, that nobody came, and whether a visit was real: through the chats."""

from pathlib import Path

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.progress import EntryKind, NewEntry, Visits
from census.people.people import ChatId, Role
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from services.ports.people.submissions import Subject, SubjectKind
from simulator.chats.people import SimulatedPerson
from tests.handlers.fieldwork.doors.test_officers import of_sabrang
from tests.handlers.fieldwork.field import AGUS, BLOCKS, SITI, WATI, field_of, joins
from tests.support.question_books import few_books
from tests.support.talk import at, count, presses_data
from tests.support.town import Town, open_town


async def lead(town: Town, name: str = "Wati") -> SimulatedPerson:
    """The coordinator of both enumerators, who has joined."""
    wati = await town.resident(name)
    await town.grants(wati, Role.COORDINATOR)
    await joins(town, WATI, wati.chat_id)
    return wati


async def is_now(town: Town, somebody: SimulatedPerson, state: SubmissionState) -> None:
    """Let the household of somebody be in a state."""
    by = (
        Origin.STATISTICS_OFFICE if state is SubmissionState.CONFIRMED else Origin.PERSON,
        "a test",
    )
    event = SubmissionEvent(SubmissionState.UNKNOWN, state, town.clock.now(), *by)
    async with town.app.storage.open() as uow:
        subject = Subject(SubjectKind.CHAT, str(somebody.chat_id))
        await uow.submissions.record(subject, event)
        await uow.commit()


async def reports(town: Town, place: int, *kinds: EntryKind, visits: Visits | None = None) -> None:
    """Let acts on a block be recorded, as the enumerator's day does it."""
    now = town.clock.now()
    owner = AGUS if place == 2 else SITI
    async with town.app.storage.open() as uow:
        for kind in kinds:
            said = visits if visits and kind is EntryKind.VISITS else Visits()
            entry = NewEntry(BLOCKS[place].code, kind, owner.badge, 1, now, now.date(), said)
            await uow.block_reports.add(entry)
        await uow.commit()


async def test_when_somebody_comes_and_who(shared_town: Town) -> None:
    await field_of(shared_town)
    budi = await of_sabrang(shared_town)
    await budi.sends("kapan petugas datang?")
    assert "Petugas sedang berkeliling" in budi.sees()
    assert "Siti Nur Aminah, S.Pd" in budi.sees()
    assert "3509-0123" in budi.sees()
    assert "Siapkan Kartu Keluarga dan KTP" in budi.sees()
    assert "Agus" not in budi.sees()


async def test_a_newcomer_reads_when_somebody_comes_before_anything_is_agreed(
    shared_town: Town,
) -> None:
    await field_of(shared_town)
    wulan = shared_town.telegram.person("Wulan Baru")
    await wulan.sends("kapan petugas datang?")
    assert "Anda tinggal di desa mana?" in wulan.sees()
    await wulan.sends("Sabrang")
    assert "Petugas sedang berkeliling" in wulan.sees()
    assert "Siti Nur Aminah, S.Pd" in wulan.sees()
    async with shared_town.app.storage.open() as uow:
        person = await uow.people.get(ChatId(wulan.chat_id))
    assert person is not None
    assert (person.unit, person.consented_at) == (None, None)


async def test_what_a_newcomer_says_of_a_visit_counts_with_the_agreement(own_town: Town) -> None:
    town = own_town
    await field_of(town)
    wati = await lead(town)
    wulan = town.telegram.person("Wulan")
    await wulan.sends("belum didatangi")
    assert "Anda tinggal di desa mana?" in wulan.sees()
    await wulan.sends("Sabrang")
    assert "belum didatangi petugas" in wulan.sees()
    assert "Desa Sabrang" in wulan.sees()
    async with town.app.storage.open() as uow:
        assert not await uow.visit_words.waiting()
    await wulan.presses("Setuju")
    assert "Sudah saya catat" in wulan.sees()
    await town.until(at(3, 6, 16, 5))
    assert "Desa Sabrang (Ambulu): 1 belum didatangi" in wati.sees()
    await wulan.sends("kapan petugas datang?")
    assert "Sudah tercatat bahwa rumah Anda belum didatangi" in wulan.sees()


async def test_a_village_typed_after_the_word_is_where_it_counts(own_town: Town) -> None:
    await field_of(own_town)
    rina = await own_town.resident("Rina")
    await rina.sends("rumah saya belum didatangi")
    await rina.sends("Sabrang")
    assert "Sudah saya catat" in rina.sees()


async def test_a_village_that_was_just_said_is_not_asked_for_again(own_town: Town) -> None:
    await field_of(own_town)
    wulan = own_town.telegram.person("Wulan")
    await wulan.sends("kapan petugas datang?")
    await wulan.sends("Sabrang")
    await wulan.sends("belum didatangi")
    assert "Anda tinggal di desa mana?" not in wulan.sees()
    assert "rumah Anda di Desa Sabrang belum didatangi" in wulan.sees()
    rina = await own_town.resident("Rina")
    await rina.sends("/petugas Siti Aminah, Sabrang")
    await rina.sends("petugas belum datang juga")
    assert "Koordinator petugas di Desa Sabrang" in rina.sees()


async def test_the_sentence_said_again_is_no_name_of_a_village(own_town: Town) -> None:
    await field_of(own_town)
    rina = await own_town.resident("Rina")
    await rina.sends("kapan petugas datang?")
    await rina.sends("rumah saya belum didatangi")
    assert "tidak saya temukan" not in rina.sees()
    assert "saya perlu nama desa Anda" in rina.sees()
    await rina.sends("belum didatangi")
    assert "saya perlu nama desa Anda" in rina.sees()
    await rina.sends("Sabrang")
    assert "Sudah saya catat" in rina.sees(), "what was said meanwhile counts"


async def test_who_was_visited_after_all_takes_it_back(own_town: Town) -> None:
    await field_of(own_town)
    budi = await of_sabrang(own_town)
    await budi.sends("belum didatangi")
    assert "Sudah saya catat" in budi.sees()
    await budi.sends("wes didatangi wingi")
    assert "syukurlah sudah didatangi" in budi.sees()
    async with own_town.app.storage.open() as uow:
        assert not await uow.visit_words.waiting()
    await budi.sends("sudah didatangi")
    assert "syukurlah" not in budi.sees(), "nothing is left to take back"
    await budi.sends("belum didatangi")
    assert "Sudah saya catat" in budi.sees()


async def test_of_several_officers_no_name_is_told(shared_town: Town) -> None:
    await field_of(shared_town, owners=(SITI, AGUS, AGUS))
    budi = await of_sabrang(shared_town)
    await budi.sends("kapan petugas datang ke rumah saya")
    assert "Ada 2 petugas di sana" in budi.sees()
    assert "Siti" not in budi.sees()
    await budi.presses("Cek petugas")
    assert "Siapa yang datang ke rumah Anda?" in budi.sees()


async def test_a_block_said_to_be_finished_with_nobody_visited_is_not_finished_for_residents(
    shared_town: Town,
) -> None:
    await field_of(shared_town)
    wati, budi = await lead(shared_town), await of_sabrang(shared_town)
    await reports(shared_town, 0, EntryKind.FINISHED)
    await wati.sends("/sisa")
    assert "tersisa 109" in wati.sees(), "nobody was visited"
    await budi.sends("kapan petugas datang?")
    assert "blok" not in budi.sees()
    await reports(shared_town, 0, EntryKind.VISITS, visits=Visits(done=30))
    await budi.sends("kapan petugas datang?")
    assert "1 dari 2 blok" in budi.sees(), "all were visited"
    await reports(shared_town, 1, EntryKind.FINISHED, EntryKind.APPROVED)
    await budi.sends("kapan petugas datang?")
    assert "2 dari 2 blok" in budi.sees(), "the coordinator agrees"
    await wati.sends("/sisa")
    assert "tersisa 45" in wati.sees()


async def test_before_it_is_published_the_days_of_the_census_are_said(own_town: Town) -> None:
    town = own_town
    await field_of(town, phase=None)
    rina = await town.resident("Rina")
    await town.days_until(at(5, 2))
    await rina.sends("kapan petugas datang?")
    assert "Anda tinggal di desa mana?" in rina.sees()
    await rina.sends("Sabrang")
    assert "Petugas mendatangi rumah 1–31 Juli 2020" in rina.sees()
    assert "Nama petugasnya belum diumumkan" in rina.sees()
    assert "Belum didatangi" not in rina.buttons()


async def test_who_was_not_visited_is_counted_and_answered(own_town: Town) -> None:
    town = own_town
    await field_of(town)
    wati = await lead(town)
    budi, rina = await of_sabrang(town), await of_sabrang(town, "Rina")
    await budi.sends("kapan petugas datang?")
    await budi.presses("Belum didatangi")
    assert "tanpa nama Anda" in budi.sees()
    await budi.sends("belum didatangi")
    assert "Sudah tercatat" in budi.sees()
    await rina.sends("petugas belum datang juga")
    before = count(wati)
    await town.until(at(3, 6, 16, 5))
    assert count(wati) == before + 1
    assert "Desa Sabrang (Ambulu): 2 belum didatangi" in wati.sees()
    assert "Budi" not in wati.sees()
    await presses_data(town, rina, "visit:done:35.09.12.2002")
    assert "Koordinator" not in rina.sees()
    await wati.presses("Sudah didatangi · Sabrang")
    assert "2 warga Desa Sabrang saya kabari" in wati.sees()
    await town.until(at(3, 6, 16, 30))
    assert "Koordinator Desa Sabrang menjawab" in budi.sees()
    assert "Masih belum didatangi" in rina.buttons()


async def test_who_is_complete_is_not_missed_and_who_says_so_is_asked_again(
    own_town: Town,
) -> None:
    town = own_town
    await field_of(town)
    budi, rina = await of_sabrang(town), await of_sabrang(town, "Rina")
    await is_now(town, budi, SubmissionState.CLAIMED)
    await is_now(town, rina, SubmissionState.CONFIRMED)
    for somebody in (budi, rina):
        await somebody.sends("belum didatangi")
        assert "Sudah saya catat" not in somebody.sees()
    assert "sudah tercatat lengkap" in rina.sees()
    assert rina.buttons() == ["Cek petugas", "Beranda"]
    assert "Menurut kabar Anda" in budi.sees()
    async with town.app.storage.open() as uow:
        assert not await uow.visit_words.waiting()
    await rina.sends("kapan petugas datang?")
    assert "Isian online keluarga Anda sudah tercatat lengkap" in rina.sees()
    await budi.presses("Tetap laporkan")
    assert "Sudah saya catat" in budi.sees(), "a claim may be wrong"
    await budi.sends("kapan petugas datang?")
    assert "Menurut kabar Anda" in budi.sees()
    assert "tercatat lengkap" not in budi.sees(), "a claim is no fact"
    town.clock.move_to(at(8, 1, 9))
    await rina.sends("belum didatangi")
    assert "tidak terlewat" in rina.sees()
    await rina.sends("kapan petugas datang")
    assert "Kunjungan petugas sudah selesai" in rina.sees()
    assert "mampir" not in rina.sees(), "nobody comes any more"
    wulan = await of_sabrang(town, "Wulan")
    await wulan.sends("gw belum didata gimana")
    assert "Kunjungan petugas sudah selesai" in wulan.sees()
    assert "Kalau keluarga Anda belum didata, tanyakan" in wulan.sees()


async def test_a_village_that_was_visited_again_is_told_by_itself(own_town: Town) -> None:
    town = own_town
    await field_of(town)
    budi = await of_sabrang(town)
    await budi.sends("belum didatangi")
    await town.until(at(3, 7, 10))
    await reports(town, 0, EntryKind.VISITS, visits=Visits(done=4))
    await town.until(at(3, 7, 13))
    assert "Petugas sudah berkeliling lagi di Desa Sabrang" in budi.sees()


async def test_a_drawn_resident_is_asked_once_and_a_no_is_passed_on(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    everybody = {"asked_share": "100%"}
    async with open_town(tmp_path, migrated_sqlite, fieldwork=everybody) as town:
        await asked_and_denied(town)


async def asked_and_denied(town: Town) -> None:
    await field_of(town)
    wati, siti = await lead(town), await town.resident("Siti")
    await joins(town, SITI, siti.chat_id)
    budi, rina = await of_sabrang(town), await of_sabrang(town, "Rina")
    await reports(town, 0, EntryKind.VISITS, EntryKind.FINISHED, visits=Visits(done=30))
    await town.until(at(3, 6, 12, 5))
    assert "Apakah petugas sensus sudah datang" not in budi.sees()
    await reports(town, 1, EntryKind.VISITS, EntryKind.FINISHED, visits=Visits(done=34))
    await town.until(at(3, 7, 8, 5))
    assert "Apakah petugas sensus sudah datang ke rumah Anda?" in budi.sees()
    await budi.presses("Belum")
    assert "tanpa nama Anda" in budi.sees()
    await rina.presses("Ya, sudah")
    assert "jawabannya sudah dicatat" in rina.sees()
    await town.until(at(3, 7, 16, 5))
    for somebody in (wati, siti):
        assert "Budi" not in somebody.sees()
    assert "1 saat ditanya bilang tidak ada yang datang" in wati.sees()
    assert "Warga bilang tidak ada yang datang" in siti.sees()
    assert "Desa Sabrang (Ambulu): 1 warga" in siti.sees()
    async with town.app.storage.open() as uow:
        outcome = await uow.visit_words.outcome()
    assert (outcome.asked, outcome.came, outcome.nobody) == (2, 1, 1)
    seen = count(budi)
    await town.until(at(3, 8, 12, 5))
    assert count(budi) == seen


async def test_in_the_last_days_who_is_not_recorded_reads_what_to_do(own_town: Town) -> None:
    town = own_town
    await field_of(town, phase=None)
    budi = await of_sabrang(town)
    async with town.app.storage.open() as uow:
        await uow.allocations.set_phase(FieldPhase.STARTED, actor="a test", at=town.clock.now())
        await uow.commit()
    await town.days_until(at(7, 28, 12))
    assert "Kunjungan petugas tinggal sampai 31 Juli 2020" in budi.sees()
    await budi.presses("Kapan petugas datang?")
    assert "tekan Belum didatangi hari ini" in budi.sees()
    await budi.presses("Belum didatangi")
    await budi.sends("kapan petugas datang")
    assert "Beri tahu juga ketua RT" in budi.sees()


async def test_after_the_last_day_a_resident_reads_that_the_visits_are_over(own_town: Town) -> None:
    town = own_town
    await field_of(town)
    budi = await of_sabrang(town)
    town.clock.move_to(at(8, 1, 9))
    await budi.sends("kapan petugas datang?")
    assert "Kunjungan petugas sudah selesai" in budi.sees(), "nobody has closed the field work"
    assert "sedang berkeliling" not in budi.sees()
    assert "Belum didatangi" not in budi.buttons()


async def test_where_all_blocks_are_finished_nobody_is_on_the_rounds(own_town: Town) -> None:
    town = own_town
    await field_of(town)
    budi = await of_sabrang(town)
    for place in (0, 1):
        await reports(town, place, EntryKind.FINISHED, EntryKind.APPROVED)
    town.clock.move_to(at(7, 31, 9))
    await budi.sends("kapan petugas datang?")
    assert "Semua blok di sini sudah selesai dikunjungi" in budi.sees()
    assert "Kalau rumah Anda terlewat" in budi.sees()
    assert "sedang berkeliling" not in budi.sees()
    await budi.presses("Belum didatangi")
    assert "Sudah saya catat" in budi.sees()


async def test_on_the_first_days_nobody_is_missed_yet(own_town: Town) -> None:
    town = own_town
    await field_of(town)
    budi = await of_sabrang(town)
    town.clock.move_to(at(7, 1, 9))
    await budi.sends("kapan petugas datang?")
    await budi.presses("Belum didatangi")
    assert "Kunjungan baru mulai 1 Juli 2020" in budi.sees()
    assert "sampai 31 Juli 2020" in budi.sees()
    async with town.app.storage.open() as uow:
        assert not await uow.visit_words.waiting()
    town.clock.move_to(at(7, 4, 9))
    await budi.sends("belum didatangi")
    assert "Sudah saya catat" in budi.sees()


async def test_an_emergency_is_no_name_of_a_village(tmp_path: Path, migrated_sqlite: Path) -> None:
    async with open_town(tmp_path, migrated_sqlite, load_knowledge_base=few_books) as town:
        await emergencies(town)


async def emergencies(town: Town) -> None:
    await field_of(town)
    rina = await town.resident("Rina")
    await rina.sends("kapan petugas datang?")
    await rina.sends("ada orang di depan rumah ngaku petugas")
    assert "Siapa yang datang ke rumah Anda?" in rina.sees()
    await rina.sends("kapan petugas datang?")
    assert "Anda tinggal di desa mana?" in rina.sees()
    await rina.sends("blm ada yg dateng ke rumah")
    assert "saya perlu nama desa Anda" in rina.sees()
    await rina.sends("lupa kata sandi gimana")
    assert "tidak saya temukan" not in rina.sees()
    await rina.sends("kapan petugas datang?")
    await rina.sends("Atlantis Barat")
    assert "Desa itu tidak saya temukan" in rina.sees()
    await rina.sends("Sabrang")
    assert "Petugas sedang berkeliling" in rina.sees()
