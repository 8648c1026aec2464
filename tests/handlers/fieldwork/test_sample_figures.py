"""Where the blocks are made up, all that shows figures of the field says so."""

from datetime import datetime, timedelta
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from census.fieldwork.blocks import BlockList
from census.fieldwork.progress import EntryKind, Visits
from services.fieldwork.telling_work import tell_work
from tests.handlers.fieldwork.leading.led import ANI, BLOCKS, BUDI, WATI, acts, field, joined
from tests.handlers.groups.grouping import villages_are_ranked
from tests.handlers.groups.test_posters import file_of
from tests.support.talk import presses_data
from tests.support.town import WIB, Town

MARK = "Angka contoh untuk peragaan, bukan data resmi."


@pytest.mark.parametrize("illustrative", [True, False])
async def test_made_up_figures_are_marked_and_others_are_not(
    own_town: Town, *, illustrative: bool
) -> None:
    town = own_town
    await villages_are_ranked(town)
    town.clock.move_to(datetime(2020, 7, 10, 12, tzinfo=WIB))
    await field(town)
    async with town.app.storage.open() as uow:
        origin = BlockList("Ilustrasi", town.clock.now(), illustrative=illustrative)
        await uow.blocks.replace(BLOCKS, origin, at=town.clock.now())
        await uow.commit()
    await acts(town, BUDI, BLOCKS[3], visits=Visits(done=45))
    for kind in (EntryKind.FINISHED, EntryKind.APPROVED):
        await acts(town, BUDI, BLOCKS[3], kind)
    admin, wati, ani = await town.admin(), await joined(town, WATI), await joined(town, ANI)
    for somebody, command in (
        (admin, "/alokasi"),
        (admin, "/sisa"),
        (admin, "/rekap"),
        (admin, "/tim"),
        (wati, "/tim"),
        (ani, "/lapangan"),
        (ani, "/peringkat"),
    ):
        await somebody.sends(command)
        assert (MARK in somebody.sees()) is illustrative, command
        if command == "/rekap":
            _, content = file_of(town, somebody)
            book = CalamineWorkbook.from_filelike(BytesIO(content))
            tops = {book.get_sheet_by_index(place).to_python()[0][0] for place in range(5)}
            assert (tops == {"ANGKA CONTOH"}) is illustrative
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=3, empty=2))
    await acts(town, ANI, BLOCKS[0], EntryKind.FINISHED)
    for somebody, data in (
        (ani, f"fd:block:{BLOCKS[0].code}"),
        (ani, "fd:again"),
        (wati, f"fd:card:{BLOCKS[0].code}"),
        (wati, f"team:one:{ANI.badge}"),
        (wati, "team:check"),
        (ani, "work:list"),
    ):
        await presses_data(town, somebody, data)
        assert (MARK in somebody.sees()) is illustrative, data
    _, content = file_of(town, ani)
    dated = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()[1]
    assert ("ANGKA CONTOH · Laporan lapangan" in str(dated[0])) is illustrative
    async with town.app.storage.open() as uow:
        await tell_work(uow, [ANI.badge, WATI.badge], at=town.clock.now())
        await uow.commit()
    await town.passes(timedelta(hours=2))
    for somebody, said in ((ani, "ini tugas Anda"), (wati, "ini tim Anda")):
        assert said in somebody.sees()
        assert (MARK in somebody.sees()) is illustrative
