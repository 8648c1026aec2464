"""A list of villages of several districts names their districts, also where names are the same."""

from dataclasses import replace

from census.units import Unit, UnitCode, UnitKind
from presentation.boards import exports
from presentation.boards import messages as boards
from presentation.boards.pictures.leaderboard import board_sheet
from presentation.boards.pictures.sheet import Bar
from presentation.brief import messages as briefs
from presentation.brief.pictures import brief_sheet
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.language.html import unmarked
from tests.presentation.brief.brief_messages import a_brief
from tests.presentation.every.examples import (
    AMBULU,
    JEMBER,
    REGENT,
    VILLAGES,
    a_board,
    figures,
    texts_in,
)


def village(code: str, district: str) -> Unit:
    parent = UnitCode(code.rpartition(".")[0])
    return Unit(UnitCode(code), "Sumberejo", UnitKind.VILLAGE, parent, district)


HERE, THERE = village("35.09.12.2006", "Ambulu"), village("35.09.31.2003", "Sumberjambe")
BOARD = a_board(
    [figures(HERE, 60, 100, REGENT), figures(THERE, 50, 100, REGENT)], VILLAGES, area=JEMBER
)


def test_words_picture_file_and_brief_name_the_district() -> None:
    texts = texts_in()
    shown = unmarked(boards.board(texts, board=BOARD).text)
    around = unmarked(boards.around(texts, board=BOARD, own=HERE.code).text)
    bars = board_sheet(texts, BOARD).bars
    drawn = [bar.name for bar in bars if isinstance(bar, Bar)]
    brief = replace(a_brief(), board=BOARD)
    said = unmarked(briefs.description(texts, report=brief))
    columns = str(brief_sheet(texts, brief).columns)
    assert drawn == ["Sumberejo (Ambulu)", "Sumberejo (Sumberjambe)"]
    for name in drawn:
        assert all(name in each for each in (shown, around, columns))
        # With its rate in the same bracket: Sumberejo (Ambulu, 60,0%).
        assert name.removesuffix(")") + ", " in said
    lines = exports.board_csv(texts, BOARD).split("\r\n")
    assert ";Kode;Nama;Kecamatan;Sudah ikut;" in lines[0]
    assert ";35.09.31.2003;Sumberejo;Sumberjambe;50;" in lines[2]


def test_a_list_of_one_district_does_not_repeat_it() -> None:
    board = replace(BOARD, area=AMBULU, standings=BOARD.standings[:1])
    assert "(Ambulu)" not in boards.board(texts_in(), board=board).text


def test_candidates_are_told_apart_by_their_district_else_by_their_code() -> None:
    offered = buttons.units(texts_in(), [HERE, THERE], Action.BOARD_AROUND)
    assert [each.label for each in offered] == [
        "Desa Sumberejo (Ambulu)",
        "Desa Sumberejo (Sumberjambe)",
    ]
    same = buttons.units(texts_in(), [HERE, replace(HERE, code=UnitCode("X"))], Action.POSTER)
    assert [each.label[-4:] for each in same] == ["006)", " (X)"]


def test_an_area_and_an_office_of_one_name_say_which_is_which() -> None:
    office = Unit(UnitCode("opd-kec-bae"), "Kecamatan Bae", UnitKind.OFFICE)
    district = Unit(UnitCode("33.19.07"), "Bae", UnitKind.DISTRICT)
    offered = buttons.units(texts_in(), [district, office, HERE], Action.BOARD_AROUND)
    labels = [each.label for each in offered]
    assert labels == [
        "Kecamatan Bae (wilayah)",
        "Kecamatan Bae (kantor)",
        "Desa Sumberejo (Ambulu)",
    ]
    others = [office, replace(office, code=UnitCode("X")), district]
    labels = [each.label for each in buttons.units(texts_in(), others, Action.BOARD_AROUND)]
    assert labels == ["Kecamatan Bae (opd-kec-bae)", "Kecamatan Bae (X)", "Kecamatan Bae (wilayah)"]
