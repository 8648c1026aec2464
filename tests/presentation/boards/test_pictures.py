from io import BytesIO

import pytest
from PIL import Image

from census.people import Language
from census.units import Unit, UnitCode
from presentation.boards import pictures, trend_pictures
from presentation.chat.messages import Picture
from presentation.drawing import brush
from tests.presentation.examples import (
    ALL_OF_THEM,
    LANGUAGES,
    LONG_NAME,
    a_board,
    a_district_board,
    a_trend,
    a_unit,
    a_village_board,
    an_office_board,
    figures,
    texts_in,
)


def size_of(picture: Picture) -> tuple[int, int]:
    return Image.open(BytesIO(picture.draw())).size


def test_a_picture_is_made_for_a_phone() -> None:
    width, height = size_of(pictures.leaderboard(texts_in(), a_district_board()))
    assert width == 1080
    assert 1080 < height < 2340  # no taller than a phone, with all 31 districts


def test_45_offices_are_shown_by_the_first_and_those_around_the_own() -> None:
    _, height = size_of(pictures.leaderboard(texts_in(), an_office_board(), UnitCode("D15")))
    assert height < 3000


def test_a_picture_is_a_small_file() -> None:
    png = pictures.leaderboard(texts_in(), a_district_board()).draw()
    assert png.startswith(b"\x89PNG")
    assert len(png) < 200_000


def test_the_same_content_is_the_same_picture() -> None:
    one = pictures.leaderboard(texts_in(), a_village_board(), UnitCode("35.09.12.2002"))
    two = pictures.leaderboard(texts_in(), a_village_board(), UnitCode("35.09.12.2002"))
    assert (one.content, one.filename) == (two.content, two.filename)
    assert one.draw() == two.draw()


def test_another_unit_language_or_figure_is_another_picture() -> None:
    board = a_village_board()
    changed = a_board(
        [figures(row.unit, row.completed + 1, row.base) for row in board.standings], board.rule
    )
    contents = {
        pictures.leaderboard(texts_in(), board).content,
        pictures.leaderboard(texts_in(), board, board.standings[0].unit.code).content,
        pictures.leaderboard(texts_in("en"), board).content,
        pictures.leaderboard(texts_in(), changed).content,
    }
    assert len(contents) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_odd_boards_are_painted_as_well(language: Language) -> None:
    rows = [
        figures(a_unit(LONG_NAME, code="A"), 1_683, 1_000, ALL_OF_THEM, illustrative=True),
        figures(a_unit("Café Jaya \u2013 Unit ✓", code="B"), 5, 0),
        figures(a_unit("X" * 90, code="C"), 0, 10, ALL_OF_THEM),
    ]
    width, _ = size_of(pictures.leaderboard(texts_in(language), a_board(rows), UnitCode("C")))
    assert width == 1080


def test_a_board_of_nothing_is_painted_without_a_fault() -> None:
    assert size_of(pictures.leaderboard(texts_in(), a_board([])))[0] == 1080


def test_the_own_unit_is_in_the_picture_of_a_long_board() -> None:
    board = an_office_board()
    last: Unit = board.standings[-1].unit
    shown = pictures.leaderboard(texts_in(), board, last.code)
    without = pictures.leaderboard(texts_in(), board)
    assert shown.content != without.content


def test_the_way_of_a_unit_is_a_picture_for_a_phone_from_its_first_day_on() -> None:
    for days in (1, 2, 46):
        picture = trend_pictures.trend_line(texts_in(), a_trend(days))
        assert size_of(picture)[0] == 1080
        assert picture.draw() == trend_pictures.trend_line(texts_in(), a_trend(days)).draw()


def test_symbols_that_the_font_lacks_leave_no_boxes() -> None:
    assert brush.drawable("🚀 Paling maju ✓") == "Paling maju"


def test_a_file_is_named_by_board_and_day() -> None:
    picture = pictures.leaderboard(texts_in(), a_village_board())
    assert picture.filename == "peringkat-village-2020-03-05.png"


def test_letters_the_font_lacks_are_written_with_those_it_has() -> None:
    assert brush.drawable("Dèsa \u2013 \u2019Café\u2019") == "Desa - 'Cafe'"
