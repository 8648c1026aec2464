"""The visits of officers on the public page: its headline while they run, with their boards."""

import csv
import json
from dataclasses import replace
from fractions import Fraction
from io import BytesIO, StringIO

import pytest
from PIL import Image
from pypdf import PdfReader

from census.pages.site import RegencyState
from census.people.people import Language
from census.units import BoardKind
from presentation.boards.cards.sheet import CardSize
from presentation.fieldwork.leading import boards as field_boards
from presentation.language import names
from presentation.pages.addresses import Order, Visit
from presentation.pages.downloads.cards import regency_card, unit_sheet, visits_sheet
from tests.presentation.every.examples import AMBULU, LANGUAGES, texts_in
from tests.presentation.pages.page_examples import (
    INDONESIAN,
    SEASONS,
    Outline,
    a_regency,
    a_site,
    a_view,
    a_visited,
    a_writer,
    outline_of,
)

VISITED = ("interview", "interview, no recap", "after the visits")
PATHS = ("/", "/papan/kunjungan-kecamatan", "/papan/kunjungan-desa", "/layar")


def during(regency: RegencyState | None = None) -> RegencyState:
    return replace(regency or a_regency(), visits=a_visited())


def written(path: str, regency: RegencyState | None = None) -> bytes:
    found = a_writer(a_site(during(regency))).write(path, INDONESIAN)
    assert found.found, path
    return found.content


@pytest.mark.parametrize("season", VISITED)
def test_the_visits_are_the_headline_while_they_run_and_after(season: str) -> None:
    said = outline_of(a_writer(SEASONS[season]), "/").words
    tally = a_visited().view.tally
    share = texts_in().percent(Fraction(tally.approved, tally.blocks))
    assert f"Kabupaten Jember{share}1.234 dari 3.380 blok selesai dikunjungi" in said
    assert f"{tally.visited:,} dari {tally.to_visit:,}".replace(",", ".") in said
    assert texts_in().percent(Fraction(tally.visited, tally.to_visit)) in said
    assert "Data laporan petugas per" in said
    assert "Yang dihitung: blok yang selesai dikunjungi" in said


def test_the_online_result_is_what_went_before() -> None:
    brief = a_regency().brief
    assert brief is not None
    said = outline_of(a_writer(SEASONS["interview"]), "/").words
    before = said.index("Sebelumnya: sensus online")
    assert said.index("blok selesai dikunjungi") < before
    assert said.index(texts_in().percent(brief.rate)) > before
    assert names.board_data(texts_in(), brief.board) in said[before:]


def test_before_the_first_approval_it_says_so_in_place_of_boards() -> None:
    writer = a_writer(SEASONS["interview, nothing approved"])
    assert "Belum ada blok yang disetujui." in outline_of(writer, "/").words
    assert "Belum ada blok yang disetujui." in outline_of(writer, "/layar").words
    assert not writer.write("/papan/kunjungan-desa", INDONESIAN).found
    # Nothing done is no result.
    for path in ("/", "/layar"):
        said = outline_of(writer, path).words
        assert "Baru dimulai" in said
        assert "0,0%" not in said.partition("Sebelumnya")[0]
        assert " 0 blok" not in said


def test_while_officers_visit_the_page_leads_to_where_they_are_checked() -> None:
    check = "https://t.me/sensus_bot?start=petugas"
    for season, offered in (
        ("interview", True),
        ("interview, nothing approved", True),
        ("after the visits", False),
        ("online", False),
    ):
        writer = a_writer(SEASONS[season], bot="sensus_bot")
        assert (check in writer.write("/", INDONESIAN).content.decode()) is offered, season
    writer = a_writer(SEASONS["interview"], bot="sensus_bot")
    assert check in writer.write(f"/unit/{AMBULU.code}", INDONESIAN).content.decode()
    # Without a bot's name there is no link that leads nowhere.
    assert "t.me" not in a_writer(SEASONS["interview"]).write("/", INDONESIAN).content.decode()


@pytest.mark.parametrize("season", ["online", "between", "after"])
def test_there_are_no_boards_of_visits_while_none_run(season: str) -> None:
    writer = a_writer(SEASONS[season])
    assert not writer.write("/papan/kunjungan-kecamatan", INDONESIAN).found
    assert not writer.write("/data/kunjungan-kecamatan.csv", INDONESIAN).found
    assert "Kunjungan per desa" not in outline_of(writer, "/").words


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_visits_are_small_and_whole_in_every_language(
    path: str, language: Language
) -> None:
    found = a_writer(SEASONS["interview"]).write(path, Visit(language))
    assert found.found
    assert len(found.content) <= 100_000
    seen = Outline(found.content.decode())
    assert len(seen.ids) == len(set(seen.ids))
    assert "None" not in seen.words
    assert "{" not in seen.words


def test_a_board_of_visits_has_the_rows_of_the_bots_board() -> None:
    board, texts = a_visited().boards[BoardKind.DISTRICT], texts_in()
    page = Outline(written("/papan/kunjungan-kecamatan").decode())
    assert len(page.rows) - 1 == len(board.standings)
    for cells, row in zip(page.rows[1:], board.standings, strict=True):
        assert cells[1:3] == [row.unit.name, names.rate(texts, row)]
        assert cells[3:5] == [texts.number(row.completed), texts.number(row.base)]
    assert field_boards.data(texts, board) in page.words
    assert "/papan/kunjungan-kecamatan?urut=nama" in page.links


def test_a_board_of_visits_sorts_by_its_headings() -> None:
    writer = a_writer(SEASONS["interview"])
    path = "/papan/kunjungan-kecamatan"
    by_name = outline_of(writer, path, replace(INDONESIAN, order=Order.NAME))
    called = [row[1].casefold() for row in by_name.rows[1:]]
    assert called == sorted(called)


def test_a_unit_shows_its_visits_first_and_then_the_online_result() -> None:
    regency, row = a_regency(), a_visited().boards[BoardKind.DISTRICT].standings[0]
    board = regency.boards[BoardKind.DISTRICT]
    known = replace(regency, units={**regency.units, row.unit.code: row.unit})
    both = Outline(written(f"/unit/{row.unit.code}", known).decode())
    online = board.of(row.unit.code)
    assert online is not None
    first = both.words.index("100,0%4 dari 4 blok selesai dikunjungi dan disetujui")
    before = both.words.index("Sebelumnya: sensus online")
    assert first < before < both.words.index(f"Peringkat {online.rank} dari 31 kecamatan", before)
    assert both.headings.count("h1") == 1
    assert written(f"/unit/{row.unit.code}", known).count(b'<tr aria-current="page">') == 2
    without = replace(known, boards={}, inside={})
    alone = Outline(written(f"/unit/{row.unit.code}", without).decode())
    assert "4 dari 4 blok" in alone.words
    assert "Sebelumnya" not in alone.words


def test_small_units_are_on_no_page_and_in_no_file_of_the_visits() -> None:
    visits = a_visited()
    few = visits.boards[BoardKind.DISTRICT].standings[0].unit
    regency = a_regency(visits=replace(visits, hidden=frozenset({few.code})))
    writer = a_writer(a_site(regency))
    for path in (*PATHS, "/data/kunjungan-kecamatan.json", "/data/kunjungan-kecamatan.csv"):
        assert few.name not in writer.write(path, INDONESIAN).content.decode()
    assert few.name in written("/papan/kunjungan-kecamatan").decode()
    page = outline_of(writer, "/papan/kunjungan-kecamatan")
    assert "Angka 1 unit tidak ditampilkan" in page.words


def test_the_files_of_a_board_of_visits_have_its_figures() -> None:
    board = a_visited().boards[BoardKind.VILLAGE]
    found = json.loads(written("/data/kunjungan-desa.json"))
    assert found["as_of"] == board.as_of.isoformat()
    assert [each["approved"] for each in found["units"]] == [
        row.completed for row in board.standings
    ]
    text = written("/data/kunjungan-desa.csv").decode("utf-8-sig")
    rows = list(csv.reader(StringIO(text), delimiter=";"))
    assert [row[2] for row in rows[1:]] == [row.unit.code for row in board.standings]
    paper = PdfReader(BytesIO(written("/cetak/kunjungan-desa.pdf")))
    said = "".join(page.extract_text() for page in paper.pages)
    assert "Yang dihitung: blok" in said
    assert "laporan petugas per" in said


def test_the_whole_and_a_unit_as_json_have_the_visits() -> None:
    whole = json.loads(written("/data/ringkasan.json"))
    tally = a_visited().view.tally
    assert whole["visits"]["total"]["approved"] == 1_234
    assert whole["visits"]["total"]["visits_done"] == tally.to_visit - tally.remaining > 0
    assert [day["approved"] for day in whole["visits"]["days"]] == [1, 3, 4, 5, 6, 7]
    village = a_visited().boards[BoardKind.VILLAGE].standings[0].unit
    regency = a_regency()
    known = replace(regency, units={**regency.units, village.code: village})
    unit = json.loads(written(f"/data/unit/{village.code}.json", known))
    assert unit["visits"]["approved"] == 4


@pytest.mark.parametrize("path", ["/gambar/ringkasan.png", "/gambar/unit/35.09.12.2001.png"])
def test_a_shared_link_shows_the_visits(path: str) -> None:
    with Image.open(BytesIO(written(path))) as picture:
        assert picture.size == (1200, 630)
    assert written(path) != a_writer().write(path, INDONESIAN).content


def test_a_shared_board_of_visits_shows_that_board() -> None:
    page = written("/papan/kunjungan-desa").decode()
    assert 'property="og:image" content="https://sensus.example/gambar/kunjungan-desa.png"' in page
    found = [written(f"/gambar/{each}.png") for each in ("kunjungan-desa", "ringkasan", "desa")]
    assert len(set(found)) == len(found)
    with Image.open(BytesIO(found[0])) as picture:
        assert picture.size == (1200, 630)


def test_before_the_first_approval_a_shared_link_says_in_words_what_is_done() -> None:
    visits = SEASONS["interview, nothing approved"].regencies[0].visits
    assert visits is not None
    view = a_view(a_regency(visits=visits))
    sheet = visits_sheet(view, visits)
    assert (sheet.big, sheet.gauge) == ("", None)
    assert sheet.facts[0].startswith("Baru dimulai")
    assert visits_sheet(view, a_visited()).big
    assert regency_card(view) is not None


def test_so_does_that_of_a_unit_of_which_nothing_is_approved() -> None:
    board = a_visited().boards[BoardKind.DISTRICT]
    row = board.standings[0]
    none = row._replace(figures=row.figures._replace(completed=0))
    visits = replace(a_visited(), boards={BoardKind.DISTRICT: replace(board, standings=(none,))})
    known = a_regency(visits=visits, units={row.unit.code: row.unit})
    page = a_writer(a_site(known)).write(f"/unit/{row.unit.code}", INDONESIAN).content.decode()
    said = page.partition('property="og:description" content="')[2].partition('"')[0]
    assert "Baru dimulai" in said
    assert "0,0%" not in said
    sheet = unit_sheet(a_view(known), board, none, CardSize.WIDE)
    assert (sheet.big, sheet.gauge) == ("", None)
    assert sheet.facts[0].startswith("Baru dimulai")
    assert unit_sheet(a_view(known), board, row, CardSize.WIDE).big


def test_the_slide_of_the_day_shows_the_share_by_which_it_is_ordered() -> None:
    visits = a_visited()
    board = visits.boards[BoardKind.DISTRICT]
    few, many = board.standings[1], board.standings[2]
    large = many._replace(gained=2, figures=many.figures._replace(base=100, completed=50))
    small = few._replace(gained=1, figures=few.figures._replace(base=4, completed=1))
    rest = [
        row._replace(gained=0) for row in board.standings if row.unit not in (few.unit, many.unit)
    ]
    shown = replace(board, standings=(small, large, *rest))
    visits = replace(visits, boards={BoardKind.DISTRICT: shown})
    said = outline_of(a_writer(a_site(a_regency(visits=visits))), "/layar").words
    assert "Menurut bagian bloknya yang disetujui hari ini" in said
    assert said.index("+1 blok+25,0%") < said.index("+2 blok+2,0%")


def test_of_many_without_an_approved_block_no_three_are_named() -> None:
    visits = a_visited()
    board = visits.boards[BoardKind.DISTRICT]
    bare = [row._replace(figures=row.figures._replace(completed=0)) for row in board.standings[3:]]
    known = replace(board, standings=(*board.standings[:3], *bare))
    shown = replace(visits, boards={BoardKind.DISTRICT: known})
    said = outline_of(a_writer(a_site(a_regency(visits=shown))), "/layar").words
    last = said.partition("Perlu ditemani")[2].partition("Sebelumnya")[0]
    assert "28 kecamatan belum punya blok yang disetujui" in last
    assert "Dinas" not in last


def test_the_slides_lead_from_the_visits_to_what_went_before() -> None:
    said = Outline(written("/layar").decode()).words
    order = ["Kabupaten Jember", "Hari demi hari", "Peta capaian", "Terdepan", "Perlu ditemani"]
    places = [said.index(each) for each in (*order, "Sebelumnya: sensus online")]
    assert places == sorted(places)
