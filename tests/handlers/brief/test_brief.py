"""The regent's daily brief: who gets it, when it is not sent, on demand, and as a file."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from bot.cli.boards.brief import brief_document
from bot.cli.session import OPERATOR
from census.fieldwork.progress import EntryKind, Visits
from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from services.brief.briefing import read_brief
from simulator.chats.people import SimulatedPerson
from tests.handlers.fieldwork.leading.led import ANI, BLOCKS, BUDI, acts, field
from tests.handlers.helpdesk.helped import MINUTE, asks, helper, villager
from tests.support.talk import at, count
from tests.support.town import AMBULU, HEALTH, JEMBER, KUDUS, Town, open_town

REGENT_CHAT = 4_000_123
PAGE = "https://sensus.example"
WULUHAN = Unit(UnitCode("35.09.11"), "Wuluhan", UnitKind.DISTRICT, JEMBER.code)
TARGETS = [
    {"board": "district", "owner": "Bupati", "share": "50%"},
    {"board": "district", "owner": "BPS", "share": "27%"},
]


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    async with open_town(
        tmp_path, migrated_sqlite, targets=TARGETS, regents=[REGENT_CHAT], web={"url": PAGE}
    ) as opened:
        async with opened.app.storage.open() as uow:
            await uow.units.put([WULUHAN])
            await uow.commit()
        yield opened


async def the_regent(town: Town) -> SimulatedPerson:
    regent = town.telegram.person("Bupati", user_id=REGENT_CHAT)
    await regent.sends("/start")
    await regent.presses("Indonesia")
    await regent.presses("Setuju")
    return regent


async def data(town: Town, ambulu: int, wuluhan: int, as_of: datetime) -> None:
    rows = [
        RecapRow(AMBULU.code, Measure.FAMILIES, ambulu, 1_000),
        RecapRow(WULUHAN.code, Measure.FAMILIES, wuluhan, 3_000),
    ]
    await town.publishes(rows, as_of=as_of)


async def four_days(town: Town) -> None:
    for day, (ambulu, wuluhan) in enumerate([(100, 200), (160, 240), (220, 280), (300, 300)]):
        await data(town, ambulu, wuluhan, at(3, 3 + day, 7))


async def test_the_regent_gets_the_brief_once_for_each_days_data(town: Town) -> None:
    regent = await the_regent(town)
    await four_days(town)
    before = count(regent)
    await town.until(at(3, 6, 16, 31))
    assert count(regent) == before + 1
    seen = regent.sees()
    assert regent.last.media is not None
    assert "600 dari 4.000 keluarga · 15,0%" in seen
    assert "Target 27% (BPS): kurang 480 keluarga, perlu 19 sehari." in seen
    assert "Target 50% (Bupati): kurang 1.400 keluarga, perlu 54 sehari." in seen
    assert "Laju 3 hari terakhir: 100 keluarga sehari (+100 sejak 5 Mar)." in seen
    assert "sekitar 73–86% pada 31 Maret 2020" in seen
    assert "Baru mencapai target: Ambulu (27%)" in seen
    assert "Perlu ditemani: Wuluhan (10,0%)" in seen
    links = [each.get("url") for row in regent.last.inline_rows for each in row]
    assert f"{PAGE}/layar/{JEMBER.code}" in links
    assert f"{PAGE}/cetak/{JEMBER.code}/ringkasan.pdf" in links
    await town.until(at(3, 7, 17))
    assert count(regent) == before + 1


async def test_old_data_is_never_told_as_new_and_admins_hear_of_it(town: Town) -> None:
    regent, dewi = await the_regent(town), await town.admin()
    await data(town, 100, 200, at(3, 4, 7))
    before = count(regent)
    await town.until(at(3, 6, 16, 31))
    assert count(regent) == before
    assert "Data Kabupaten Jember sudah 57 jam tidak diperbarui" in dewi.sees()
    await regent.sends("/laporan")
    assert "Data ini sudah 2 hari tidak diperbarui" in regent.sees()


async def test_the_brief_is_there_on_demand_and_as_a_file(town: Town) -> None:
    regent, dewi = await the_regent(town), await town.admin()
    await regent.sends("/laporan")
    assert "Belum ada data yang terbit" in regent.sees()
    await four_days(town)
    for reader in (regent, dewi):
        await reader.sends("/laporan")
        assert "Laporan sensus Kabupaten Jember" in reader.sees()
    await regent.presses("Unduh XLSX")
    assert "ringkasan, semua papan" in regent.sees()
    media = regent.last.media
    file = town.telegram.files.get(media.file_id or "") if media else None
    assert file is not None
    assert file.name == "laporan-35.09-2020-03-06.xlsx"
    book = CalamineWorkbook.from_filelike(BytesIO(town.telegram.files.content(file)))
    assert book.sheet_names == ["Ringkasan", "Kecamatan", "Riwayat kecamatan"]
    assert len(book.get_sheet_by_name("Riwayat kecamatan").to_python()) == 1 + 4 * 2


async def test_the_rank_and_the_offices_are_of_their_own_moment(town: Town) -> None:
    """The province's recap is of the evening before, the offices' of the day before."""
    regent = await the_regent(town)
    await four_days(town)
    office = replace(HEALTH, code=UnitCode("opd-jember"), parent=JEMBER.code)
    async with town.app.storage.open() as uow:
        await uow.units.put([office])
        await uow.commit()
    regencies = [(JEMBER, 500, 4_000), (KUDUS, 900, 4_000)]
    await town.publishes(
        [RecapRow(unit.code, Measure.FAMILIES, done, base) for unit, done, base in regencies],
        as_of=at(3, 5, 18),
    )
    await town.publishes([RecapRow(office.code, Measure.EMPLOYEES, 1, 2)], as_of=at(3, 5, 7))
    await regent.sends("kurang berapa lagi?")
    assert "peringkat 2 dari 2 se-provinsi · data per 5 Maret 2020, 18.00 WIB" in regent.sees()
    assert "OPD mencapai target · data per 5 Maret 2020, 07.00 WIB" in regent.sees()
    await regent.presses("Unduh XLSX")
    media = regent.last.media
    file = town.telegram.files.get(media.file_id or "") if media else None
    assert file is not None
    book = CalamineWorkbook.from_filelike(BytesIO(town.telegram.files.content(file)))
    cells = {row[0]: row[1] for row in book.get_sheet_by_name("Ringkasan").to_python()}
    assert cells["Peringkat se-provinsi · data per 5 Maret 2020, 18.00 WIB"] == 2


async def test_others_are_told_whom_it_is_for(town: Town) -> None:
    await four_days(town)
    siti = await town.resident()
    await siti.sends("/laporan")
    assert "Laporan ini untuk Bupati dan tim sensus" in siti.sees()
    assert siti.last.media is None


async def test_a_regent_of_yesterday_gets_nothing(town: Town) -> None:
    regent = await the_regent(town)
    await four_days(town)
    before = count(regent)
    person = await town.person(regent)
    async with town.app.storage.open() as uow:
        for grant in person.grants:
            await uow.people.revoke(person.chat, grant)
        await uow.commit()
    await town.until(at(3, 6, 16, 31) + timedelta(hours=1))
    assert count(regent) == before


async def test_data_taken_back_is_told_to_whom_it_was_told(town: Town) -> None:
    regent, dewi = await the_regent(town), await town.admin()
    await four_days(town)
    await town.until(at(3, 6, 16, 40))
    await dewi.sends("/terbit")
    await dewi.presses("Kembali ke data sebelumnya")
    await dewi.presses("Ya, tarik kembali")
    await town.passes(timedelta(minutes=10))
    assert "ditarik kembali" in regent.sees()
    assert "/laporan" in regent.sees()


async def test_the_brief_says_how_many_asked_for_a_person_and_how_long_they_waited(
    town: Town,
) -> None:
    """Of the last day, in words and as JSON; without anybody who asked it says nothing."""
    regent = await the_regent(town)
    await four_days(town)
    await town.until(at(3, 6, 9))
    await regent.sends("/laporan")
    assert "minta bantuan" not in regent.sees()
    siti, budi = await villager(town), await helper(town, "Budi")
    await asks(town, siti)
    await town.passes(9 * MINUTE)
    await budi.presses("Saya bantu")
    await budi.presses("Selesai")
    await regent.sends("/laporan")
    assert "1 orang minta bantuan sejak kemarin. Biasanya dijawab dalam 10 menit." in regent.sees()
    assert "masih menunggu" not in regent.sees()
    assert "Tim pendamping" not in regent.sees()
    async with town.app.storage.open() as uow:
        report = await read_brief(uow, town.app.rules, OPERATOR, JEMBER.code, at=at(3, 6, 9, 30))
    assert report is not None
    told = brief_document(report, town.app.census.zone)["help"]
    assert (told["asked"], told["waiting"], told["wait_minutes"]) == (1, 0, 10)
    await town.until(at(3, 7, 10))
    await regent.sends("/laporan")
    assert "minta bantuan" not in regent.sees()


async def test_while_officers_visit_the_brief_has_their_pace_and_forecast(town: Town) -> None:
    await four_days(town)
    regent = await the_regent(town)
    town.clock.move_to(at(7, 8, 12))
    await regent.sends("/laporan")
    assert "Kunjungan petugas" not in regent.sees()
    await field(town)
    town.clock.move_to(at(7, 10, 12))
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=20), ago=1)
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=45))
    for kind in (EntryKind.FINISHED, EntryKind.APPROVED):
        await acts(town, BUDI, BLOCKS[3], kind)
    await regent.sends("/laporan")
    said = regent.sees()
    assert "🚶 Kunjungan petugas\n1 dari 4 blok disetujui, 0 menunggu diperiksa." in said
    assert "Sisa 74 kunjungan. Laju 2 hari terakhir: 32 rumah per hari." in said.replace("\n", " ")
    assert "✅ Kunjungannya tepat waktu (batas 31 Juli 2020)" in said
