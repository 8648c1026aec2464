"""The civil registry beside the census, on the command line."""

import json
from datetime import UTC, date, datetime

import pytest
from python_calamine import CalamineWorkbook

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.progress import EntryKind, NewEntry, Visits
from census.fieldwork.workers import Badge
from census.units import Unit, UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal
from tests.census.fieldwork.field_examples import FAR, NEXT, VILLAGE, blocks_of

NOON = datetime(2020, 7, 1, 5, tzinfo=UTC)
BLOCKS = [*blocks_of(VILLAGE, [40, 40]), *blocks_of(NEXT, [30])]
NAMES = ((VILLAGE, "Bae"), (NEXT, "Gondang"), (FAR, "Colo"))
FILE = f"""
    kode desa,desa,jumlah kk,jiwa,kk pindah
    {VILLAGE},Bae,110,330,3
    {NEXT},Gondang,30,90,
    {FAR},Colo,20,60,
    Jumlah,,160,480,3
"""


@pytest.fixture
def field(terminal: Terminal) -> Terminal:
    """A terminal with three blocks in two villages; one of them was visited."""

    async def fill(uow: UnitOfWork) -> None:
        units = (Unit(code, name, UnitKind.VILLAGE, UnitCode(code[:8])) for code, name in NAMES)
        await uow.units.put(list(units))
        await uow.blocks.replace(BLOCKS, BlockList("blok.csv", NOON), at=NOON)
        visits = Visits(done=30, moved=4, refused=6)
        for kind, what in ((EntryKind.VISITS, visits), (EntryKind.FINISHED, Visits())):
            act = NewEntry(
                BLOCKS[0].code, kind, Badge("001"), 7, NOON, date(2020, 7, 1), visits=what
            )
            await uow.block_reports.add(act)

    terminal.stored(fill)
    return terminal


def test_the_code_of_an_unknown_block_is_readable(field: Terminal) -> None:
    known = Block(BlockCode("3319012001000107"), VILLAGE, "RT 7", 30)

    async def fill(uow: UnitOfWork) -> None:
        await uow.blocks.replace([known], BlockList("blok.csv", NOON), at=NOON)

    field.stored(fill)
    lines = f"{VILLAGE},3319012001000199,9\n{VILLAGE},3319015203850001,9\n"
    path = field.file("adminduk.csv", f"kode desa,kode blok,kk\n{lines}")
    done = field.types("reconcile", "--registry", path, "--as-of", "2020-06-30")
    assert done.exit_code == 1
    assert '"3319012001000199"' in done.output
    assert "3319015203850001" not in done.output


def reconciled(field: Terminal, text: str, *words: str) -> str:
    path = field.file("adminduk.csv", text)
    return field.says("reconcile", "--registry", path, "--as-of", "2020-06-30", *words)


def test_a_difference_has_its_reasons_and_every_figure_its_source(field: Terminal) -> None:
    found = json.loads(reconciled(field, FILE, "--json"))
    assert found["registry"] == {"source": "adminduk.csv", "as_of": "2020-06-30"}
    assert found["interviewed_until"] == "2020-07-01"
    bae, gondang = found["rows"]
    assert (bae["village"], bae["flagged"], bae["online_source"]) == (VILLAGE, True, "blok.csv")
    assert bae["interviewed"] == {"families": 30, "persons": None}
    assert bae["difference"] == {"families": 60, "persons": None}
    assert [(each["reason"], each["families"], each["recorded"]) for each in bae["reasons"]] == [
        ("not_yet", 40, True),
        ("not_met", 6, True),
        ("moved_out", 4, True),
        ("moved_out", 10, False),
    ]
    assert (gondang["difference"]["families"], gondang["flagged"]) == (20, False)
    assert found["total"]["registry"]["families"] == 140
    assert found["uncounted"] == [{"village": FAR, "block": None}]


def test_it_is_read_as_a_table_and_as_a_workbook(field: Terminal) -> None:
    path = field.folder / "banding.xlsx"
    said = reconciled(field, FILE, "--lang", "en", "--file", str(path))
    assert "Civil registry: adminduk.csv, data as of" in said
    assert "⚠ Bae" in said
    assert "140 families are registered. 30 filled in online, 30 were interviewed." in said
    assert "Look at 1 lines" in said
    page, rows = (
        CalamineWorkbook.from_path(path).get_sheet_by_index(place).to_python() for place in (0, 1)
    )
    assert any("Bae" in map(str, row) for row in page)
    assert rows[1][1:7] == ["Bae", VILLAGE, "", "", 110, 330]


def test_lines_may_be_blocks_by_code_or_by_name(field: Terminal) -> None:
    text = f"village,families,block\n{VILLAGE},45,{BLOCKS[0].code}\n{VILLAGE},41,RT 2\n"
    found = json.loads(reconciled(field, text, "--json"))
    assert [row["block"] for row in found["rows"]] == [BLOCKS[0].code, BLOCKS[1].code]
    assert found["unlisted"] == [NEXT]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nik,nama\n3319010101010001,Sri\n", "kolom"),
        (f"village,families\n{VILLAGE},banyak\n", "B2"),
        (f"village,families\n{VILLAGE},10\n{VILLAGE},10\n", "baris 2"),
        (f"village,families,block\n{VILLAGE},10,RT 9\n", "belum ada di daftar blok"),
        (f"village,families,block\n{VILLAGE},10,\n{VILLAGE},5,RT 1\n", "dua kali"),
        (f"village,families,block\n{VILLAGE},10,3.31901E+15\n", "Excel"),
        (f"village,families\n{FAR},20\n", "Masukkan dulu rekap"),
    ],
)
def test_a_wrong_file_is_told_so_in_a_sentence(field: Terminal, text: str, said: str) -> None:
    refused = field.types("reconcile", "--registry", field.file("salah.csv", text))
    assert refused.exit_code == 1, refused.output
    assert said.casefold() in refused.output.casefold()
    assert "3319010101010001" not in refused.output
