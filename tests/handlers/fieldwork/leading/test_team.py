"""The coordinator's evening: the team at a glance, who is behind, asking and helping."""

from dataclasses import replace
from datetime import timedelta

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.progress import EntryKind, Visits
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import Role
from census.units import UnitCode
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
from tests.support.talk import presses_data
from tests.support.town import SABRANG, Town

DAY = timedelta(days=1)


async def _two_days_later(town: Town) -> None:
    """Budi works; Ani has finished one block today; Citra, without Telegram, is silent."""
    await field(town)
    await town.passes(2 * DAY)
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=20), ago=1)
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=5, empty=2))
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=30))
    await acts(town, ANI, BLOCKS[0], EntryKind.FINISHED)


async def test_a_coordinator_sees_the_own_team_and_nobody_elses(town: Town) -> None:
    await field(town)
    wati, yanto = await joined(town, WATI), await joined(town, YANTO)
    await _two_days_later(town)
    await wati.sends("/tim")
    seen = wati.sees()
    assert "Tim Wati Rahayu" in seen
    assert "0 dari 4 blok disetujui, 1 menunggu diperiksa. Hari ini 37 rumah dikunjungi." in seen
    assert "Ani Lestari · ✅ 0 ⏳ 1 ▫️ 1 · hari ini 30" in seen
    assert "Citra Dewi · ✅ 0 ⏳ 0 ▫️ 1 · hari ini 0 · belum melapor" in seen
    assert "✅ disetujui · ⏳ selesai, perlu diperiksa · ▫️ belum selesai" in seen
    assert "Tanpa Telegram (3)" in seen
    await yanto.sends("/tim")
    assert "Ani" not in yanto.sees()
    for data in (f"team:one:{ANI.badge}", f"team:open:1:{WATI.badge}", f"team:ask:{ANI.badge}"):
        await presses_data(town, yanto, data)
        assert "bukan di tim atau kecamatan Anda" in yanto.sees()
        assert "Ani" not in yanto.sees()


async def test_who_is_behind_comes_first_and_is_asked_once_a_day(town: Town) -> None:
    await field(town)
    wati, citra = await joined(town, WATI), await joined(town, CITRA)
    await _two_days_later(town)
    await wati.sends("/tim")
    assert wati.sees().index("Citra") < wati.sees().index("Ani")
    await wati.presses("🟠 Perlu dibantu (1)")
    assert "🟠 3 hari belum melapor" in wati.sees()
    assert "Budi" not in wati.sees()
    await wati.presses("1")
    assert "RT 03 RW 01 · 0 dari 30" in wati.sees()
    await wati.presses("💬 Tanya kabarnya")
    assert "Citra Dewi saya tanyai" in wati.sees()
    await town.passes(timedelta(minutes=1))
    assert "Wati Rahayu bertanya:" in citra.sees()
    await wati.presses("💬 Tanya kabarnya")
    assert "sudah ditanyai hari ini" in wati.sees()
    await citra.presses("🙋 Saya perlu bantuan")
    assert "Koordinator Anda saya kabari" in citra.sees()
    await town.passes(timedelta(minutes=1))
    assert "Citra Dewi minta bantuan Anda." in wati.sees()
    await wati.presses("Lihat petugas")
    await wati.presses("🤝 Sudah dibantu")
    assert "Terima kasih sudah membantu" in wati.sees()
    assert "Minta bantuan" not in wati.sees()


async def test_a_district_coordinator_and_an_admin_see_more_and_an_enumerator_nothing(
    town: Town,
) -> None:
    await field(town, FieldPhase.LOCKED)
    rini, ani, admin = await joined(town, RINI), await joined(town, ANI), await town.admin()
    siti = await town.resident()
    await rini.sends("/tim")
    await admin.sends("/tim")
    assert "Kabupaten Jember" in admin.sees()
    await admin.presses("👥 Tim")
    for leader in (rini, admin):
        assert "3 petugas" in leader.sees()
        assert "hari belum melapor" not in leader.sees()
    await presses_data(town, rini, f"team:open:1:{WATI.badge}")
    assert "Tim Wati Rahayu" in rini.sees()
    for stranger in (ani, siti):
        await stranger.sends("/tim")
        assert "Budi" not in stranger.sees()
        await presses_data(town, stranger, f"team:one:{BUDI.badge}")
        assert "Budi" not in stranger.sees()


async def test_a_district_coordinator_leads_the_districts_blocks_wherever_their_officers_live(
    town: Town,
) -> None:
    """Citra lives elsewhere and works here; Dodi lives here and works elsewhere."""
    await field(town)
    elsewhere, at = UnitCode("35.09.13.2001"), town.clock.now()
    dodi = Fieldworker(Badge("0104"), "Dodi", FieldRole.ENUMERATOR, SABRANG.code)
    far = Block(BlockCode("35091320010001"), elsewhere, "RT 07 RW 01", 20, 0, 0)
    async with town.app.storage.open() as uow:
        await uow.blocks.replace([*BLOCKS, far], BlockList("a test", at), at=at)
        listed = [each for each in await uow.fieldworkers.listed() if each.badge != CITRA.badge]
        homes = [*listed, replace(CITRA, village=elsewhere), dodi]
        await uow.fieldworkers.replace(homes, at=at)
        await uow.allocations.move([far.code], dodi.badge, at=at)
        await uow.commit()
    rini = await joined(town, RINI)
    await acts(town, CITRA, BLOCKS[2], EntryKind.FINISHED)
    await acts(town, dodi, far, EntryKind.FINISHED)
    await rini.sends("/tim")
    assert "Citra Dewi" in rini.sees()
    assert "Dodi" not in rini.sees()
    await rini.presses("✅ Periksa yang selesai (1)")
    assert "RT 03 RW 01 · Citra Dewi" in rini.sees()
    assert "RT 07 RW 01" not in rini.sees()
    await rini.presses("✅ Setujui 1 blok ini")
    await rini.presses("Tetap setujui")
    assert "1 blok disetujui" in rini.sees()
    await presses_data(town, rini, f"team:one:{dodi.badge}")
    assert "bukan di tim atau kecamatan Anda" in rini.sees()
    await rini.sends("/sisa")
    assert "1 dari 4 blok disetujui" in rini.sees()


async def test_before_the_allocation_the_home_leads_there_and_says_so(town: Town) -> None:
    async with town.app.storage.open() as uow:
        await uow.fieldworkers.replace([WATI], at=town.clock.now())
        await uow.commit()
    wati = await joined(town, WATI)
    await wati.sends("/start")
    await wati.presses("👥 Tim")
    assert "belum diterbitkan" in wati.sees()
    assert "👥 Tim" not in wati.buttons(), "it would lead back to the same words"


async def test_who_was_invited_and_has_no_badge_yet_is_led_to_join(town: Town) -> None:
    await field(town)
    rina, tono = await town.resident("Rina"), await town.resident("Tono")
    await town.grants(rina, Role.DISTRICT_COORDINATOR, SABRANG)
    await town.grants(tono, Role.COORDINATOR, SABRANG)
    for command in ("/tim", "/sisa", "/rekap"):
        await rina.sends(command)
        assert "untuk koordinator kecamatan yang sudah bergabung. Ketik /gabung" in rina.sees()
        assert rina.buttons() == ["🪪 Bergabung", "Beranda"]
    await tono.sends("/tim")
    assert "untuk koordinator petugas yang sudah bergabung" in tono.sees()
    await tono.presses("🪪 Bergabung")
    assert "Ketik nomor lencana dan kode Anda" in tono.sees()


async def test_a_reserve_takes_over_all_and_a_mate_one_block(town: Town) -> None:
    await field(town)
    wati, yanto, eko = [await joined(town, each) for each in (WATI, YANTO, EKO)]
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=26, refused=1, empty=3))
    await acts(town, ANI, BLOCKS[1], visits=Visits(done=10))
    await wati.sends("/tim")
    await presses_data(town, wati, f"team:one:{ANI.badge}")
    await wati.presses("Pindahkan 1 blok")
    await wati.presses("RT 02 RW 01")
    assert "RT 02 RW 01 (sisa 24) untuk siapa?" in wati.sees()
    assert "• Eko Prasetyo · cadangan · belum ada blok" in wati.sees()
    assert "• Budi Hartono · tim Wati Rahayu · 1 blok, sisa 45" in wati.sees()
    assert wati.sees().index("Citra") < wati.sees().index("Budi"), "who has least left comes first"
    await wati.presses("Budi Hartono")
    assert "Pindahkan RT 02 RW 01 (sisa 24) dari Ani Lestari kepada Budi Hartono?" in wati.sees()
    await wati.presses("Ya, serahkan")
    assert "1 blok (sisa 24 kunjungan) sekarang di Budi Hartono" in wati.sees()
    await presses_data(town, wati, f"team:hand:{ANI.badge}")
    assert "(1 blok, sisa 3 kunjungan) untuk siapa?" in wati.sees()
    await wati.presses("Eko Prasetyo")
    sure = "Ani Lestari (1 blok, sisa 3 kunjungan) kepada Eko Prasetyo?"
    assert f"Serahkan semua pekerjaan {sure}" in wati.sees()
    assert "• Eko Prasetyo · cadangan · belum ada blok" in wati.sees()
    await presses_data(town, yanto, f"team:hand-do:{BUDI.badge}:{ANI.badge}")
    assert "bukan di tim atau kecamatan Anda" in yanto.sees()
    await presses_data(town, wati, f"team:hand-do:{ANI.badge}:{YANTO.badge}")
    assert "pesan lama" in wati.sees(), "who is no choice gets nothing"
    await presses_data(town, wati, f"team:hand-do:{ANI.badge}:{EKO.badge}")
    assert "1 blok (sisa 3 kunjungan) sekarang di Eko Prasetyo" in wati.sees()
    await town.passes(timedelta(minutes=1))
    assert "ini tugas Anda: 1 blok, sisa 3 dari 30 kunjungan" in eko.sees()
    assert "RT 01 RW 01, Sabrang: sisa 3 " in eko.sees()
    await wati.presses("Lihat petugas")
    assert "Eko Prasetyo" in wati.sees()
    await presses_data(town, wati, f"team:hand-do:{ANI.badge}:{EKO.badge}")
    assert "Pekerjaan Ani Lestari sudah diserahkan kepada Eko Prasetyo." in wati.sees()
    await presses_data(town, yanto, f"team:hand-do:{ANI.badge}:{EKO.badge}")
    assert "bukan di tim atau kecamatan Anda" in yanto.sees(), "others read of nobody's heir"


async def test_a_block_with_houses_where_nobody_was_is_approved_by_a_second_tap(
    town: Town,
) -> None:
    await field(town)
    wati, admin = await joined(town, WATI), await town.admin()
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=5))
    await acts(town, ANI, BLOCKS[0], EntryKind.FINISHED)
    await wati.sends("/tim")
    await wati.presses("✅ Periksa yang selesai (1)")
    await wati.presses("✅ Setujui 1 blok ini")
    assert "1 blok masih punya rumah yang belum didatangi, semuanya 25 rumah" in wati.sees()
    await wati.presses("RT 01 RW 01")
    await wati.presses("✅ Setujui")
    assert "masih ada 25 dari 30 rumah yang belum didatangi. Tetap setujui?" in wati.sees()
    assert "Buka lagi" in " ".join(wati.buttons())
    await wati.presses("Tetap setujui")
    assert "disetujui. Petugasnya saya kabari" in wati.sees()
    await admin.sends("/sisa")
    assert "25 rumah ditutup tanpa didatangi" in admin.sees()


async def test_a_reserve_who_works_for_another_team_is_not_to_be_had(town: Town) -> None:
    await field(town)
    wati, yanto = await joined(town, WATI), await joined(town, YANTO)
    async with town.app.storage.open() as uow:
        await uow.allocations.lead([CITRA.badge, BUDI.badge], YANTO.badge)
        await uow.commit()
    await presses_data(town, yanto, f"team:hand:{CITRA.badge}")
    await yanto.presses("Eko Prasetyo")
    await presses_data(town, wati, f"team:hand:{ANI.badge}")
    await wati.presses("Eko Prasetyo")
    await wati.presses("Ya, serahkan")
    await yanto.presses("Ya, serahkan")
    assert "Eko Prasetyo baru saja mengambil pekerjaan tim lain" in yanto.sees()
    await presses_data(town, yanto, f"team:hand:{CITRA.badge}")
    assert not any("Eko Prasetyo" in button for button in yanto.buttons())
    assert any("Budi Hartono" in button for button in yanto.buttons())


async def test_many_finished_blocks_are_approved_at_once_and_no_unseen_one(town: Town) -> None:
    await field(town)
    wati, yanto = await joined(town, WATI), await joined(town, YANTO)
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=30))
    await acts(town, ANI, BLOCKS[0], EntryKind.FINISHED)
    await town.passes(timedelta(minutes=1))
    await acts(town, BUDI, BLOCKS[3], visits=Visits(empty=2))
    await acts(town, BUDI, BLOCKS[3], EntryKind.FINISHED)
    await wati.sends("/tim")
    await wati.presses("✅ Periksa yang selesai (2)")
    assert "• RT 01 RW 01 · Ani Lestari: 30 dari 30 kunjungan" in wati.sees()
    assert "⚠️ RT 01 RW 02 · Budi Hartono: 0 dari 45 kunjungan\n↳ 2 kosong" in wati.sees()
    await town.passes(timedelta(minutes=1))
    await acts(town, CITRA, BLOCKS[2], EntryKind.FINISHED)
    approve = f"team:approve:{int((town.clock.now() - timedelta(minutes=1)).timestamp())}"
    await wati.presses("✅ Setujui 2 blok ini")
    await wati.presses("Tetap setujui")
    assert "2 blok disetujui.\n↳ 30 jadi, 2 kosong" in wati.sees()
    assert "1 blok menunggu Anda periksa" in wati.sees()
    await presses_data(town, yanto, approve)
    assert "disetujui" not in yanto.sees()
    await presses_data(town, wati, approve)
    assert "pesan lama" in wati.sees()
