"""The recap of the field work: sums in the chat, five sheets, the own area only."""

from datetime import timedelta
from io import BytesIO
from typing import Any

from python_calamine import CalamineWorkbook

from census.fieldwork.progress import EntryKind, Visits
from census.people.people import Role
from simulator.chats.people import SimulatedPerson
from tests.handlers.fieldwork.leading.led import (
    ANI,
    BLOCKS,
    BUDI,
    CITRA,
    RINI,
    WATI,
    YANTO,
    acts,
    field,
    joined,
)
from tests.handlers.groups.test_posters import file_of
from tests.support.town import SABRANG, SUMBEREJO, Town


def book_of(town: Town, somebody: SimulatedPerson) -> list[list[list[Any]]]:
    """The five sheets of the workbook that somebody got last, without headings."""
    _, content = file_of(town, somebody)
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    sheets = [book.get_sheet_by_index(place).to_python() for place in range(5)]
    return [[row for row in sheet if any(row)][1:] for sheet in sheets]


async def test_five_sheets_of_the_own_area_add_up(town: Town) -> None:
    await field(town)
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=12, empty=2), ago=1)
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=5, moved=1))
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=45))
    await acts(town, BUDI, BLOCKS[3], EntryKind.FINISHED)
    for reader in (await joined(town, WATI), await joined(town, RINI), await town.admin()):
        await reader.sends("/rekap")
        assert "0 dari 4 blok disetujui, 1 menunggu diperiksa" in reader.sees()
        blocks, villages, districts, days, _ = book_of(town, reader)
        assert [row[4] for row in blocks] == [block.code for block in BLOCKS]
        assert blocks[0][5:8] == ["Ani Lestari", "0101", "belum selesai"]
        assert [row[1] for row in villages] == [SABRANG.code, SUMBEREJO.code]
        assert [row[1] for row in districts] == ["35.09.12"]
        done = blocks[0][12] + blocks[3][12]
        assert done == 62 == sum(row[9] for row in villages) == districts[0][9]
        assert done == sum(row[1] for row in days)
        assert len(days) == 2


async def test_a_regent_reads_figures_without_names_and_others_only_their_own(town: Town) -> None:
    await field(town)
    await acts(town, CITRA, BLOCKS[2], visits=Visits(done=3))
    await town.passes(timedelta(days=4))
    regent, yanto = await town.resident("Bupati"), await joined(town, YANTO)
    await town.grants(regent, Role.REGENT)
    await regent.sends("/rekap")
    blocks, *_, warnings = book_of(town, regent)
    assert len(blocks) == 4
    assert warnings
    assert all(row[5:7] == ["", ""] for row in blocks)
    assert all(row[1:3] == ["", ""] for row in warnings)
    await yanto.sends("/rekap")
    blocks, *_ = book_of(town, yanto)
    assert blocks == []
    citra, resident = await joined(town, CITRA), await town.resident()
    for somebody in (citra, resident):
        before = len(somebody.messages)
        await somebody.sends("/rekap")
        assert all("Rekap lapangan" not in str(each) for each in somebody.messages[before:])
