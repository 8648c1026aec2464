"""Work lists: an enumerator's own, a coordinator's team's, and nobody else's."""

from io import BytesIO

from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from census.fieldwork.progress import EntryKind, Visits
from simulator.chats.people import SimulatedPerson
from tests.handlers.fieldwork.leading.led import (
    ANI,
    BLOCKS,
    BUDI,
    EKO,
    WATI,
    YANTO,
    acts,
    field,
    joined,
)
from tests.support.talk import at, presses_data
from tests.support.town import Town


def _contents(town: Town, somebody: SimulatedPerson) -> dict[str, bytes]:
    """The files of the newest two messages by name."""
    found = {}
    for each in somebody.messages[-2:]:
        file = town.telegram.files.get(each.media.file_id or "") if each.media else None
        assert file is not None
        found[file.name] = town.telegram.files.content(file)
    return found


async def test_an_enumerator_takes_the_own_list_with_what_is_special(town: Town) -> None:
    await field(town)
    await acts(town, ANI, BLOCKS[0], visits=Visits(done=10, empty=2, come_back=1))
    await acts(town, ANI, BLOCKS[1], EntryKind.FINISHED)
    ani = await joined(town, ANI)
    await presses_data(town, ani, "work:list")
    files = _contents(town, ani)
    assert list(files) == ["daftar-kerja-0101.pdf", "daftar-kerja-0101.xlsx"]
    printed = PdfReader(BytesIO(files["daftar-kerja-0101.pdf"])).pages[0].extract_text()
    assert "35091220020001" in printed
    assert "kunjungan kedua: 3" in printed
    assert printed.endswith("Daftar kerja Ani Lestari (0101) · 1/1")
    book = CalamineWorkbook.from_filelike(BytesIO(files["daftar-kerja-0101.xlsx"]))
    rows = book.get_sheet_by_index(0).to_python()
    owner = "Ani Lestari (0101)"
    assert rows[-2:] == [
        ["35091220020001", "RT 01 RW 01", "Sabrang", owner, 30, 10, 20, "kunjungan kedua: 3"],
        ["35091220020002", "RT 02 RW 01", "Sabrang", owner, 34, 0, 34, "menunggu diperiksa"],
    ]


async def test_a_coordinator_takes_the_teams_and_others_take_neither(town: Town) -> None:
    await field(town)
    wati, yanto, ani = [await joined(town, each) for each in (WATI, YANTO, ANI)]
    await wati.sends("/tim")
    await wati.presses("📄 Daftar kerja")
    rows = CalamineWorkbook.from_filelike(
        BytesIO(_contents(town, wati)["daftar-kerja-0900.xlsx"])
    ).get_sheet_by_index(0)
    assert {row[0] for row in rows.to_python()[-4:]} == {block.code for block in BLOCKS}
    for stranger, badge in ((yanto, WATI.badge), (yanto, BUDI.badge), (ani, BUDI.badge)):
        await presses_data(town, stranger, f"work:list:{badge}")
        assert stranger.last.media is None
        assert "Budi" not in stranger.sees()


async def test_who_has_no_blocks_reads_that_and_gets_no_empty_files(town: Town) -> None:
    await field(town)
    eko, yanto = await joined(town, EKO), await joined(town, YANTO)
    for somebody, name in ((eko, "Eko Prasetyo"), (yanto, "Yanto")):
        await presses_data(town, somebody, "work:list")
        assert f"Belum ada blok untuk {name}" in somebody.sees()
        assert somebody.last.media is None


async def test_after_the_last_day_nobody_is_told_that_work_is_still_to_come(town: Town) -> None:
    await field(town)
    eko = await joined(town, EKO)
    await eko.sends("/lapangan")
    assert "Begitu dibagi" in eko.sees()
    town.clock.move_to(at(8, 1, 9))
    await eko.sends("/lapangan")
    assert "Begitu dibagi" not in eko.sees()
    assert "Kunjungan sudah ditutup. Terima kasih atas kerja Anda!" in eko.sees()
