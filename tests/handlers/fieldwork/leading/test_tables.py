"""What is left, the recap and the boards of the visits as tables, for who has asked for them."""

from datetime import datetime, timedelta

from census.fieldwork.progress import EntryKind, Visits
from tests.handlers.boards.test_forms_of_boards import AS_TABLE, AS_WORDS
from tests.handlers.boards.test_rich_boards import blocks, kinds, rows_in
from tests.handlers.fieldwork.leading.led import ANI, BLOCKS, BUDI, RINI, acts, field, joined
from tests.handlers.groups.grouping import a_bound_group, a_helper, villages_are_ranked
from tests.support.talk import count
from tests.support.town import WIB, Town

NOON = datetime(2020, 7, 10, 12, tzinfo=WIB)
"""A day of the visits; boards are posted at 16.00."""


async def test_what_is_left_is_a_table_whose_names_open_their_parts(town: Town) -> None:
    await field(town)
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=20, come_back=2))
    admin = await town.admin()
    await admin.sends("/sisa")
    await admin.presses(AS_TABLE)
    assert kinds(admin) == ["paragraph", "table", "footer"]
    assert rows_in(blocks(admin)[1]) == [
        ["Nama", "Tersisa", "Keluarga"],
        ["Sabrang", "94", "108"],
        ["Sumberejo", "25", "50"],
    ]
    before = count(admin)
    await admin.presses("Sabrang")
    heads, first, *_ = rows_in(blocks(admin)[1])
    assert (heads, first[0]) == (["Nama", "Tersisa", "Keluarga"], "RT 02 RW 01")
    assert "Yang tersisa: Desa Sabrang" in admin.sees()
    assert not [each for each in admin.buttons() if each.isdigit()]
    await admin.presses(AS_WORDS)
    assert "1. RT 02 RW 01 · tersisa" in admin.sees()
    assert count(admin) == before
    # In words the figure is for the same people.
    await admin.sends("sisa berapa lagi?")
    assert "1. Sabrang · tersisa" in admin.sees()
    siti = await town.resident()
    await siti.sends("sisa berapa lagi?")
    assert "tersisa" not in siti.sees()
    assert not town.telegram.refusals


async def test_the_recap_is_a_table_with_its_workbook_behind_a_button(town: Town) -> None:
    await field(town)
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=12, empty=2), ago=1)
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=5))
    admin = await town.admin()
    await admin.sends("/rekap")
    assert admin.last.media is not None
    await admin.presses(AS_TABLE)
    assert kinds(admin) == ["paragraph", "table", "details", "footer"]
    villages, days = blocks(admin)[1:3]
    assert rows_in(villages)[0] == ["Wilayah", "Blok disetujui", "Sisa kunjungan"]
    assert {row[0] for row in rows_in(villages)[1:]} == {"Sabrang", "Sumberejo"}
    assert [row[1:] for row in rows_in(days)[1:]] == [["5", "0", "0"], ["12", "2", "0"]]
    await admin.presses("📄 Berkas XLSX")
    assert admin.last.media is not None
    await admin.sends("/rekap")
    await admin.presses(AS_WORDS)
    assert admin.last.media is not None
    assert not town.telegram.refusals


async def test_a_team_is_a_table_whose_names_open_their_blocks(town: Town) -> None:
    await field(town)
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=12, empty=2))
    rini = await joined(town, RINI)
    await rini.sends("/tim")
    words = rini.sees()
    await rini.presses(AS_TABLE)
    assert kinds(rini)[:2] == ["paragraph", "table"]
    heads, *rows = rows_in(blocks(rini)[1])
    assert heads == ["Nama", "Blok disetujui", "Menunggu", "Hari ini", "Lapor"]
    assert [row for row in rows if row[0] == "Ani Lestari"] == [
        ["Ani Lestari", "0/2", "0", "14", "6 Mar"]
    ]
    for line in words.splitlines():
        if line.startswith(("🔴", "🟠")):
            assert line in rini.sees(), "what needs somebody is said with the table"
    await rini.presses("Ani Lestari")
    assert "RT 01 RW 01" in rini.sees()
    await rini.presses("👥 Tim")
    assert "table" in kinds(rini)
    await rini.presses(AS_WORDS)
    assert rini.sees() == words
    assert not town.telegram.refusals


async def test_boards_of_the_visits_are_tables_in_private_and_in_groups(town: Town) -> None:
    await villages_are_ranked(town)
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    town.clock.move_to(NOON)
    await field(town)
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=20))
    for kind in (EntryKind.FINISHED, EntryKind.APPROVED):
        await acts(town, BUDI, BLOCKS[3], kind)
    await slamet.sends("/peringkat")
    await slamet.presses(AS_TABLE)
    assert rows_in(blocks(slamet)[1])[1:] == [
        ["1.", "Sumberejo", "100,0%", "1/1"],
        ["–", "Sabrang", "0,0%", "0/3"],
    ]
    await slamet.presses(AS_WORDS)
    assert slamet.last.media is not None
    await slamet.sends("/bantuan@sensus_bot", to=group)
    await slamet.presses("Papan jadi tabel", to=group)
    assert "Desa Sabrang · belum ada blok yang disetujui" in group.sees()
    assert "table" in kinds(group)
    await town.passes(timedelta(hours=4, minutes=2))
    assert "Data laporan petugas per 10 Juli 2020" in group.sees()
    assert group.buttons() == [AS_WORDS]
