from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from io import BytesIO
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageColor

from census.people.people import Language
from census.units import Unit, UnitCode
from presentation.boards import messages as boards
from presentation.boards.pictures.blocks import blocks, layout_of
from presentation.boards.pictures.leaderboard import board_sheet, leaderboard
from presentation.boards.pictures.painting import paint
from presentation.boards.pictures.rate_axis import day_labels
from presentation.boards.pictures.sheet import Bar
from presentation.boards.pictures.trend import trend_line
from presentation.chat.messages import Picture
from presentation.drawing import brush
from presentation.drawing.palette import INK, LETTERS, OWN, PAPER, SHAPES, TARGET
from presentation.language.html import unmarked
from presentation.language.names import shortened
from tests.presentation.every.examples import (
    ALL_OF_THEM,
    AS_OF,
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


def rgb(colour: str) -> tuple[int, ...]:
    return ImageColor.getrgb(colour)


def luminance(colour: str) -> float:
    """How light a colour is, from 0 to 1 (WCAG 2.1)."""
    parts = (part / 255 for part in rgb(colour))
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def size_of(picture: Picture) -> tuple[int, int]:
    return Image.open(BytesIO(picture.draw())).size


def test_a_picture_is_made_for_a_phone() -> None:
    width, height = size_of(leaderboard(texts_in(), a_district_board()))
    assert width == 1080
    assert 1080 < height < 1620  # Telegram scales down what is much taller than wide


@pytest.mark.parametrize("count", [3, 9, 31, 47])
def test_every_row_is_shown_with_its_whole_name_and_no_bar_behind_it(count: int) -> None:
    board = an_office_board(count)
    sheet = board_sheet(texts_in(), board, UnitCode("D15"))
    shown = blocks(sheet)
    assert len(shown) == (2 if count > 16 else 1)
    named = [" ".join(row.lines) for block in shown for row in block.rows]
    assert named == [row.unit.name for row in board.standings]
    size = layout_of(sheet).name
    for block in shown:
        assert block.bars_end - block.bars >= 60
        for row in block.rows:
            for line in row.lines:
                assert block.name + brush.width(line, size, bold=True) < block.bars
    assert size_of(leaderboard(texts_in(), board))[1] < 3000


def test_the_axis_ends_at_the_target_or_at_the_best_above_it() -> None:
    for completed, place, length in ((90, Fraction(1), Fraction(9, 10)), (125, Fraction(4, 5), 1)):
        board = a_board([figures(a_unit(), completed, 100, ALL_OF_THEM)])
        sheet = board_sheet(texts_in(), board)
        [bar] = sheet.bars
        assert isinstance(bar, Bar)
        assert (sheet.targets[0].place, bar.length) == (place, length)
        assert sheet.axis == ("0%", "" if place == 1 else "125%")


def test_a_target_is_one_line_from_its_label_to_the_last_row() -> None:
    sheet = board_sheet(texts_in(), a_village_board())
    [block] = blocks(sheet)
    x = round(block.on_axis(sheet.targets[0].place))
    image = Image.open(BytesIO(paint(sheet))).convert("RGB")
    painted = [y for y in range(image.height) if image.getpixel((x, y)) == rgb(TARGET)]
    assert max(painted) - min(painted) >= block.bottom
    assert all(y in painted for y in range(max(painted) - block.bottom, max(painted)))


def test_a_rank_that_stayed_has_no_mark() -> None:
    rows = [figures(a_unit(code=code), done, 100) for code, done in (("A", 60), ("B", 50))]
    first, stayed = a_board(rows), a_board(rows, before=a_board(rows))
    assert [row.movement for row in stayed.standings] == [0, 0]
    pictured = leaderboard(texts_in(), replace(stayed, improved_day=None))
    assert pictured.draw() == leaderboard(texts_in(), first).draw()


def test_words_stand_out_from_their_ground() -> None:
    for ground, letters in LETTERS.items():
        for colour in letters:
            lighter, darker = sorted((luminance(ground), luminance(colour)), reverse=True)
            assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (ground, colour)


def test_every_colour_and_all_shades_of_its_letters_are_in_the_palette() -> None:
    painted = {*LETTERS, *SHAPES, *(each for letters in LETTERS.values() for each in letters)}
    image, draw = brush.blank(400, 200)
    brush.write(draw, (20, 20), "Rp 10%", size=60, colour=TARGET)
    draw.rectangle((0, 100, 400, 200), fill=OWN)
    brush.write(draw, (20, 120), "Rp 10%", size=60, colour=INK, bold=True)
    found = {
        each for _, each in Image.open(BytesIO(brush.png(image))).convert("RGB").getcolors() or ()
    }
    assert found >= {rgb(PAPER), rgb(TARGET), rgb(OWN), rgb(INK)}
    assert len(found) == 4 + 2 * (brush.STEPS - 1)
    for colour in painted:
        draw.rectangle((0, 0, 10, 10), fill=colour)
        assert image.convert("RGB").getpixel((5, 5)) == rgb(colour), colour


@pytest.mark.parametrize("high", [1, brush.BAND, brush.BAND + 1, 3 * brush.BAND - 1])
def test_a_png_has_every_pixel(high: int) -> None:
    image, draw = brush.blank(101, high)
    dice = Random(high)
    for _ in range(200):
        at = dice.randrange(101), dice.randrange(high)
        draw.rectangle((*at, at[0] + 9, at[1] + 9), fill=dice.choice(sorted(SHAPES)))
    with Image.open(BytesIO(brush.png(image))) as read:
        assert read.convert("RGB").tobytes() == image.convert("RGB").tobytes()


def test_a_picture_is_a_small_file() -> None:
    png = leaderboard(texts_in(), a_district_board()).draw()
    assert png.startswith(b"\x89PNG")
    assert len(png) < 200_000


def test_the_same_content_is_the_same_picture() -> None:
    one = leaderboard(texts_in(), a_village_board(), UnitCode("35.09.12.2002"))
    two = leaderboard(texts_in(), a_village_board(), UnitCode("35.09.12.2002"))
    assert (one.content, one.filename) == (two.content, two.filename)
    assert one.draw() == two.draw()


def test_another_unit_language_or_figure_is_another_picture() -> None:
    board = a_village_board()
    changed = a_board(
        [figures(row.unit, row.completed + 1, row.base) for row in board.standings], board.rule
    )
    contents = {
        leaderboard(texts_in(), board).content,
        leaderboard(texts_in(), board, board.standings[0].unit.code).content,
        leaderboard(texts_in("en"), board).content,
        leaderboard(texts_in(), changed).content,
    }
    assert len(contents) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_odd_boards_are_painted_as_well(language: Language) -> None:
    rows = [
        figures(a_unit(LONG_NAME, code="A"), 1_683, 1_000, ALL_OF_THEM, illustrative=True),
        figures(a_unit("Café Jaya \u2013 Unit ✓", code="B"), 5, 0),
        figures(a_unit("X" * 90, code="C"), 0, 10, ALL_OF_THEM),
    ]
    width, _ = size_of(leaderboard(texts_in(language), a_board(rows), UnitCode("C")))
    assert width == 1080


def test_the_caption_says_the_same_in_short() -> None:
    board = an_office_board()
    last = board.standings[-1].unit.code
    picture = leaderboard(texts_in(), board, last)
    shown = boards.as_picture(texts_in(), board=board, picture=picture, own=last)
    said = unmarked(shown.text)
    assert "Peringkat 45 OPD" in said
    assert "Target: 100% (Bupati)" in said
    for row in (*board.standings[:3], board.standings[-1]):
        assert f"{row.rank}. {shortened(row.unit.name)}" in said
    assert said.splitlines()[-1].startswith("Data menurut rekap BPS per 5 Maret 2020")


def test_a_board_of_nothing_is_painted_without_a_fault() -> None:
    assert size_of(leaderboard(texts_in(), a_board([])))[0] == 1080


def test_the_own_unit_is_in_the_picture_of_a_long_board() -> None:
    board = an_office_board()
    last: Unit = board.standings[-1].unit
    shown = leaderboard(texts_in(), board, last.code)
    without = leaderboard(texts_in(), board)
    assert shown.content != without.content


def test_the_way_of_a_unit_is_a_picture_for_a_phone_from_its_first_day_on() -> None:
    for days in (1, 2, 46):
        picture = trend_line(texts_in(), a_trend(days))
        assert size_of(picture)[0] == 1080
        assert picture.draw() == trend_line(texts_in(), a_trend(days)).draw()


@given(days=st.integers(1, 400), hours=st.integers(0, 23))
@settings(max_examples=30)
def test_the_days_below_a_chart_are_at_equal_distances_up_to_the_last(
    days: int, hours: int
) -> None:
    first = AS_OF - timedelta(days=days, hours=hours)
    labels = day_labels(texts_in(), first, AS_OF)
    assert labels[-1].place == 1
    assert labels[-1].words == texts_in().short_date(AS_OF)
    assert 2 <= len(labels) <= 6
    steps = {after.place - each.place for each, after in pairwise(labels)}
    assert len(steps) == 1 or labels[0].place == 0
    assert len({after.place - each.place for each, after in pairwise(labels[1:])}) <= 1


def test_symbols_that_the_font_lacks_leave_no_boxes() -> None:
    assert brush.drawable("🚀 Paling maju ✓") == "Paling maju"


def test_a_file_is_named_by_board_and_day() -> None:
    picture = leaderboard(texts_in(), a_village_board())
    assert picture.filename == "peringkat-village-2020-03-05.png"


def test_letters_the_font_lacks_are_written_with_those_it_has() -> None:
    assert brush.drawable("Dèsa \u2013 \u2019Café\u2019") == "Desa - 'Cafe'"
