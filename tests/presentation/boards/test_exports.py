from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from census.boards.board import Board
from census.boards.progress import Reading
from census.boards.ranking import reading_of
from census.units import UnitCode
from presentation.boards import exports
from presentation.boards.export_rows import harmless
from tests.presentation.every.examples import (
    AS_OF,
    BPS,
    DISTRICTS,
    JEMBER,
    REGENT,
    a_board,
    a_unit,
    figures,
    texts_in,
)


def a_board_with_odd_names() -> Board:
    rows = [
        figures(a_unit('=HYPERLINK("http://x")', code="A"), 61, 100, REGENT, BPS),
        figures(a_unit("-1+1|cmd", code="@B"), 1_200, 4_000, REGENT, BPS),
        figures(a_unit("Tanpa; jumlah", code="C"), 5, 0),
    ]
    return a_board(rows, DISTRICTS, area=JEMBER)


def two_days(board: Board) -> list[Reading]:
    today = reading_of(board)
    return [replace(today, as_of=AS_OF - timedelta(days=1)), today]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_takes_for_a_formula_is_made_harmless(start: str) -> None:
    assert harmless(f"{start}1") == f"'{start}1"
    assert harmless(f"a{start}") == f"a{start}"


def test_a_csv_has_a_line_for_each_unit_as_excel_reads_it_here() -> None:
    lines = exports.board_csv(texts_in(), a_board_with_odd_names()).split("\r\n")
    assert lines[0].startswith(
        "Peringkat;Naik (+) atau turun (-);Kode;Nama;Sudah ikut;Jumlah;Persen"
    )
    assert "Kurang ke 50% (Bupati);Kurang ke 27% (BPS)" in lines[0]
    assert lines[0].endswith(";Data per;Sumber")
    assert all(line.endswith(";2020-03-05;BPS") for line in lines[1:-1])
    assert lines[1].startswith('1;;A;"\'=HYPERLINK(""http://x"")";61;100;61,0;;0;0;')
    assert lines[2].startswith("2;;'@B;'-1+1|cmd;1200;4000;30,0;;800;0;")
    assert lines[3].startswith(';;C;"Tanpa; jumlah";5;;;')


def test_a_history_has_a_line_for_each_unit_and_day() -> None:
    board = a_board_with_odd_names()
    lines = exports.history_csv(texts_in(), board, two_days(board)).split("\r\n")
    assert len(lines) == 1 + 2 * 3 + 1
    assert lines[1].startswith("2020-03-04;A;")
    assert lines[2].endswith(";2;1200;4000;30,0;2020-03-04;BPS")
    assert lines[6].endswith(";;5;;;2020-03-05;BPS")


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_workbook_has_the_board_with_all_it_rests_on_and_its_history(language: str) -> None:
    board = a_board_with_odd_names()
    document = exports.board_file(texts_in(language), board, two_days(board))
    book = CalamineWorkbook.from_filelike(BytesIO(document.make()))
    board_sheet, history = (book.get_sheet_by_name(name).to_python() for name in book.sheet_names)
    words = "\n".join(str(row[0]) for row in board_sheet)
    assert "BPS" in words
    [first] = [row for row in board_sheet if row[2] == "A"]
    assert first[3:7] == ['\'=HYPERLINK("http://x")', 61.0, 100.0, 0.61]
    assert len(history) == 1 + 2 * 3
    assert document.filename.endswith("-district-35.09-2020-03-05.xlsx")


def test_a_board_of_nothing_is_a_file_as_well() -> None:
    board = replace(a_board([]), area=None)
    assert exports.workbook(texts_in(), board, []).startswith(b"PK")
    assert exports.board_csv(texts_in(), board).count("\r\n") == 1
    assert board.of(UnitCode("A")) is None
