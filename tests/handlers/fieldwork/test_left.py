"""What is left: who sees the field work reads it for the own area, on a screen and as a file."""

from io import BytesIO

from python_calamine import CalamineWorkbook

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.progress import EntryKind, Visits
from census.people.people import ChatId, Role
from census.people.submission import SubmissionState
from census.recaps.recap import RecapRow
from census.units import Measure, UnitCode
from services.ports.people.submissions import Subject, SubjectKind
from tests.handlers.fieldwork.leading.led import (
    ANI,
    BLOCKS,
    BUDI,
    RINI,
    WATI,
    YANTO,
    acts,
    field,
    joined,
)
from tests.storage.making import said
from tests.support.talk import presses_data
from tests.support.town import SABRANG, SUMBEREJO, Town


async def test_an_admin_goes_down_to_the_blocks_and_takes_the_file(town: Town) -> None:
    await field(town)
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=20, come_back=2))
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=30))
    await acts(town, ANI, BLOCKS[0], EntryKind.FINISHED)
    await acts(town, ANI, BLOCKS[0], EntryKind.APPROVED)
    admin = await town.admin()
    await admin.sends("/sisa")
    seen = admin.sees()
    assert "158 keluarga: 19 sudah daring, 50 tidak perlu didatangi lagi, tersisa 89." in seen
    assert "1 dari 4 blok disetujui" in seen
    assert "1. Sabrang · tersisa 64 dari 108" in seen
    assert "2. Sumberejo · tersisa 25 dari 50" in seen
    assert "Data a test per" in seen
    assert "Laporan lapangan sampai" in seen
    await admin.presses("1")
    assert "1. RT 02 RW 01 · tersisa 34 dari 38" in admin.sees()
    assert "3. RT 01 RW 01 · tersisa 0 dari 40" in admin.sees()
    await admin.presses("📄 Berkas XLSX")
    media = admin.last.media
    file = town.telegram.files.get(media.file_id or "") if media else None
    assert file is not None
    assert file.name == f"yang-tersisa-{SABRANG.code}.xlsx"
    book = CalamineWorkbook.from_filelike(BytesIO(town.telegram.files.content(file)))
    assert book.sheet_names == ["kecamatan", "desa", "blok"]
    rows = book.get_sheet_by_name("blok").to_python()
    assert ["35091220020001", "RT 01 RW 01", "Sabrang", 40, 0, 10, 30, 0, 30, 1, 1] in rows


async def test_twelve_districts_stand_on_one_page_and_more_on_the_next(town: Town) -> None:
    at = town.clock.now()
    villages = [UnitCode(f"35.09.{number:02}.2001") for number in range(1, 14)]
    blocks = [
        Block(BlockCode(f"B{number}"), village, "RT 01", 40 - number, 0, number)
        for number, village in enumerate(villages)
    ]
    async with town.app.storage.open() as uow:
        await uow.blocks.replace(blocks[:12], BlockList("a test", at), at=at)
        await uow.commit()
    admin = await town.admin()
    await admin.sends("/sisa")
    assert "\n12. " in admin.sees()
    rows = [[each["text"] for each in row] for row in admin.last.inline_rows]
    assert rows[:2] == [[str(place) for place in range(first, first + 6)] for first in (1, 7)]
    assert "»" not in rows[2]
    async with town.app.storage.open() as uow:
        await uow.blocks.replace(blocks, BlockList("a test", at), at=at)
        await uow.commit()
    await admin.sends("/sisa")
    assert "\n13. " not in admin.sees()
    await admin.presses("»")
    assert "13. " in admin.sees()


async def test_a_picture_of_an_area_leads_back_to_its_figures(town: Town) -> None:
    await field(town)
    admin = await town.admin()
    await admin.sends("/sisa")
    await admin.presses("🖼 Gambar")
    assert admin.last.media is not None
    assert admin.last.media.kind == "photo"
    assert "158 keluarga" in admin.sees()
    await admin.presses("🧭 Yang tersisa")
    assert "1. Sabrang" in admin.sees()


async def test_residents_own_word_stands_beside_as_a_hint(town: Town) -> None:
    await field(town)
    admin, siti, agus = await town.admin(), await town.resident(), await town.resident("Agus")
    async with town.app.storage.open() as uow:
        for somebody, state in (
            (siti, SubmissionState.CANNOT_ONLINE),
            (agus, SubmissionState.CLAIMED),
        ):
            person = await uow.people.get(ChatId(somebody.chat_id))
            assert person is not None
            await uow.people.change(person, unit=SABRANG.code)
            subject = Subject(SubjectKind.CHAT, str(somebody.chat_id))
            await uow.submissions.record(subject, said(state, at=town.clock.now()))
        await uow.commit()
    await presses_data(town, admin, f"left:open:{SABRANG.code}")
    assert "1 tidak bisa daring, 1 bilang sudah (belum terkonfirmasi)" in admin.sees()
    await presses_data(town, admin, f"left:open:{SUMBEREJO.code}")
    assert "Kata warga" not in admin.sees()


async def test_each_sees_the_own_part_and_others_nothing(town: Town) -> None:
    await field(town)
    rini, wati = await joined(town, RINI), await joined(town, WATI)
    yanto, ani = await joined(town, YANTO), await joined(town, ANI)
    for leader in (rini, wati):
        await leader.sends("/tim")
        await leader.presses("🧭 Yang tersisa")
        assert "158 keluarga" in leader.sees()
    await yanto.sends("/sisa")
    assert "belum diterbitkan" in yanto.sees()
    await presses_data(town, yanto, f"left:open:{SUMBEREJO.code}")
    assert "bukan di tim atau kecamatan Anda" in yanto.sees()
    await ani.sends("/sisa")
    assert "keluarga" not in ani.sees()
    assert "untuk koordinator petugas dan tim sensus" in ani.sees()
    assert "/lapangan" in ani.sees()
    slamet = await town.resident("Slamet")
    await town.grants(slamet, Role.HELPER, SABRANG)
    await slamet.sends("/sisa")
    assert "operator desa" not in slamet.sees(), "who is refused is not named as who may"
    assert "/peringkat" in slamet.sees()


async def test_without_blocks_the_villages_of_the_last_recap_stand_in(town: Town) -> None:
    admin = await town.admin()
    await admin.sends("/sisa")
    assert "Belum ada rekap" in admin.sees()
    await town.publishes([RecapRow(SABRANG.code, Measure.FAMILIES, 204, 310)])
    await admin.sends("/sisa")
    assert (
        "310 keluarga: 204 sudah daring, 0 tidak perlu didatangi lagi, tersisa 106." in admin.sees()
    )
    assert "dipakai desa-desa dari rekap terakhir" in admin.sees()
    assert "1. Sabrang · tersisa 106 dari 310" in admin.sees()
    assert "belum ada laporan lapangan" in admin.sees()
    assert "Laporan lapangan sampai" not in admin.sees()
