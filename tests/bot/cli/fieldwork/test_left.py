"""`sensusbot left`: what is left as a table, a document and a workbook."""

import json
from datetime import UTC, datetime

from python_calamine import CalamineWorkbook

from census.fieldwork.allocation import Allocation, FieldPhase
from census.fieldwork.blocks import BlockList
from census.fieldwork.workers import Badge
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal
from tests.census.fieldwork.field_examples import VILLAGE, blocks_of, worker

BLOCKS = """
    block,village,name,families,done
    3509120001000101,35.09.12.2001,RT 1,40,10
    3509120001000102,35.09.12.2001,RT 2,30,30
    3509120002000101,35.09.12.2002,RT 1,20,5
    """


def test_each_level_adds_up_and_codes_are_texts(terminal: Terminal) -> None:
    terminal.says("import", "blocks", terminal.file("blocks.csv", BLOCKS), "--as-of", "2020-06-01")
    path = terminal.folder / "left.xlsx"
    drawn = terminal.folder / "left.png"
    found = json.loads(
        terminal.says("left", "--json", "--file", str(path), "--picture", str(drawn))
    )
    assert drawn.read_bytes().startswith(b"\x89PNG")
    assert found["source"] == "blocks.csv"
    assert found["as_of"].startswith("2020-06-01")
    assert found["total"]["left"] == 45
    for level in ("districts", "villages", "blocks"):
        assert sum(each["left"] for each in found[level]) == 45
    assert found["blocks"][0]["code"] == "3509120001000101"
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name("blok").to_python()
    assert "3509120001000102" in [row[0] for row in rows]
    inside = json.loads(terminal.says("left", "--json", "--area", "35.09.12.2002"))
    assert (inside["area"], inside["total"]["left"]) == ("35.09.12.2002", 15)
    said = terminal.says("left", "--lang", "en")
    assert "90 families: 45 done online, 0 need no visit any more, 45 left." in said
    assert "blocks.csv data as of 1 June 2020" in said


def test_the_blocks_of_a_village_are_a_table(terminal: Terminal) -> None:
    terminal.says("import", "blocks", terminal.file("blocks.csv", BLOCKS), "--as-of", "2020-06-01")
    said = terminal.says(
        "left", "--area", "35.09.12.2001", "--picture", str(terminal.folder / "a.png")
    )
    [line] = [each for each in said.splitlines() if "3509120001000101" in each]
    assert line.split()[-5:] == ["40", "10", "0", "30", "0"]


def test_a_file_has_the_ending_of_what_is_written(terminal: Terminal) -> None:
    terminal.says("import", "blocks", terminal.file("blocks.csv", BLOCKS), "--as-of", "2020-06-01")
    path = str(terminal.folder / "left.csv")
    typed = [("left", "--file", path), ("left", "--picture", path), ("codes", path)]
    typed.append(("allocate", "--dry-run", "--file", path))
    for words in typed:
        refused = terminal.types(*words)
        assert refused.exit_code == 2, refused.output
        assert "ends in" in refused.output
    assert not (terminal.folder / "left.csv").exists()


def test_an_unknown_area_and_an_empty_database_are_said(terminal: Terminal) -> None:
    for words in (("--area", "35.99"), ()):
        refused = terminal.types("left", *words)
        assert refused.exit_code == 1
        assert "Traceback" not in refused.output
    terminal.takes_recap("kode;keluarga;dasar\n35.09.12.2001;204;310\n")
    stands_in = json.loads(terminal.says("left", "--json"))
    assert stands_in["from_recap"]
    assert stands_in["blocks"] == []
    assert stands_in["villages"][0]["left"] == 106


def test_a_badge_nobody_has_gets_no_work_list(terminal: Terminal) -> None:
    path = terminal.folder / "list.pdf"
    refused = terminal.types("worklist", "0404", "--file", str(path))
    assert refused.exit_code == 1
    assert "0404" in refused.output
    assert not path.exists()


def test_a_work_list_is_written_for_a_printer_and_as_a_workbook(terminal: Terminal) -> None:
    async def fill(uow: UnitOfWork) -> None:
        at = datetime(2020, 6, 1, 5, tzinfo=UTC)
        [block] = blocks_of(VILLAGE, [30])
        await uow.blocks.replace([block], BlockList("blocks.csv", at), at=at)
        await uow.fieldworkers.replace([worker("P-0101")], at=at)
        plan = Allocation({block.code: Badge("P-0101")})
        await uow.allocations.publish(plan, FieldPhase.PLANNED, actor="a test", at=at)

    terminal.stored(fill)
    printed, book = (terminal.folder / name for name in ("list.pdf", "list.xlsx"))
    for path, badge in ((printed, "P-0101"), (book, "p-0101")):
        assert str(path) in terminal.says("worklist", badge, "--file", str(path))
    assert printed.read_bytes().startswith(b"%PDF")
    rows = CalamineWorkbook.from_path(book).get_sheet_by_index(0).to_python()
    assert any(f"{VILLAGE}.0001" in row for row in rows)
    refused = terminal.types("worklist", "P-0101", "--file", str(terminal.folder / "list.doc"))
    assert refused.exit_code != 0
    counted = f"block,open,submitted,rejected,approved\n{VILLAGE}.0001,4,30,2,4\n"
    export = terminal.file("export.csv", counted)
    terminal.says("import", "progress", export, "--as-of", "2020-07-14")
    path = terminal.folder / "after.xlsx"
    terminal.says("worklist", "P-0101", "--file", str(path))
    [*_, line] = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert line[-4:-1] == [30, 24, 6]


def test_codes_need_fieldworkers_and_a_badge_may_have_small_letters(terminal: Terminal) -> None:
    path = terminal.folder / "codes.xlsx"
    refused = terminal.types("codes", str(path))
    assert refused.exit_code == 1
    assert "sensusbot import fieldworkers, lalu kodenya" in refused.output
    at = datetime(2020, 6, 1, 5, tzinfo=UTC)
    terminal.stored(lambda uow: uow.fieldworkers.replace([worker("P-0101")], at=at))
    said = terminal.says("codes", str(path), "--badge", "p-0101", "--badge", "P-0101")
    assert "1 kode ada di" in said
    unknown = terminal.types("codes", str(terminal.folder / "more.xlsx"), "--badge", "p-0404")
    assert unknown.exit_code == 1
    assert "p-0404" in unknown.output
