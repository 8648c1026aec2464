"""The public page: every page in every phase and language, whole, small, and without persons."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from census.boards.board import Board
from census.boards.progress import Reading
from census.boards.ranking import board as make_board
from census.definition import Feature
from census.pages.site import Site
from census.people.people import Language
from census.units import BoardKind, Unit, UnitCode, UnitKind
from presentation.boards.text import card
from presentation.language import names
from presentation.language.catalogue import Catalogue
from presentation.language.html import unmarked
from presentation.pages.addresses import Order, Visit, language_of
from presentation.pages.charts.tiles import in_lines
from presentation.pages.routes import PageWriter
from tests.presentation.brief.brief_messages import a_brief
from tests.presentation.every.examples import (
    AMBULU,
    AS_OF,
    BPS,
    JAKARTA,
    JEMBER,
    LANGUAGES,
    REGENT,
    ROOT,
    VILLAGES,
    a_board,
    a_catalogue,
    a_unit,
    figures,
    texts_in,
)
from tests.presentation.pages.page_examples import (
    ASSETS,
    DURING,
    INDONESIAN,
    SEASONS,
    Outline,
    a_regency,
    a_site,
    a_writer,
    outline_of,
)

LARGEST = 100_000


def pages_of(site: Site) -> list[str]:
    regency = site.regencies[0]
    boards = {BoardKind.DISTRICT: "kecamatan", BoardKind.VILLAGE: "desa", BoardKind.OFFICE: "opd"}
    units = [] if regency.brief is None else [AMBULU.code, "35.09.12.2001", "D01"]
    return [
        "/",
        *(f"/papan/{boards[kind]}" for kind in regency.boards),
        *(f"/unit/{code}" for code in units),
    ]


@pytest.mark.parametrize("season", SEASONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_whole_in_every_phase_and_language(season: str, language: Language) -> None:
    writer = a_writer(SEASONS[season])
    for path in pages_of(SEASONS[season]) if season == "online" else ["/"]:
        written = writer.write(path, Visit(language))
        assert written.found, path
        assert len(written.content) <= LARGEST
        seen = Outline(written.content.decode())
        assert seen.headings[0] == "h1"
        assert seen.headings.count("h1") == 1
        assert len(seen.ids) == len(set(seen.ids))
        assert not {"style", "onclick", "onload"} & seen.attributes
        assert "None" not in seen.words
        assert "{" not in seen.words


def test_before_the_first_data_the_page_says_kindly_what_comes() -> None:
    said = outline_of(a_writer(SEASONS["before"]), "/").words
    assert "Sensus online dibuka 5 hari lagi, 15 Februari 2020." in said
    assert "Angka pertama belum terbit." in said
    assert "siapkan KK dan KTP" in said


def test_while_people_can_take_part_one_button_leads_to_the_official_site() -> None:
    for path in ("/", f"/unit/{AMBULU.code}"):
        links = outline_of(a_writer(), path).links
        assert links.count("https://sensus.bps.go.id") == 1, path
        assert "https://sensus.bps.go.id" not in outline_of(a_writer(SEASONS["after"]), path).links


def test_a_census_by_invitation_leads_nobody_to_an_address_where_nobody_can_take_part() -> None:
    catalogue = Catalogue.load(
        *(ROOT / folder / "locales" for folder in ("presentation", "censuses/se2026")),
        zone=JAKARTA,
        domain="bps.go.id",
        year=2026,
        lacks=frozenset(Feature),
    )

    def seen(season: str) -> Outline:
        return outline_of(PageWriter(catalogue, SEASONS[season], assets=ASSETS, base=""), "/")

    assert "siapkan catatan usaha" in seen("before").words
    assert "KK" not in seen("before").words
    assert "kantor" not in seen("before").words
    assert "https://bps.go.id" not in seen("online").links
    assert "Tidak diundang? Tunggu saja" in seen("online").words


def test_the_front_page_has_the_total_both_targets_and_the_forecast() -> None:
    regency, texts = a_regency(), texts_in()
    brief = regency.brief
    assert brief is not None
    said = outline_of(a_writer(a_site(regency)), "/").words
    assert texts.percent(brief.rate) in said
    assert "50% (Bupati)" in said
    assert "27% (BPS)" in said
    assert "Kalau lajunya tetap seperti ini, sekitar" in said
    assert names.board_data(texts, brief.board) in said
    assert names.counting_rule(texts, brief.board.rule) in said


@pytest.mark.parametrize("days", [1, 2, 3, 4, 20])
def test_what_a_day_added_is_said_once(days: int) -> None:
    brief = a_brief(days)
    said = outline_of(a_writer(a_site(a_regency(brief=brief))), "/").words
    assert said.count("+" + texts_in().number(brief.gain.completed if brief.gain else 0)) == (
        1 if brief.gain else 0
    )


@pytest.mark.parametrize("days", [1, 2, 3])
def test_until_there_is_a_chart_who_leads_stands_in_its_place(days: int) -> None:
    page = a_writer(a_site(a_regency(brief=a_brief(days)))).write("/", INDONESIAN).content.decode()
    above, below = page.split("</section>", 1)[0], page.split('class="hero two"', 1)[1]
    assert "Grafiknya muncul mulai hari keempat" in below
    assert "Terdepan" in above or "Terdepan" in below.split("Peta capaian", 1)[0]
    assert page.count(">Terdepan<") == 1
    drawn = a_writer(a_site(a_regency(brief=a_brief(4)))).write("/", INDONESIAN).content.decode()
    assert drawn.count(">Terdepan<") == 1
    assert "Hari demi hari" in drawn


def test_how_far_a_hidden_unit_is_does_not_follow_from_its_neighbour() -> None:
    above, below = a_unit("Bagian Kecil", code="few"), a_unit("Dinas Besar", code="big")
    board = a_board([figures(above, 7, 8), figures(below, 60, 100)])
    units = {row.unit.code: row.unit for row in board.standings}
    boards = {BoardKind.OFFICE: board}
    known = a_regency(boards=boards, inside={}, units=units)
    assert "Bagian Kecil" in outline_of(a_writer(a_site(known)), "/unit/big").words
    hidden = replace(known, hidden=frozenset({above.code}))
    assert "Bagian Kecil" not in outline_of(a_writer(a_site(hidden)), "/unit/big").words


def test_a_board_has_the_figures_of_its_rows() -> None:
    regency, texts = a_regency(), texts_in()
    board = regency.boards[BoardKind.DISTRICT]
    rows = outline_of(a_writer(a_site(regency)), "/papan/kecamatan").rows[1:]
    assert len(rows) == len(board.standings)
    for cells, row in zip(rows, board.standings, strict=True):
        rank = f"{row.rank}{names.movement(row) or ''}"
        assert cells[:2] == [rank, row.unit.name]
        assert cells[2].removeprefix("✓") == names.rate(texts, row)
        assert cells[3:5] == [texts.number(row.completed), texts.number(row.base)]
        assert cells[-1] == texts.number(row.gaps[0].missing)


@pytest.mark.parametrize("order", list(Order))
def test_each_heading_sorts_and_turns_the_order_round(order: Order) -> None:
    writer = a_writer()
    one = outline_of(writer, "/papan/kecamatan", replace(INDONESIAN, order=order))
    other = outline_of(writer, "/papan/kecamatan", replace(INDONESIAN, order=order, back=True))
    names_of = [[row[1] for row in each.rows[1:]] for each in (one, other)]
    assert sorted(names_of[0]) == sorted(names_of[1])
    assert names_of[0] != names_of[1]
    assert f"/papan/kecamatan?urut=-{order}" in one.links


def test_a_long_board_has_pages_and_each_is_small() -> None:
    regency = a_regency(boards={BoardKind.VILLAGE: _many_villages(260)}, hidden=frozenset())
    writer = a_writer(a_site(regency))
    seen = []
    for number in (1, 2, 3):
        visit = replace(INDONESIAN, page=number)
        written = writer.write("/papan/desa", visit)
        assert len(written.content) <= LARGEST
        seen += [row[1] for row in Outline(written.content.decode()).rows[1:]]
    assert len(seen) == len(set(seen)) == 260
    assert "/papan/desa?hal=2" in outline_of(writer, "/papan/desa").links


def _many_villages(count: int) -> Board:
    rows = [
        figures(
            Unit(UnitCode(f"35.09.12.2{n:03d}"), f"Sumberejo {n}", UnitKind.VILLAGE, AMBULU.code),
            1000 + n,
            3000,
        )
        for n in range(count)
    ]
    return a_board(rows, VILLAGES, area=JEMBER)


def test_a_small_unit_is_named_and_shown_with_no_figure() -> None:
    few = a_unit("Bagian Kecil", code="few")
    others = [figures(a_unit(f"Dinas {n}", code=f"D{n}"), 20 + n, 60) for n in range(4)]
    board = a_board([figures(few, 7, 8), *others])
    regency = a_regency(
        boards={BoardKind.OFFICE: board},
        inside={},
        units={row.unit.code: row.unit for row in board.standings},
        hidden=frozenset({few.code}),
    )
    writer = a_writer(a_site(regency))
    page = outline_of(writer, "/papan/opd")
    assert "Bagian Kecil" not in [row[1] for row in page.rows]
    assert "Angka 1 unit tidak ditampilkan" in page.words
    own = outline_of(writer, f"/unit/{few.code}").words
    assert "Angka Bagian Kecil tidak ditampilkan" in own
    assert "87" not in own


def test_a_unit_has_its_rank_its_targets_its_way_and_what_is_inside() -> None:
    page = outline_of(a_writer(), f"/unit/{AMBULU.code}")
    regency = a_regency()
    row = regency.boards[BoardKind.DISTRICT].of(AMBULU.code)
    assert row is not None
    assert f"Peringkat {row.rank} dari 31 kecamatan di Kabupaten Jember" in page.words
    assert "Hari demi hari" in page.words
    assert "Desa di Kecamatan Ambulu" in page.words
    for village in regency.inside[AMBULU.code].standings:
        assert f"/unit/{village.unit.code}" in page.links


@pytest.mark.parametrize("path", ["/", f"/unit/{AMBULU.code}"])
def test_a_shared_link_says_of_which_day_its_figure_is(path: str) -> None:
    page = a_writer().write(path, INDONESIAN).content.decode()
    said = page.partition('property="og:description" content="')[2].partition('"')[0]
    assert "sudah ikut sensus. Data " in said
    assert " per 5 Maret 2020, 18.00 WIB. Angka contoh" in said


def test_a_unit_without_figures_says_so() -> None:
    regency = a_regency()
    new = Unit(UnitCode("35.09.12.2999"), "Baru", UnitKind.VILLAGE, AMBULU.code)
    known = replace(regency, units={**regency.units, new.code: new})
    assert (
        "Belum ada angka untuk Desa Baru."
        in outline_of(a_writer(a_site(known)), f"/unit/{new.code}").words
    )


def test_names_from_outside_are_escaped() -> None:
    bad = a_unit("<script>alert(1)</script>", code="bad")
    board = a_board([figures(bad, 40, 100)])
    regency = a_regency(boards={BoardKind.OFFICE: board}, units={bad.code: bad}, inside={})
    for path in ("/", "/papan/opd", "/unit/bad"):
        assert b"<script" not in a_writer(a_site(regency)).write(path, INDONESIAN).content


def test_what_there_is_none_of_leads_back() -> None:
    for path in ("/unit/none", "/papan/none", "/papan/desa/none", "/.env", "/a/b/c/d"):
        written = a_writer().write(path, INDONESIAN)
        assert not written.found
        assert "Halaman ini tidak ada" in written.content.decode()


def test_other_languages_are_named_by_whole_addresses_or_not_at_all() -> None:
    whole = a_writer().write("/papan/desa", INDONESIAN).content.decode()
    assert whole.count('rel="alternate"') == len(LANGUAGES)
    assert 'hreflang="jv" href="https://sensus.example/papan/desa?lang=jv"' in whole
    writer = PageWriter(a_catalogue(), a_site(), assets=ASSETS, base="")
    assert 'rel="alternate"' not in writer.write("/papan/desa", INDONESIAN).content.decode()


def test_a_chart_names_what_is_drawn_beside_a_piece_of_it() -> None:
    page = a_writer().write("/", INDONESIAN).content.decode()
    legend = page.partition('<ul class="legend drawn">')[2].partition("</ul>")[0]
    for sign, words in (
        ("line", "sudah ikut"),
        ("path", "jalur menuju target"),
        ("cone", "perkiraan"),
    ):
        assert f'class="{sign}"' in legend.partition(words)[0].rpartition("<li>")[2]
    alone = a_regency(brief=replace(a_brief(), forecast=None, phase=None, end=None))
    assert "legend drawn" not in a_writer(a_site(alone)).write("/", INDONESIAN).content.decode()


def test_in_telegram_menu_and_languages_are_folded_into_one_line() -> None:
    app = a_writer().write("/", replace(INDONESIAN, app=True)).content.decode()
    folded = app.partition("<header>")[2].partition("<details>")[2].partition("</details>")[0]
    assert folded.startswith("<summary>Menu dan bahasa</summary><nav")
    assert folded.count("<nav") == 2
    plain = a_writer().write("/", INDONESIAN).content.decode()
    assert "<details>" not in plain.partition("<header>")[2].partition("</header>")[0]


def test_the_last_figure_stands_at_its_dot_beside_the_forecast() -> None:
    brief = a_brief()
    page = a_writer(a_site(a_regency(brief=brief))).write("/", INDONESIAN).content.decode()
    named = page.partition('class="level now">')[2].partition("<")[0]
    assert named == texts_in().percent(brief.rate)
    assert 'class="level cone-name"' in page


def test_the_row_of_a_page_s_own_unit_is_marked_and_no_other() -> None:
    page = a_writer().write(f"/unit/{AMBULU.code}", INDONESIAN).content.decode()
    marked = page.partition('<tr aria-current="page">')[2].partition("</tr>")[0]
    assert f'href="/unit/{AMBULU.code}"' in marked
    assert page.count("<tr aria-current") == 1
    board = a_writer().write("/papan/kecamatan", INDONESIAN).content.decode()
    assert "<tr aria-current" not in board


def test_a_chosen_language_stays_in_the_links() -> None:
    english = Visit(Language("en"), chosen=True)
    links = outline_of(a_writer(), "/", english).links
    assert "/papan/kecamatan?lang=en" in links
    assert "/papan/kecamatan" in outline_of(a_writer(), "/", Visit(Language("en"))).links


@pytest.mark.parametrize(
    ("accepted", "spoken"),
    [
        ("", "id"),
        ("de", "id"),
        ("en-GB,en;q=0.9,id;q=0.8", "en"),
        ("id;q=0.3, jv", "jv"),
        ("mad;q=0, en;q=0.1", "en"),
        ("en;q=x, *", "id"),
    ],
)
def test_the_language_is_the_one_that_the_browser_wants_most(accepted: str, spoken: str) -> None:
    assert language_of(accepted, LANGUAGES) == spoken


def test_equal_readings_are_equal() -> None:
    assert a_site() == a_site()
    assert a_site(season=replace(DURING, upcoming=None)) != a_site()


def test_the_map_has_each_district_with_its_figure_and_a_legend() -> None:
    regency, texts = a_regency(), texts_in()
    page = outline_of(a_writer(a_site(regency)), "/")
    for row in regency.boards[BoardKind.DISTRICT].standings:
        mark = "✓ " if row.gaps[0].reached else ""
        name = "".join(in_lines(row.unit.name, 7))
        assert f"{name} {mark}{names.rate(texts, row)}" in page.words
    assert "Setiap kotak satu kecamatan, menurut urutan kodenya" in page.words
    placed = {code: (n, 0) for n, code in enumerate(regency.units)}
    known = outline_of(a_writer(a_site(replace(regency, placed=placed))), "/")
    assert "kira-kira di tempatnya" in known.words
    districts = regency.boards[BoardKind.DISTRICT]
    done = [
        row._replace(figures=row.figures._replace(completed=row.base))
        for row in districts.standings
    ]
    board = replace(districts, standings=tuple(done))
    full = a_regency(boards={**regency.boards, BoardKind.DISTRICT: board})
    words = outline_of(a_writer(a_site(full)), "/").words
    assert "75\u2013100%" in words
    assert "100% ke atas" not in words


@given(completed=st.integers(0, 400), week=st.integers(0, 120), days_left=st.integers(0, 26))
@settings(max_examples=40, deadline=None)
def test_the_page_names_the_same_next_aim_as_the_message_to_the_group(
    completed: int, week: int, days_left: int
) -> None:
    unit, other = a_unit("Karangbener", code="K1"), a_unit("Bacin", code="B1")
    rows = [figures(unit, completed, 900, REGENT, BPS), figures(other, 500, 900, REGENT)]
    known = a_board(rows)
    then = Reading(AS_OF - timedelta(days=7), {unit.code: (max(completed - week, 0), 900)})
    board = make_board(
        known.rule, rows, area=None, as_of=AS_OF, published_at=AS_OF, source="BPS",
        week=then, days_left=days_left,
    )  # fmt: skip
    regency = a_regency(boards={BoardKind.OFFICE: board}, inside={}, units={unit.code: unit})
    page = outline_of(a_writer(a_site(regency)), f"/unit/{unit.code}").words
    row = board.of(unit.code)
    assert row is not None
    group = unmarked(card(texts_in(), board=board, standing=row, today=True))
    assert ("Berikutnya" in page) == ("Berikutnya" in group)
    if row.rung is not None:
        share = texts_in().share(row.rung.share)
        assert f"Berikutnya {share}" in page
        assert f"Berikutnya {share}" in group
    for gap in row.gaps:
        told = row.rung is None and gap.possible and not gap.reached
        assert (f"Kurang {texts_in().number(gap.missing)} " in page) is told
        assert (f"Kurang {texts_in().number(gap.missing)} " in group) is told
