"""The office's export beside the reports: what is newest counts, and who hears of differences."""

from datetime import timedelta
from pathlib import Path

from census.fieldwork.counts import FourCounts
from census.fieldwork.progress import EntryKind, Visits
from tests.handlers.fieldwork.doors.visitors import RT_2, team
from tests.handlers.fieldwork.leading.led import (
    ANI,
    BLOCKS,
    BUDI,
    WATI,
    YANTO,
    acts,
    exported,
    field,
    joined,
)
from tests.handlers.fieldwork.leading.test_evening import FIVE
from tests.handlers.fieldwork.test_recap import book_of
from tests.support.town import Town, open_town

HOUR = timedelta(hours=1)


async def finished_by_ani(town: Town) -> None:
    """Ani reports two blocks as finished; one of them is approved."""
    await field(town)
    for block in BLOCKS[:2]:
        await acts(town, ANI, block, visits=Visits(done=20))
        await acts(town, ANI, block, EntryKind.FINISHED)
    await acts(town, ANI, BLOCKS[1], EntryKind.APPROVED)
    await town.passes(2 * HOUR)


async def test_what_is_newest_counts_in_the_recap_and_differences_have_a_sheet(town: Town) -> None:
    await finished_by_ani(town)
    wati = await joined(town, WATI)
    await exported(
        town,
        (BLOCKS[0], FourCounts(12, 28)),
        (BLOCKS[1], FourCounts(0, 0, 3, 35)),
        (BLOCKS[3], FourCounts(0, 0, 0, 50)),
        ago=HOUR,
    )
    await wati.sends("/rekap")
    assert "1 dari 4 blok disetujui, 0 menunggu diperiksa. Sisa 45 kunjungan." in wati.sees()
    assert "open 12, terkirim 28, ditolak 3, disetujui 85" in wati.sees()
    assert "2 blok berbeda antara laporan dan aplikasi" in wati.sees()
    blocks, villages, districts, _, warnings = book_of(town, wati)
    assert [row[7] for row in blocks] == [
        "belum selesai",
        "dibuka lagi",
        "belum selesai",
        "disetujui",
    ]
    assert [row[18:22] for row in blocks] == [
        [12, 28, 0, 0],
        [0, 0, 3, 35],
        ["", "", "", ""],
        [0, 0, 0, 50],
    ]
    assert districts[0][-4:] == [12, 28, 3, 85]
    assert [row[-4:] for row in villages] == [[12, 28, 3, 35], [0, 0, 0, 50]]
    said = [row[4] for row in warnings]
    assert "RT 02 RW 01: sudah disetujui, tetapi 3 ditolak di aplikasi" in said[0]
    assert "RT 01 RW 01: dilaporkan selesai, tetapi 12 masih open di aplikasi" in said[1]
    assert warnings[0][1] == "Ani Lestari"


async def test_an_older_export_changes_nothing_but_is_told(town: Town) -> None:
    await finished_by_ani(town)
    wati = await joined(town, WATI)
    await exported(town, (BLOCKS[0], FourCounts(12, 28)), ago=5 * HOUR)
    await wati.sends("/rekap")
    assert "1 dari 4 blok disetujui, 1 menunggu diperiksa" in wati.sees()
    *_, warnings = book_of(town, wati)
    assert "berbeda dari laporan yang lebih baru" in warnings[0][4]
    await wati.sends("/tim")
    assert "aplikasi" not in wati.sees()
    await wati.presses("✅ Periksa yang selesai (1)")
    assert "RT 01 RW 01" in wati.sees()


async def test_the_coordinator_hears_at_five_and_nobody_else(town: Town) -> None:
    await finished_by_ani(town)
    wati, yanto = await joined(town, WATI), await joined(town, YANTO)
    await exported(town, (BLOCKS[0], FourCounts(12, 28)), ago=HOUR)
    before = yanto.sees()
    await town.until(FIVE)
    assert "Perlu perhatian Anda: 1 petugas" in wati.sees()
    assert "⚠️ RT 01 RW 01: dilaporkan selesai, tetapi 12 masih open di aplikasi" in wati.sees()
    assert "Tanyakan bloknya" in wati.sees()
    assert yanto.sees() == before


async def test_what_is_left_takes_what_is_approved_from_the_newest(
    town: Town,
) -> None:
    await field(town)
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=5))
    await town.passes(2 * HOUR)
    admin = await town.admin()
    await admin.sends("/sisa")
    assert "tersisa 134." in admin.sees()
    await exported(town, (BLOCKS[3], FourCounts(0, 0, 0, 50)), ago=HOUR)
    await admin.sends("/sisa")
    assert "tersisa 94.\n1 dari 4 blok disetujui." in admin.sees()
    assert "disetujui 50 (data per 6 Maret 2020, 09.00 WIB)" in admin.sees()


async def test_where_the_census_works_so_an_officer_types_the_four_counts(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite, fieldwork={"four_counts": True}) as town:
        await officer_types(town)


async def officer_types(town: Town) -> None:
    crew = await team(town)
    imam, sri = crew.imam, crew.sri
    await imam.sends("RT 01 open 5 submitted 30 rejected 1 approved 4")
    assert "RT 01 RW 01 di aplikasi: open 5, terkirim 30, ditolak 1, disetujui 4." in imam.sees()
    await imam.sends("RT 02 belum 3 terkirim 30")
    assert '"RT 02 belum 3 terkirim 30" belum lengkap' in imam.sees()
    await imam.sends("RT 02 belum 0 terkirim 0 ditolak 0 disetujui 41")
    assert "Jumlahnya 41, di daftar 40 keluarga." in imam.sees()
    assert "ketik RT 02 RW 01 selesai" in imam.sees()
    await imam.sends("RT 03 open 5 submitted 30 rejected 1 approved 4")
    assert "tidak ada di daftar Anda" in imam.sees()
    await sri.sends("/rekap")
    assert "0 dari 3 blok disetujui, 1 menunggu diperiksa. Sisa 34 kunjungan." in sri.sees()
    blocks, *_ = book_of(town, sri)
    assert blocks[1][18:22] == [0, 0, 0, 41]
    await imam.sends("salah")
    assert "Dibatalkan: open 0, terkirim 0, ditolak 0, disetujui 41 (RT 02 RW 01)." in imam.sees()
    assert (await crew.progress(RT_2)).typed is None
    await imam.presses("RT 01 RW 01")
    assert "open 5, terkirim 30, ditolak 1, disetujui 4 (data per" in imam.sees()
