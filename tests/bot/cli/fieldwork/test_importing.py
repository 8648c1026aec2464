"""The lists of blocks and fieldworkers, as an operator brings them in."""

from io import BytesIO

import pytest
from xlsxwriter import Workbook

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.workers import Badge
from census.people.people import ChatId, Grant, Role
from census.units import UnitCode
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal
from tests.storage.making import NOON

AMBULU, DISTRICT = UnitCode("35.09.12.2001"), UnitCode("35.09.12")
BLOCKS = """
    block,village,name,families,done,note
    3509120001000100,35.09.12.2001,RT 01 RW 01,40,13,north
    35091200010002,3509122001,RT 02 RW 01,"1.025",0,
    35.09.12.2002.0001,35.09.12.2002,RT 01,25,25,
    Jumlah,,,1090,38,
"""
WORKERS = """
    No Lencana;Nama;Peran;Kode Desa;HP
    P-001;Siti Aminah;PPL;35.09.12.2001;-
    0042;Budi;pcl;35.09.12.2002;-
    K-01;Ani;PML;35.09.12.2001;-
    S-01;Dewi;Koseka;35.09.12.2001;-
    C-01;Rudi;cadangan;35.09.12.2001;-
"""


def blocks_of(terminal: Terminal) -> list[Block]:
    return list(terminal.stored(lambda uow: uow.blocks.listed()))


def grants(terminal: Terminal, chat: ChatId) -> tuple[Grant, ...]:
    person = terminal.stored(lambda uow: uow.people.get(chat))
    assert person is not None
    return person.grants


def refused(terminal: Terminal, what: str, path: str) -> str:
    done = terminal.types("import", what, path)
    assert done.exit_code == 1, done.output
    assert "Traceback" not in done.output
    return done.output


def test_blocks_come_with_codes_as_text_and_the_order_of_the_file(terminal: Terminal) -> None:
    path = terminal.file("blocks.csv", BLOCKS)
    dry = terminal.says("import", "blocks", path, "--dry-run")
    assert "Baru: 3" in dry
    assert "3 blok di 2 desa: 1.090 keluarga, 1.052 tersisa" in dry
    assert blocks_of(terminal) == []
    terminal.says("import", "blocks", path, "--as-of", "2020-06-01")
    first, second, third = blocks_of(terminal)
    assert first == Block(BlockCode("3509120001000100"), AMBULU, "RT 01 RW 01", 40, 13, 0)
    assert (second.code, second.size, second.order) == ("35091200010002", 1025, 1)
    assert (third.code, third.order) == ("35.09.12.2002.0001", 0)
    again = terminal.says(
        "import", "blocks", terminal.file("b.csv", BLOCKS.replace("40,13", "41,13"))
    )
    assert "Berubah: 1 (3509120001000100)" in again
    assert "Tetap: 2" in again


def test_a_block_may_be_called_by_its_code_and_by_no_other_number(terminal: Terminal) -> None:
    named = "block,village,name,families\n3509120001000100,3509122001,SLS {},40\n"
    terminal.says("import", "blocks", terminal.file("b.csv", named.format("3509120001000100")))
    [block] = blocks_of(terminal)
    assert block.name == "SLS 3509120001000100"
    said = refused(terminal, "blocks", terminal.file("c.csv", named.format("3509125203850001")))
    assert "3509125203850001" not in said


def test_the_code_of_a_block_is_readable_and_an_identity_number_is_not(
    terminal: Terminal,
) -> None:
    lines = """
        3509122001000100,35.09.12.2001,RT 01,40
        3509122001000100,35.09.12.2001,RT 02,40
        350912000100010,35.09.12.2001,RT 03,40
        35091200010001.0,35.09.12.2001,RT 04,40
        3509125203850001,35.09.12.2001,RT 05,40
        3509125203850001,35.09.12.2001,RT 06,40
        198503152010012001,35.09.12.2001,RT 07,40
        198503152010012001,35.09.12.2001,RT 08,40
        """
    said = refused(terminal, "blocks", terminal.file("b.csv", "block,village,name,kk" + lines))
    assert 'Kode "3509122001000100" sudah ada di baris 2' in said
    assert 'Kode "350912000100010" terdiri dari 15 angka' in said
    assert '"35091200010001.0"' in said
    assert "3509125203850001" not in said
    assert "198503152010012001" not in said
    badges = WORKERS.replace("P-001", "3509125203850001").replace("0042", "3509125203850001")
    said = refused(terminal, "fieldworkers", terminal.file("w.csv", badges))
    assert "3509125203850001" not in said


def test_a_village_of_another_regency_names_the_configured_one(terminal: Terminal) -> None:
    blocks = "block,village,name,kk\na-1,33.19.01.2001,RT 1,4\na-2,Antah Berantah,RT 2,4\n"
    workers = WORKERS.replace("35.09.12.2001", "33.19.01.2001")
    for what, text in (("blocks", blocks), ("fieldworkers", workers)):
        said = refused(terminal, what, terminal.file(f"{what}.csv", text))
        assert "Jember (35.09)" in said
        assert "areas:" in said
    said = refused(
        terminal, "blocks", terminal.file("c.csv", blocks.replace("33.19.01.2001", "35.09"))
    )
    assert 'B2 (village): "35.09" bukan desa' in said


def test_a_day_that_is_none_is_said_with_one_that_is(terminal: Terminal) -> None:
    blocks, civil = terminal.file("b.csv", BLOCKS), terminal.file("c.csv", "desa,kk\nAmbulu,3\n")
    for words in (("import", "blocks", blocks), ("reconcile", "--registry", civil)):
        for day in ("30-05-2020", "2020/05/30"):
            done = terminal.types(*words, "--as-of", day)
            assert done.exit_code == 2
            assert "such as 2020-03-06" in " ".join(done.output.split())
            assert "%Y" not in done.output
        ahead = terminal.types(*words, "--as-of", "2099-01-01")
        assert ahead.exit_code == 1
        assert "1 Januari 2099 belum tiba" in ahead.output


def test_what_a_spreadsheet_damaged_is_refused_with_its_row(terminal: Terminal) -> None:
    book = BytesIO()
    with Workbook(book) as made:
        sheet = made.add_worksheet()
        for place, row in enumerate(
            [
                ["Kode SLS", "Desa", "Nama SLS", "Muatan", "Online"],
                [3509120001000100, AMBULU, "RT 01", 40, 3],
                [35091200010002, AMBULU, "RT 02", 40, 3],
            ]
        ):
            sheet.write_row(place, 0, row)
    path = terminal.folder / "blocks.xlsx"
    path.write_bytes(book.getvalue())
    said = refused(terminal, "blocks", str(path))
    assert "A2" in said
    assert "Excel" in said
    assert "A3" not in said


@pytest.mark.parametrize(
    ("line", "cell", "word"),
    [
        ("3.50912E+15,35.09.12.2001,RT 1,4,1", "A2", "Excel"),
        ("35091200010001.0,35.09.12.2001,RT 1,4,1", "A2", "Excel"),
        ("350912000100010,35.09.12.2001,RT 1,4,1", "A2", "15 angka"),
        ("a-1,35.09.12.9999,RT 1,4,1", "B2", "tidak ada di Kabupaten Jember (35.09), wilayah"),
        ("a-1,35.09.12,RT 1,4,1", "B2", "bukan desa"),
        ("a-1,35.09.12.2001,RT 1,4,5", "E2", "lebih banyak"),
        ("a-1,35.09.12.2001,RT 1,,0", "D2", "kosong"),
        ("a-1,35.09.12.2001,RT 1,4,", "E2", "kosong"),
        ("a-1,35.09.12.2001,3509125203850001,4,1", "C2", "NIK"),
        ("a-1,35.09.12.2001,RT 1,4,1\na-1,35.09.12.2001,RT 2,4,1", "A3", "baris 2"),
    ],
)
def test_a_wrong_line_is_named_by_its_cell_and_nothing_is_kept(
    terminal: Terminal, line: str, cell: str, word: str
) -> None:
    path = terminal.file("blocks.csv", f"block,village,name,families,done\n{line}\n")
    said = refused(terminal, "blocks", path)
    assert cell in said
    assert word in said
    assert blocks_of(terminal) == []


def test_where_no_blocks_come_the_villages_of_the_last_recap_stand_in(terminal: Terminal) -> None:
    done = terminal.types("import", "blocks", "--recap")
    assert done.exit_code == 1
    assert "rekap" in done.output.lower()
    terminal.takes_recap(
        """
        kode;keluarga;dasar
        35.09.12.2001;204;310
        35.09.12.2002;300;200
        """
    )
    terminal.says("import", "blocks", "--recap")
    first, second = blocks_of(terminal)
    assert first.code == BlockCode(AMBULU)
    assert (first.village, first.size, first.left) == (AMBULU, 310, 106)
    assert second.left == 0
    origin = terminal.stored(lambda uow: uow.blocks.origin())
    assert origin is not None
    assert origin.from_recap


def test_fieldworkers_come_with_their_roles_and_who_is_missing_hears_it(
    terminal: Terminal,
) -> None:
    path = terminal.file("workers.csv", WORKERS)
    assert "5 petugas: 2 pencacah" in terminal.says("import", "fieldworkers", path, "--dry-run")
    terminal.says("import", "fieldworkers", path)
    chat = ChatId(501)

    async def join(uow: UnitOfWork) -> None:
        await uow.people.add(chat, at=NOON)
        await uow.fieldworkers.join(Badge("0042"), chat)
        await uow.people.grant(chat, Grant(Role.ENUMERATOR, DISTRICT))

    terminal.stored(join)
    promoted = WORKERS.replace("pcl", "PML")
    assert "Berubah: 1 (Budi (0042))" in terminal.says(
        "import", "fieldworkers", terminal.file("w.csv", promoted)
    )
    assert grants(terminal, chat) == (Grant(Role.COORDINATOR, DISTRICT),)
    without = "\n".join(line for line in WORKERS.splitlines() if "Budi" not in line)
    assert "Tidak ada lagi: 1 (Budi (0042))" in terminal.says(
        "import", "fieldworkers", terminal.file("w.csv", without)
    )
    assert grants(terminal, chat) == ()


def test_a_role_nobody_knows_and_a_badge_twice_are_refused(terminal: Terminal) -> None:
    text = WORKERS.replace("Koseka", "camat").replace("C-01", "p-001")
    said = refused(terminal, "fieldworkers", terminal.file("workers.csv", text))
    assert "camat" in said
    for accepted in ("enumerator", "PPL", "PCL", "pencacah", "PML", "Koseka", "cadangan"):
        assert accepted in said
    assert "A6" in said
    assert "baris 2" in said
