from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from python_calamine import CalamineWorkbook

from census.boards.board import Board, Ending
from census.brief.brief import outlooks
from census.definition import BoardRule
from census.fieldwork.visit_words import VisitOutcome
from census.people.people import Language
from census.units import BoardKind, Measure, UnitKind
from presentation.brief import messages as briefs
from presentation.brief import pictures as brief_pictures
from presentation.brief import workbook as brief_workbook
from presentation.drawing.chart import SPACING, apart
from presentation.language.html import unmarked
from tests.presentation.brief.brief_messages import HELPED, a_brief, a_field
from tests.presentation.every.examples import (
    AS_OF,
    BPS,
    JEMBER,
    LANGUAGES,
    ONLINE,
    REGENT,
    a_board,
    a_unit,
    figures,
    texts_in,
)

REGENCIES = BoardRule(BoardKind.REGENCY, (UnitKind.REGENCY,), Measure.FAMILIES, counts=())
OWN_MOMENT = "data per 5 Maret 2020, 07.00 WIB"


def of_province(as_of: datetime) -> Board:
    """Jember as the second of two regencies."""
    rows = [figures(JEMBER, 60, 100), figures(a_unit("Kudus", UnitKind.REGENCY), 70, 100)]
    return a_board(rows, REGENCIES, as_of=as_of)


def test_a_brief_names_both_targets_with_their_owners_the_pace_and_the_range() -> None:
    text = unmarked(briefs.description(texts_in(), report=a_brief()))
    assert "Target 27% (BPS) tercapai ✅" in text
    assert "Target 50% (Bupati): kurang 150.103 keluarga, perlu 5.774 sehari." in text
    assert "Laju 7 hari terakhir: 11.087 keluarga sehari (+11.087 sejak 4 Mar)." in text
    assert "Kalau lajunya tetap seperti ini, sekitar 63\u201370% pada 31 Maret 2020." in text
    assert "Bisa lebih tinggi" in text
    assert "Perlu ditemani: Rambipuji (8,0%)" in text
    assert "Data menurut rekap BPS per 5 Maret 2020, 18.00 WIB" in text


def test_a_brief_says_how_people_were_helped() -> None:
    told = replace(a_brief(), help=HELPED)
    text = unmarked(briefs.description(texts_in(), report=told))
    assert "7 orang minta bantuan sejak kemarin. Biasanya dijawab dalam 15 menit." in text
    assert "2 masih menunggu." in text
    soon = replace(told, help=replace(HELPED, wait=timedelta(minutes=5)))
    text = unmarked(briefs.description(texts_in(), report=soon))
    assert "Biasanya dijawab dalam kurang dari 5 menit." in text
    assert "Tim pendamping ada di 12 OPD, menjawab 3 permintaan." in text
    assert "minta bantuan" not in briefs.description(texts_in(), report=a_brief())


def test_a_brief_says_what_residents_answered_who_were_asked_about_a_visit() -> None:
    told = replace(a_brief(), visits=VisitOutcome(120, 90, 5))
    text = briefs.description(texts_in(), report=told)
    assert "Ditanya apakah petugas datang: 120 warga. Menjawab ya 90, belum 5." in text
    assert "Ditanya" not in briefs.description(texts_in(), report=a_brief())


def test_figures_of_another_moment_carry_their_own() -> None:
    """The province's rank and the offices' line, in the words and in the workbook."""
    brief = a_brief()
    assert brief.offices is not None
    earlier = AS_OF - timedelta(hours=11)
    for moment, named in ((earlier, True), (AS_OF, False)):
        offices = replace(brief.offices, as_of=moment)
        shown = replace(brief, province=of_province(moment), offices=offices)
        said = unmarked(briefs.description(texts_in(), report=shown)).splitlines()
        [rank] = [line for line in said if "peringkat 2 dari 2 se-provinsi" in line]
        [workplaces] = [line for line in said if "OPD mencapai target" in line]
        assert rank.endswith(f" · {OWN_MOMENT}") is named
        assert workplaces.endswith(f" · {OWN_MOMENT}") is named
        book = CalamineWorkbook.from_filelike(
            BytesIO(brief_workbook.workbook(texts_in(), shown, []))
        )
        cells = {row[0]: row[1] for row in book.get_sheet_by_name("Ringkasan").to_python()}
        what = "Peringkat se-provinsi"
        assert cells[f"{what} · {OWN_MOMENT}" if named else what] == 2


def test_without_three_days_of_data_no_range_is_claimed() -> None:
    text = briefs.description(texts_in(), report=a_brief(2))
    assert "Perkiraan akhir tahap muncul setelah ada data tiga hari" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", [1, 3, 4, 46])
def test_the_picture_is_made_for_a_phone(language: Language, days: int) -> None:
    picture = brief_pictures.brief_picture(texts_in(language), a_brief(days))
    png = picture.draw()
    width, height = Image.open(BytesIO(png)).size
    assert width == 1080
    assert height < (1100 if days <= 3 else 1600)
    assert len(png) < 150_000


def test_a_few_days_are_a_sentence_and_from_the_fourth_on_a_chart() -> None:
    said = [brief_pictures.brief_sheet(texts_in(), a_brief(days)).few_days for days in (1, 2, 3, 4)]
    assert said == [
        "Baru ada data satu hari: 5 Mar 32,0%. Grafiknya muncul mulai hari keempat.",
        "Baru ada data 2 hari: 4 Mar 26,6% dan 5 Mar 32,0%. Grafiknya muncul mulai hari keempat.",
        "Baru ada data 3 hari: 3 Mar 22,8%, 4 Mar 27,4%, dan 5 Mar 32,0%. "
        "Grafiknya muncul mulai hari keempat.",
        "",
    ]


def test_no_two_days_are_written_over_each_other() -> None:
    brief = a_brief()
    for hours in (0, 6, 24, 24 * 20):
        end = brief.counts[-1].as_of + timedelta(hours=hours)
        days = brief_pictures.brief_sheet(texts_in(), replace(brief, end=end)).days
        assert all(after.place - each.place >= Fraction(1, 9) for each, after in pairwise(days))
        assert days[-1].words == texts_in().short_date(end)


def test_the_way_to_the_leading_target_runs_beside_the_real_one() -> None:
    sheet = brief_pictures.brief_sheet(texts_in(), a_brief())
    assert sheet.path is not None
    first, last = sheet.path
    assert (first.across, first.rate) == (sheet.spots[0].across, sheet.spots[0].rate)
    assert (last.across, last.rate) == (Fraction(1), sheet.targets[0].place)
    assert [item.words for item in sheet.legend] == [
        "sudah ikut",
        "jalur menuju target",
        "perkiraan",
    ]
    assert sheet.levels == ("target 50%", "target 27%")
    over = brief_pictures.brief_sheet(texts_in(), replace(a_brief(), end=None, forecast=None))
    assert over.path is None


def test_the_gauge_goes_from_nothing_to_everything_as_on_the_page() -> None:
    brief = a_brief()
    sheet = brief_pictures.brief_sheet(texts_in(), brief)
    assert sheet.reached == brief.rate
    assert [goal.place for goal in sheet.goals] == [Fraction(1, 2), Fraction(27, 100)]


@given(st.lists(st.floats(0, 900), max_size=6))
def test_names_beside_a_chart_never_touch(heights: list[float]) -> None:
    wanted = sorted(heights, reverse=True)
    stand = apart(wanted)
    assert all(low - high >= SPACING - 1e-6 for low, high in pairwise(stand))
    assert all(at <= height for at, height in zip(stand, wanted, strict=True))


def test_the_workbook_has_a_summary_and_a_sheet_with_history_for_each_board() -> None:
    brief = a_brief()
    evil = replace(brief.area, name="=cmd|'/c calc'!A1")
    written = brief_workbook.workbook(
        texts_in(),
        replace(brief, area=evil),
        [brief_workbook.BoardSheets(brief.board, ())],
    )
    book = CalamineWorkbook.from_filelike(BytesIO(written))
    assert book.sheet_names == ["Ringkasan", "Kecamatan", "Riwayat kecamatan"]
    rows = {row[0]: row[1] for row in book.get_sheet_by_name("Ringkasan").to_python()}
    assert rows["Kurang menuju target 50% (Bupati)"] == 150_103
    assert rows["Sudah ikut"] == brief.completed
    assert not any(str(cell).startswith("=") for cell in rows)


def test_a_forecast_that_rounds_to_one_number_is_one_number() -> None:
    brief = a_brief()
    assert brief.forecast is not None
    flat = replace(brief.forecast, high=brief.forecast.low)
    words = brief_pictures.share_range(texts_in(), replace(brief, forecast=flat))
    assert "\u2013" not in words


def test_on_the_last_day_a_target_out_of_reach_names_the_nearest_share() -> None:
    report = a_brief()
    ways = outlooks(report.board.whole, [REGENT, BPS], 0, report.counts)
    assert [way.daily for way in ways] == [None, None]
    text = unmarked(briefs.description(texts_in(), report=replace(report, outlooks=ways)))
    assert "Target 50% (Bupati): kurang 150.103 keluarga. Yang terdekat " in text
    assert "perlu" not in text


def test_while_officers_visit_a_brief_begins_with_them_and_the_final_figures_follow() -> None:
    over = replace(a_brief().board, ending=Ending(ONLINE, final=True))
    report = replace(a_brief(), board=over, field=a_field(), phase=None, forecast=None)
    text = unmarked(briefs.description(texts_in(), report=report))
    order = ["Laporan sensus Kabupaten Jember", "blok disetujui", "Hasil akhir", "266.076 dari"]
    places = [text.index(each) for each in order]
    assert places == sorted(places)
    assert (
        "Target 50% (Bupati) tidak tercapai: masih kurang 150.103 keluarga ketika ditutup" in text
    )
