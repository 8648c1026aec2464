"""The office's own export of the national application, as an operator brings it in."""

import json
from datetime import date

import pytest

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.counts import FourCounts
from census.fieldwork.progress import EntryKind, NewEntry, Visits
from census.fieldwork.workers import Badge
from census.units import Unit, UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal
from tests.census.fieldwork.field_examples import VILLAGE, blocks_of
from tests.storage.making import NOON
from tests.support.files.workbook_making import workbook

RT_1, RT_2, RT_3 = blocks_of(VILLAGE, [32, 30, 20])
"""Of 42, 40 and 30 families."""
HEADINGS = "kode sls;open;terkirim;ditolak;disetujui;tanggal"


@pytest.fixture
def field(terminal: Terminal) -> Terminal:
    """Three blocks; on 6 March the first was reported as finished, the second was approved."""

    async def fill(uow: UnitOfWork) -> None:
        blocks = [RT_1, RT_2, RT_3]
        await uow.units.put([Unit(VILLAGE, "Bae", UnitKind.VILLAGE, UnitCode(VILLAGE[:8]))])
        await uow.blocks.replace(blocks, BlockList("blok.csv", NOON), at=NOON)
        acts = [(RT_1, EntryKind.VISITS), (RT_1, EntryKind.FINISHED)]
        acts += [(RT_2, EntryKind.FINISHED), (RT_2, EntryKind.APPROVED)]
        for block, kind in acts:
            visits = Visits(done=30) if kind is EntryKind.VISITS else Visits()
            act = NewEntry(block.code, kind, Badge("1"), 7, NOON, date(2020, 3, 6), visits)
            assert await uow.block_reports.add(act) is not None

    terminal.stored(fill)
    return terminal


def kept(field: Terminal) -> dict[str, FourCounts]:
    found = field.stored(lambda uow: uow.exported_counts.newest())
    return {code: each.counts for code, each in found.items()}


def test_what_contradicts_the_reports_is_told_and_a_trial_keeps_nothing(field: Terminal) -> None:
    path = field.file(
        "ekspor.csv",
        f"""
        {HEADINGS}
        {RT_1.code};12;30;0;0;2020-03-06 20.00
        {RT_2.code};0;0;3;37;2020-03-06 20.00
        {RT_3.code};5;30;1;12;2020-03-06 20.00
        Jumlah;17;60;4;49;
        """,
    )
    dry = field.says("import", "progress", path, "--dry-run")
    assert kept(field) == {}
    said = field.says("import", "progress", path)
    assert said.replace("Tidak ada yang berubah.", "") in dry
    assert "3 blok: open 17, terkirim 60, ditolak 4, disetujui 49." in said
    assert "RT 1, Bae: dilaporkan selesai, tetapi 12 masih open di aplikasi" in said
    assert "RT 2, Bae: sudah disetujui, tetapi 3 ditolak di aplikasi" in said
    assert "RT 3, Bae: keempat hitungan berjumlah 48, di daftar blok hanya 30 keluarga" in said
    assert "2 blok tidak sama dengan laporan petugas." in said
    assert "1 blok tidak sama dengan daftar blok" in said
    assert kept(field)[RT_1.code] == FourCounts(12, 30)


def test_what_is_left_after_an_export_adds_up(field: Terminal) -> None:
    lines = f"{RT_1.code};12;30;0;0\n{RT_2.code};0;0;3;37\n{RT_3.code};25;5;0;0"
    path = field.file("ekspor.csv", f"{HEADINGS.removesuffix(';tanggal')}\n{lines}\n")
    field.says("import", "progress", path, "--as-of", "2020-03-06T20:00")
    found = json.loads(field.says("left", "--json"))
    for each in (found["total"], *found["villages"], *found["blocks"]):
        parts = each["done"] + each["field"] + each["left"]
        assert each["size"] + each["beyond"] == parts, each
    total = found["total"]
    assert (total["field"], total["left"], total["beyond"]) == (20 + 27 + 0, 40, 5)
    said = field.says("left", "--lang", "en")
    assert "112 families: 30 done online, 47 need no visit any more, 40 left" in said
    assert "That is 5 more than listed." in said
    [line] = [each for each in said.splitlines() if RT_3.code in each]
    assert line.split()[-6:] == ["30", "5", "10", "0", "25", "0"]


def test_an_export_older_than_the_reports_or_the_kept_one_does_not_count(field: Terminal) -> None:
    newer = field.file("baru.csv", f"{HEADINGS}\n{RT_3.code};0;20;0;10;2020-03-06 20.00\n")
    field.says("import", "progress", newer)
    old = f"{HEADINGS}\n{RT_1.code};12;30;0;0;\n{RT_3.code};9;1;0;0;\n"
    said = field.says("import", "progress", field.file("lama.csv", old), "--as-of", "2020-03-05")
    assert "1 blok: open 12, terkirim 30" in said
    assert "yang tersimpan lebih baru: RT 3, Bae" in said
    assert "RT 1, Bae: berbeda dari laporan yang lebih baru; yang dipakai laporan" in said
    assert kept(field)[RT_3.code] == FourCounts(0, 20, 0, 10)


def test_a_block_that_nobody_reported_differs_from_the_list_alone(field: Terminal) -> None:
    path = field.file("ekspor.csv", f"{HEADINGS}\n{RT_3.code};5;30;1;12;2020-03-06 20.00\n")
    said = field.says("import", "progress", path)
    assert "1 blok tidak sama dengan daftar blok" in said
    assert "RT 3, Bae: di aplikasi ada 48 keluarga, di daftar blok 30" in said
    assert "petugas" not in said


def test_a_workbook_of_the_application_is_understood(field: Terminal) -> None:
    rows: list[list[object]] = [
        ["Progres per SLS"],
        [
            "idsubsls",
            "OPEN",
            "SUBMITTED BY Pencacah",
            "REJECTED BY Pengawas",
            "APPROVED BY Pengawas",
        ],
        [RT_3.code, 0, 30, 0, 0],
    ]
    path = field.folder / "fasih.xlsx"
    path.write_bytes(workbook({"A": rows}))
    said = field.says("import", "progress", str(path), "--lang", "en")
    assert "1 blocks: open 0, submitted 30, rejected 0, approved 0." in said
    assert "Nothing contradicts what officers reported." in said


@pytest.mark.parametrize(
    ("line", "cell", "word"),
    [
        ("3.31901E+15;1;1;1;1;", "A2", "Excel"),
        ("33190120010001.0;1;1;1;1;", "A2", "Excel"),
        ("331901200100010;1;1;1;1;", "A2", "15 angka"),
        ("33.19.01.2001.0009;1;1;1;1;", "A2", "import blocks"),
        (f"{RT_1.code};-1;1;1;1;", "B2", "kurang dari nol"),
        (f"{RT_1.code};1;banyak;1;1;", "C2", "banyak"),
        (f"{RT_1.code};1;1;;1;", "D2", "kosong"),
        (f"{RT_1.code};1;1;1;1;2031-01-01", "F2", "belum"),
        (f"{RT_1.code};1;1;1;1;\n{RT_1.code};1;1;1;1;", "A3", "baris 2"),
    ],
)
def test_a_wrong_line_is_named_by_its_cell_and_nothing_is_kept(
    field: Terminal, line: str, cell: str, word: str
) -> None:
    path = field.file("ekspor.csv", f"{HEADINGS}\n{line}\n")
    done = field.types("import", "progress", path)
    assert done.exit_code == 1, done.output
    assert cell in done.output
    assert word in done.output
    assert "Traceback" not in done.output
    assert kept(field) == {}


def test_a_code_that_a_spreadsheet_rounded_is_told_from_one_that_is_unknown(
    terminal: Terminal,
) -> None:
    known = Block(BlockCode("3319012001000107"), VILLAGE, "RT 7", 30)

    async def fill(uow: UnitOfWork) -> None:
        await uow.blocks.replace([known], BlockList("blok.csv", NOON), at=NOON)

    terminal.stored(fill)
    lines = "3319012001000100;1;1;1;1;\n3319012001000199;1;1;1;1;\n3319015203850001;1;1;1;1;"
    path = terminal.file("ekspor.csv", f"{HEADINGS}\n{lines}\n")
    done = terminal.types("import", "progress", path)
    assert done.exit_code == 1
    assert 'Excel menjadi "3319012001000100"' in done.output
    assert 'Blok "3319012001000199" belum ada di daftar blok' in done.output
    assert "3319015203850001" not in done.output
