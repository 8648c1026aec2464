"""Boards in the chat: from the choice to a village's way and back, as words, pictures and files."""

from collections.abc import AsyncIterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from simulator.chats.people import SimulatedPerson
from tests.support.talk import count, presses_data, screen
from tests.support.town import (
    AMBULU,
    HEADS_NIP,
    JEMBER,
    MORNING,
    SABRANG,
    SUMBEREJO,
    Town,
    open_town,
)

EAST_JAVA = Unit(UnitCode("35"), "Jawa Timur", UnitKind.PROVINCE)
PUGER = Unit(UnitCode("35.09.08"), "Puger", UnitKind.DISTRICT, JEMBER.code)
BANYUWANGI = Unit(UnitCode("35.10"), "Kabupaten Banyuwangi", UnitKind.REGENCY, EAST_JAVA.code)
IN_PROVINCE = Unit(JEMBER.code, JEMBER.name, UnitKind.REGENCY, EAST_JAVA.code)
SMALL = tuple(
    Unit(UnitCode(f"opd-{n:02d}"), f"Bagian {n}", UnitKind.OFFICE, UnitCode("33.19"))
    for n in range(1, 13)
)


@pytest.fixture(scope="module")
async def town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A campaign with two days of data at every level; nobody changes it."""
    async with open_town(tmp_path_factory.mktemp("boards"), migrated_sqlite) as opened:
        async with opened.app.storage.open() as uow:
            await uow.units.put([EAST_JAVA, IN_PROVINCE, BANYUWANGI, PUGER, *SMALL])
            await uow.commit()
        for days, more in ((1, 0), (0, 40)):
            moment = MORNING - timedelta(days=days)
            await opened.publishes([*_areas(more), *_offices(more)], as_of=moment)
            await opened.publishes(_regencies(more), as_of=moment)
        yield opened


def _areas(more: int) -> list[RecapRow]:
    return [
        _families(JEMBER, 900 + more, 4000),
        _families(AMBULU, 500 + more, 2000),
        _families(PUGER, 530, 2000),
        _families(SABRANG, 300 + more, 1000),
        _families(SUMBEREJO, 320, 1000),
    ]


def _offices(more: int) -> list[RecapRow]:
    return [
        *(RecapRow(unit.code, Measure.EMPLOYEES, n, 40) for n, unit in enumerate(SMALL, start=1)),
        RecapRow(UnitCode("opd-dinkes"), Measure.EMPLOYEES, 800 + more, 910),
        RecapRow(UnitCode("opd-dinsos"), Measure.EMPLOYEES, 90, 100),
    ]


def _regencies(more: int) -> list[RecapRow]:
    return [_families(JEMBER, 900 + more, 4000), _families(BANYUWANGI, 300, 5000)]


def _families(unit: Unit, completed: int, base: int) -> RecapRow:
    return RecapRow(unit.code, Measure.FAMILIES, completed, base)


async def _neighbour(town: Town) -> SimulatedPerson:
    """A resident who came by the link of Sabrang."""
    siti = town.telegram.person("Siti")
    await siti.opens_link("35-09-12-2002")
    await siti.presses("Indonesia")
    await siti.presses("Setuju")
    return siti


def shows_picture(somebody: SimulatedPerson) -> bool:
    return somebody.last.media is not None


async def test_a_unit_is_opened_by_the_name_behind_the_command(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/peringkat kec puger")
    assert "Kecamatan Puger" in siti.sees()
    await siti.sends("/peringkat sumberjo")
    assert siti.buttons()[0] == "Desa Sumberejo (Ambulu)"
    await siti.presses("Desa Sumberejo")
    assert "Desa Sumberejo" in siti.sees()
    await siti.sends("/peringkat atlantis")
    assert "belum mengenal" in siti.sees()


async def test_who_has_a_village_sees_it_first_and_walks_up_to_the_province(town: Town) -> None:
    siti = await _neighbour(town)
    await siti.sends("/peringkat")
    assert "Desa Sabrang · peringkat 1 dari 2 desa di Kecamatan Ambulu" in siti.sees()
    await siti.presses("Lihat semuanya")
    assert "►1 Sabrang ▲1" in siti.sees()
    await siti.presses("Naik ke Kecamatan Ambulu")
    assert "Kecamatan Ambulu · peringkat 1 dari 2 kecamatan di Kabupaten Jember" in siti.sees()
    await siti.presses("Lihat semuanya")
    assert "►1 Ambulu ▲1" in siti.sees()
    await siti.presses("Naik ke Kabupaten Jember")
    text = siti.sees()
    assert "peringkat 1 dari 2 kabupaten dan kota di Provinsi Jawa Timur" in text
    assert "940 dari 4.000 keluarga" in text
    await siti.presses("Papan lain")
    assert "Desa Sabrang" in siti.buttons()
    assert count(siti) == 2


async def test_a_district_opens_up_into_its_villages(town: Town) -> None:
    joko = await town.resident("Joko")
    await joko.sends("/peringkat")
    await joko.presses("Kecamatan")
    await joko.presses("Cari nama")
    await joko.sends("kec ambulu")
    await joko.presses("Desa di Kecamatan Ambulu")
    assert "Peringkat 2 desa di Kecamatan Ambulu" in joko.sees()


async def test_a_village_is_found_by_its_name_with_candidates_and_once_more(town: Town) -> None:
    joko = await town.resident("Joko")
    await joko.sends("/peringkat")
    await joko.presses("Desa dan kelurahan")
    await joko.presses("Cari nama")
    assert "misalnya Desa Sabrang." in joko.sees()
    await joko.sends("atlantis")
    assert "belum mengenal" in joko.sees()
    await joko.sends("sumberjo")
    await joko.presses("Desa Sumberejo")
    assert "Desa Sumberejo · peringkat 2 dari 2 desa" in joko.sees()
    await joko.presses("Papan lain")
    await joko.presses("Desa dan kelurahan")
    await joko.presses("Cari nama")
    await joko.presses("Batal")
    await joko.sends("atlantis")
    assert "belum mengenal" not in joko.sees(), "the question is closed"


async def test_the_own_recap_of_a_regency_is_no_board_of_the_province(town: Town) -> None:
    joko = await town.resident("Joko")
    await joko.sends("/peringkat")
    await joko.presses("Kabupaten dan kota")
    assert "Peringkat 2 kabupaten dan kota" in joko.sees()


async def test_a_long_board_is_leafed_through_in_place(town: Town) -> None:
    joko = await town.resident("Joko")
    await joko.sends("/peringkat")
    await joko.presses("OPD")
    assert "11-14 »" in joko.buttons()
    await joko.presses("11-14 »")
    assert "14 Bagian 1\n" in joko.sees()
    await joko.presses("« 1-10")
    assert " 1 Dinas Kesehatan ▲1" in joko.sees()
    await joko.presses("Menurut ukuran")
    await joko.presses("< 50")
    assert "Peringkat 12 OPD dengan kurang dari 50 pegawai" in joko.sees()
    assert count(joko) == 2


async def test_a_picture_takes_the_place_of_words_and_words_that_of_a_picture(town: Town) -> None:
    siti = await _neighbour(town)
    await siti.sends("/peringkat")
    before = siti.last.message_id
    await siti.presses("Perkembangan")
    assert siti.last.message_id == before
    assert shows_picture(siti)
    assert "Desa Sabrang · peringkat 1" in siti.sees()
    await siti.presses("Kembali")
    assert not shows_picture(siti)
    assert count(siti) == 2
    await siti.presses("Lihat semuanya")
    await siti.presses("Gambar")
    assert shows_picture(siti)
    await siti.presses("Kembali ke tulisan")
    assert "►1 Sabrang" in siti.sees()
    assert count(siti) == 2


async def test_a_head_takes_a_board_home_as_a_file(town: Town) -> None:
    agus = await town.employee("Agus", HEADS_NIP)
    await agus.sends("/peringkat")
    assert "Dinas Kesehatan · peringkat 1 dari 14 OPD" in agus.sees()
    await agus.presses("Lihat semuanya")
    await agus.presses("Gambar")
    await agus.presses("Unduh XLSX")
    media = agus.last.media
    assert media is not None
    assert media.kind == "document"
    assert "Data menurut rekap BPS per 6 Maret 2020, 08.00 WIB" in agus.sees()
    file = town.telegram.files.get(media.file_id or "")
    assert file is not None
    assert file.name == "peringkat-office-33.19-2020-03-06.xlsx"
    book = CalamineWorkbook.from_filelike(BytesIO(town.telegram.files.content(file)))
    assert book.sheet_names == ["Papan", "Riwayat"]
    rows = book.get_sheet_by_name("Papan").to_python()
    assert ["opd-dinkes", "Dinas Kesehatan", 840.0, 910.0] in [row[2:6] for row in rows]
    assert len(book.get_sheet_by_name("Riwayat").to_python()) == 1 + 2 * 14


async def test_a_resident_gets_no_file_even_with_a_forged_button(town: Town) -> None:
    joko = await town.resident("Joko")
    await joko.sends("/peringkat")
    await joko.presses("OPD")
    await joko.presses("Gambar")
    assert "Unduh XLSX" not in joko.buttons()
    await presses_data(town, joko, "board:export:office")
    assert "Bagian ini untuk" in joko.sees()


@pytest.mark.parametrize(
    "data",
    ["board:show:galaxy", "board:show:office::x", "board:show:office::1:9", "board:trend:nobody"],
)
async def test_a_button_that_means_nothing_is_answered_kindly(town: Town, data: str) -> None:
    joko = await town.resident("Joko")
    await joko.sends("/peringkat")
    await presses_data(town, joko, data)
    text, buttons = screen(joko)
    assert "tombol" in text.casefold()
    assert "Beranda" in buttons
