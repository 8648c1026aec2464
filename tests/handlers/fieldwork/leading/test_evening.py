"""The evening of those who lead: warnings at five, a brief at seven, an area at a glance."""

from dataclasses import replace
from datetime import timedelta

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.progress import EntryKind, Visits
from census.fieldwork.visit_words import VisitWordKind
from census.people.people import ChatId, Role
from services.fieldwork.telling_work import tell_work
from tests.handlers.boards.test_forms_of_boards import AS_WORDS
from tests.handlers.boards.test_rich_boards import blocks, kinds, rows_in
from tests.handlers.fieldwork.leading.led import (
    ANI,
    BLOCKS,
    BUDI,
    CITRA,
    EKO,
    RINI,
    WATI,
    YANTO,
    acts,
    field,
    joined,
)
from tests.support.talk import at, count, presses_data
from tests.support.town import MORNING, SABRANG, Town

DAY = timedelta(days=1)
FIVE, SEVEN = MORNING.replace(hour=17, minute=1), MORNING.replace(hour=19, minute=1)


async def _monday(town: Town, phase: FieldPhase = FieldPhase.STARTED) -> None:
    """Two days after the start: Budi and Ani work, Citra is silent."""
    await field(town, phase)
    await town.passes(2 * DAY)
    for ago in (1, 0):
        await acts(town, BUDI, BLOCKS[3], visits=Visits(done=20), ago=ago)
        await acts(town, ANI, BLOCKS[0], visits=Visits(done=12), ago=ago)


async def test_at_five_each_coordinator_hears_of_the_own_team_only_and_once(town: Town) -> None:
    await field(town)
    wati, yanto = await joined(town, WATI), await joined(town, YANTO)
    await _monday(town)
    before = yanto.sees()
    await town.until(FIVE + 2 * DAY)
    assert "Perlu perhatian Anda: 1 petugas" in wati.sees()
    assert "3 hari belum melapor" in wati.sees()
    assert "serahkan ke petugas cadangan" in wati.sees()
    assert yanto.sees() == before
    told = len(wati.messages)
    await town.until(FIVE + 2 * DAY + timedelta(hours=1))
    assert len(wati.messages) == told
    await wati.presses("🟠 Perlu dibantu (1)")
    assert "Citra Dewi" in wati.sees()


async def test_admins_hear_of_what_is_critical_and_all_of_the_day(town: Town) -> None:
    await field(town)
    wati, rini, admin = await joined(town, WATI), await joined(town, RINI), await town.admin()
    regent = await town.resident("Bupati")
    await town.grants(regent, Role.REGENT)
    await _monday(town)
    await acts(town, BUDI, BLOCKS[3], EntryKind.FINISHED)
    await acts(town, BUDI, BLOCKS[3], EntryKind.APPROVED)
    async with town.app.storage.open() as uow:
        chat, at = ChatId(regent.chat_id), town.clock.now()
        asked = await uow.visit_words.add(chat, SABRANG.code, VisitWordKind.ASKED, at=at)
        await uow.visit_words.answer(asked, real=True)
        await uow.commit()
    await town.until(FIVE + 2 * DAY)
    assert "Perlu perhatian" not in admin.sees()
    await town.until(SEVEN + 2 * DAY)
    assert "Tim Anda hari ini" in wati.sees()
    assert "Perlu dibantu: Citra Dewi." in wati.sees()
    for reader, place in ((rini, "Kecamatan Ambulu"), (admin, "Kabupaten Jember")):
        assert place in reader.sees()
        assert "1 dari 4 blok disetujui, 0 menunggu diperiksa. Sisa 70 kunjungan." in reader.sees()
        assert "Ditanya apakah petugas datang: 1 warga. Menjawab ya 1, belum 0." in reader.sees()
        assert "Laju 2 hari terakhir: 32 rumah per hari." in reader.sees()
    assert "Kabupaten Jember" in regent.sees()
    assert "Citra" not in regent.sees()
    await admin.presses("📈 Laju dan perkiraan")
    await admin.presses("1")
    assert "1. Desa Sabrang · 0 dari 3 blok · sisa 70" in admin.sees()
    await town.until(FIVE + 3 * DAY)
    assert "Perlu perhatian Anda: 1 petugas" in admin.sees()


async def test_who_took_over_or_has_a_block_again_is_not_silent_since_the_start(
    town: Town,
) -> None:
    await field(town)
    wati = await joined(town, WATI)
    await _monday(town)
    await acts(town, BUDI, BLOCKS[3], EntryKind.FINISHED)
    for kind in (EntryKind.FINISHED, EntryKind.REOPENED):
        await acts(town, CITRA, BLOCKS[2], kind)
    await town.until(FIVE + 4 * DAY - timedelta(minutes=20))
    await presses_data(town, wati, f"team:hand-do:{CITRA.badge}:{EKO.badge}")
    assert "1 blok (sisa 30 kunjungan) sekarang di Eko Prasetyo" in wati.sees()
    await acts(town, BUDI, BLOCKS[3], EntryKind.REOPENED)
    await town.until(FIVE + 4 * DAY)
    assert "Perlu perhatian Anda: 1 petugas" in wati.sees()
    assert "Ani Lestari" in wati.sees()
    await town.until(FIVE + 5 * DAY)
    assert "Perlu perhatian Anda: 3 petugas" in wati.sees()
    assert "Eko Prasetyo · 1 blok belum\n🟠 2 hari belum melapor" in wati.sees()
    assert "Budi Hartono · 1 blok belum\n🟠 2 hari belum melapor" in wati.sees()


async def test_warnings_and_briefs_keep_quiet_on_holidays_and_in_quiet_hours(
    own_town: Town,
) -> None:
    town = own_town
    town.clock.move_to(at(3, 23, 9))
    await field(town)
    wati, admin, ani = await joined(town, WATI), await town.admin(), await joined(town, ANI)
    town.clock.move_to(at(3, 24, 20))
    before = count(wati), count(admin)
    for phase, minute in ((FieldPhase.PLANNED, 10), (FieldPhase.STARTED, 30)):
        await town.until(at(3, 25, 7, minute))
        async with town.app.storage.open() as uow:
            await uow.allocations.set_phase(phase, actor="a test", at=town.clock.now())
            await tell_work(uow, [ANI.badge], at=town.clock.now())
            await uow.commit()
        await town.until(at(3, 25, 7, minute + 5))
        begun = phase is FieldPhase.STARTED
        assert ("ini tugas Anda" in ani.sees()) is begun, "work that has begun waits for no holiday"
    await town.until(at(3, 25, 21))
    assert (count(wati), count(admin)) == before, "Nyepi"
    town.clock.move_to(at(3, 26, 17, 40))
    await town.until(at(3, 26, 18, 29))
    assert count(wati) == before[0], "the process was away at five, and now it is Maghrib"
    await town.until(at(3, 26, 18, 31))
    assert "Perlu perhatian Anda: 3 petugas" in wati.sees()
    assert "3 hari belum melapor" in wati.sees(), "the holiday is no day of silence"
    await town.until(at(3, 26, 19, 1))
    assert "Tim Anda hari ini" in wati.sees()
    told = count(wati)
    town.clock.move_to(at(3, 27, 20, 55))
    await town.until(at(3, 28, 6))
    assert count(wati) == told, "what the night keeps back is not said the next morning"


async def test_nobody_hears_anything_before_the_work_has_started(town: Town) -> None:
    await field(town)
    wati = await joined(town, WATI)
    await _monday(town, FieldPhase.STARTED)
    async with town.app.storage.open() as uow:
        await uow.allocations.set_phase(FieldPhase.CLOSED, actor="a test", at=town.clock.now())
        await uow.commit()
    before = wati.sees()
    await town.until(SEVEN + 2 * DAY)
    assert wati.sees() == before


async def test_a_coordinator_hears_how_many_blocks_wait_and_since_when(own_town: Town) -> None:
    town = own_town
    await field(town)
    wati = await joined(town, WATI)
    for owner, block in ((ANI, BLOCKS[0]), (BUDI, BLOCKS[3]), (CITRA, BLOCKS[2])):
        await acts(town, owner, block, visits=Visits(done=50))
        await acts(town, owner, block, EntryKind.FINISHED)
    await acts(town, ANI, BLOCKS[1], visits=Visits(done=50))
    await town.until(SEVEN)
    assert "3 blok menunggu Anda periksa, yang paling lama sejak 6 Maret 2020" in wati.sees()
    assert "Semua berjalan baik" not in wati.sees()
    await wati.presses("✅ Periksa yang selesai (3)")
    assert "3 blok menunggu Anda periksa" in wati.sees()


async def test_on_the_first_days_there_is_no_pace_and_nobody_is_behind(own_town: Town) -> None:
    town = own_town
    await field(town)
    admin = await town.admin()
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=45))
    await acts(town, BUDI, BLOCKS[3], EntryKind.FINISHED)
    await town.until(SEVEN)
    assert "Kunjungan baru mulai" in admin.sees()
    assert "Laju" not in admin.sees()
    assert "Paling perlu didampingi" not in admin.sees()
    await town.until(SEVEN + 2 * DAY)
    assert "Laju 2 hari terakhir: 22 rumah per hari." in admin.sees()
    assert "Paling perlu didampingi" in admin.sees()
    await admin.sends("/pengingat")
    await admin.presses("Papan jadi tabel")
    await town.until(SEVEN + 3 * DAY)
    assert kinds(admin)[:2] == ["paragraph", "table"]
    assert [row[:2] for row in rows_in(blocks(admin)[1])[1:]] == [["Ambulu", "0/4"]]
    await admin.presses(AS_WORDS)
    assert "Paling perlu didampingi" in admin.sees()
    await admin.presses("📈 Laju dan perkiraan")
    await admin.presses("1")
    assert "1. Desa Sabrang" in admin.sees()
    assert "Desa Sumberejo" not in admin.sees(), (
        "nothing is left there, only the coordinator's word"
    )


async def test_two_of_one_first_name_have_different_buttons_and_silence_is_counted_in_full(
    own_town: Town,
) -> None:
    town = own_town
    yanti, other = replace(ANI, name="Yanti Susilowati"), replace(CITRA, name="Yanti Utami")
    await field(town, team=(yanti, BUDI, other), owners=(yanti, yanti, other, BUDI))
    wati = await joined(town, WATI)
    silent, _ = [await joined(town, each) for each in (yanti, other)]
    await acts(town, yanti, BLOCKS[0], visits=Visits(done=3))
    town.clock.move_to(town.clock.now() + 15 * DAY)
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=20))
    town.clock.move_to(FIVE + 18 * DAY - timedelta(minutes=10))
    await town.until(FIVE + 18 * DAY)
    # A holiday, 22 March, is no day of silence.
    assert "Yanti Susilowati · 2 blok belum\n🔴 17 hari belum melapor" in wati.sees()
    assert "Yanti Utami · 1 blok belum\n🔴 18 hari belum melapor" in wati.sees()
    assert [each for each in wati.buttons() if "Serahkan" in each] == [
        "🤝 Serahkan Yanti S.",
        "🤝 Serahkan Yanti U.",
    ]
    town.clock.move_to(FIVE + 20 * DAY - timedelta(minutes=10))
    await town.until(FIVE + 20 * DAY)
    assert "18 hari belum melapor" in wati.sees(), "the coordinator hears it daily"
    told = [each for each in silent.from_bot if "Beberapa hari ini belum ada" in each.text]
    assert len(told) == 1, "the enumerator once a silence"
    labels = [str(each["text"]) for row in told[0].inline_rows for each in row]
    assert labels == ["📋 Hari ini", "🙋 Saya perlu bantuan"]
    await presses_data(town, wati, f"team:one:{yanti.badge}")
    assert "Terakhir melapor 6 Maret 2020" in wati.sees()
