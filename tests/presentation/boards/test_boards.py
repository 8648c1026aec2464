from dataclasses import replace
from datetime import date
from fractions import Fraction

from census.boards.board import Board, Ending
from census.boards.progress import Streak
from census.boards.standing import Figures
from census.units import BaseSource, Target, UnitCode, UnitKind, size_bands
from presentation.boards import messages as boards
from presentation.boards import table as board_table
from presentation.boards import text as board_text
from presentation.groups import messages as groups
from presentation.language.html import unmarked
from tests.presentation.every.examples import (
    ALL_OF_THEM,
    BPS,
    DISTRICTS,
    JEMBER,
    LONG_NAME,
    OFFICES,
    ONLINE,
    REGENT,
    VILLAGES,
    a_board,
    a_district_board,
    a_unit,
    a_village_board,
    an_office_board,
    figures,
    texts_in,
)


def an_office(
    name: str, completed: int, base: int, *targets: Target, illustrative: bool = False
) -> Figures:
    unit = a_unit(name, code=name[-3:].strip())
    return figures(unit, completed, base, *targets, illustrative=illustrative)


def rows_of(text: str) -> list[str]:
    """The lines of the table, without what marks its ends."""
    table = text.partition("<pre>")[2].partition("</pre>")[0]
    return table.splitlines()


def test_a_row_has_rank_name_movement_rate_and_figures() -> None:
    yesterday = a_board([an_office("Dinas Kesehatan", 800, 910), an_office("Inspektorat", 1, 40)])
    today = a_board(
        [
            an_office("Dinas Kesehatan", 803, 910, ALL_OF_THEM),
            an_office("Inspektorat", 40, 40, ALL_OF_THEM),
            an_office("Dinas Sosial", 5, 10, ALL_OF_THEM),
        ],
        before=yesterday,
    )
    assert rows_of(boards.board(texts_in(), board=today).text) == [
        " 1 Inspektorat ▲1",
        "   100,0%    40/40 ✓",
        " 2 Dinas Kesehatan ▼1",
        "    88,2%  803/910",
        " 3 Dinas Sosial",
        "    50,0%     5/10",
    ]


def test_equal_rates_share_a_rank() -> None:
    board = a_board([an_office(name, 5, 10) for name in ("A 1", "B 2")] + [an_office("C 3", 1, 10)])
    text = boards.board(texts_in(), board=board).text
    assert [row[1] for row in rows_of(text)[::2]] == ["1", "1", "3"]


def test_a_rate_above_100_is_shown_as_it_is() -> None:
    text = boards.board(texts_in(), board=a_board([an_office("A 1", 16_826, 10_000)])).text
    assert "168,3%" in text


def test_a_unit_without_a_base_is_listed_without_a_rate() -> None:
    board = a_board([an_office("A 1", 5, 10), an_office("B 2", 7, 0)])
    text = boards.board(texts_in(), board=board).text
    assert rows_of(text)[2:] == [" – B 2", "        -   7/-"]
    assert "Seluruhnya: 5 dari 10 pegawai · 50,0%" in text
    assert "persennya dari 1 dari 2 OPD yang sudah ada jumlahnya" in text


def test_a_board_says_its_targets_its_rule_and_its_date() -> None:
    text = boards.board(texts_in(), board=a_district_board()).text
    assert "🏆 <b>Peringkat 31 kecamatan di Kabupaten Jember</b>" in text
    assert "Target: 50% (Bupati) dan 27% (BPS)" in text
    assert "Yang dihitung: isian yang sudah lengkap menurut BPS." in text
    assert "Data menurut rekap BPS per 5 Maret 2020, 18.00 WIB" in text


def test_figures_of_a_demonstration_are_marked() -> None:
    mark = "Angka contoh untuk peragaan, bukan data resmi."
    assert mark in boards.board(texts_in(), board=a_district_board()).text
    assert mark not in boards.board(texts_in(), board=a_village_board()).text


def test_the_most_improved_is_named() -> None:
    board = a_village_board()
    best = board.of(board.most_improved) if board.most_improved else None
    assert best is not None
    text = boards.board(texts_in(), board=board).text
    assert f"🚀 Paling maju sejak 5 Maret 2020: Desa {best.unit.name} (+21,0 poin)" in text


def test_a_long_board_has_pages_of_ten_and_the_own_unit_on_each() -> None:
    board = an_office_board()
    own = board.standings[29].unit.code
    ranked = []
    for page in range(1, 6):
        shown = boards.board(texts_in(), board=board, own=own, page=page)
        ranked += [row for row in rows_of(shown.text) if row[1:3].strip()]
        assert ("👉" in shown.text) != ("►" in shown.text)
        assert len(shown.text) < 4096
    assert len(ranked) == 45
    labels = [button.label for row in shown.buttons for button in row]
    assert "« 31-40" in labels
    assert not [label for label in labels if label.endswith("»")]
    beyond = boards.board(texts_in(), board=board, own=own, page=99)
    assert rows_of(beyond.text) == rows_of(shown.text)
    lowest = boards.board(texts_in(), board=board, lowest=True)
    assert len([row for row in rows_of(lowest.text) if row[1:3].strip()]) == board_table.PAGE


def test_every_line_of_a_page_fits_a_phone() -> None:
    for board in (an_office_board(), a_district_board(), a_village_board()):
        for page in range(1, board_table.pages(board) + 1):
            text = boards.board(texts_in(), board=board, page=page).text
            assert max(map(len, rows_of(text))) <= board_table.WIDTH


def test_a_long_name_takes_two_lines_and_is_cut_at_a_word() -> None:
    board = a_board([figures(a_unit(LONG_NAME), 1, 2)])
    text = boards.board(texts_in(), board=board).text
    assert rows_of(text)[:2] == [" 1 Dinas Pemberdayaan", "   Masyarakat dan Desa…"]


def test_a_board_by_size_says_so_and_leads_to_the_other_sizes() -> None:
    bands = size_bands([50, 200])
    rows = [an_office("A 1", 5, 60), an_office("B 2", 50, 200)]
    rule = replace(OFFICES, bands=bands)
    board = replace(a_board(rows, rule), band=bands[1])
    shown = boards.board(texts_in(), board=board)
    assert "Peringkat 2 OPD dengan 50\N{EN DASH}200 pegawai" in shown.text
    asked = boards.sizes(texts_in(), board=board)
    links = {
        button.label: button.data for row in (*shown.buttons, *asked.buttons) for button in row
    }
    assert links["Menurut ukuran"] == "board:sizes:office::1:2"
    assert links["< 50"] == "board:show:office::1:1"
    assert links["> 200"] == "board:show:office::1:3"
    assert links["Semua"] == "board:show:office"
    assert links["Gambar"] == "board:picture:office::1:2"


def test_a_board_names_the_sources_of_its_bases() -> None:
    board = replace(
        a_board([an_office("A 1", 5, 10)]),
        bases=(BaseSource("ANTARA", date(2020, 2, 15)), BaseSource("BPS", date(2020, 3, 5))),
    )
    text = boards.board(texts_in(), board=board).text
    assert "Jumlah pegawai: ANTARA (15 Februari 2020) dan BPS (5 Maret 2020)" in text


def test_what_is_within_reach_is_the_aim_of_today() -> None:
    def board(done: int) -> Board:
        before = a_board([an_office("A 1", 90, 100), an_office("B 2", 10, 100)])
        return a_board([an_office("A 1", 90, 100), an_office("B 2", done, 100)], before=before)

    near = groups.group_board(texts_in(), board=board(60), own=UnitCode("B 2"))
    far = groups.group_board(texts_in(), board=board(20), own=UnitCode("B 2"))
    assert "Hari ini cukup 31 pegawai lagi untuk menjadi yang pertama." in near.text
    assert "\n71 pegawai lagi untuk menjadi yang pertama." in far.text


def test_days_in_a_row_are_named_from_the_third_on_and_at_the_top_from_the_second() -> None:
    said = [board_text.streak(texts_in(), Streak(*days)) for days in ((2, 1), (3, 0), (9, 2))]
    assert said == [
        None,
        "🔥 Persennya naik 3 hari berturut-turut.",
        "👑 2 hari berturut-turut di puncak.",
    ]


def test_names_cannot_bring_markup() -> None:
    board = a_board([figures(a_unit("<b>PT A & B</b>", code="C1"), 1, 2)])
    for message in (
        boards.board(texts_in(), board=board, own=UnitCode("C1")),
        boards.around(texts_in(), board=board, own=UnitCode("C1")),
        groups.group_board(texts_in(), board=board, own=UnitCode("C1")),
    ):
        assert "&lt;b&gt;PT A &amp; B" in message.text
        assert "<b>PT" not in message.text


def test_a_head_sees_the_own_office_with_two_above_and_two_below() -> None:
    board = an_office_board()
    middle = board.standings[20]
    text = boards.around(texts_in(), board=board, own=middle.unit.code).text
    rows = text.split("\n\n")[1].splitlines()
    ranks = [int(row.removeprefix("👉 <b>").split(".")[0]) for row in rows]
    assert ranks == [row.rank for row in board.standings[18:23]]


def test_a_card_says_what_is_missing_and_what_it_takes_to_climb() -> None:
    rows = [
        figures(a_unit("Dinas Sosial", code="S"), 90, 100, ALL_OF_THEM),
        figures(a_unit("Dinas Kesehatan", code="K"), 803, 910, ALL_OF_THEM),
        figures(a_unit("Inspektorat", code="I"), 10, 10, ALL_OF_THEM),
    ]
    text = boards.around(texts_in(), board=a_board(rows), own=UnitCode("K")).text
    assert text.splitlines()[:5] == [
        "<b>Dinas Kesehatan · peringkat 3 dari 3 OPD</b>",
        "803 dari 910 pegawai · <b>88,2%</b>",
        "Kurang 107 pegawai menuju target 100% (Bupati).",
        "17 pegawai lagi untuk melewati Dinas Sosial.",
        "Supaya target tercapai tepat waktu: 5 pegawai sehari.",
    ]


def test_a_need_of_less_than_one_a_day_is_told_as_a_whole() -> None:
    board = a_board([figures(a_unit("A"), 95, 100, ALL_OF_THEM)])
    text = board_text.card(texts_in(), board=board, standing=board.standings[0], today=True)
    assert "Kurang 5 pegawai menuju target 100% (Bupati)." in text
    assert "hari ini" not in text
    over = replace(board, ending=Ending(ONLINE, final=True))
    text = board_text.card(texts_in(), board=over, standing=over.standings[0])
    assert "Target 100% (Bupati) tidak tercapai, kurang 5 pegawai." in text
    assert "menuju" not in text, "nobody is on the way any more"


def test_with_two_targets_the_card_says_which_is_reached() -> None:
    board = a_board([figures(a_unit("A"), 40, 100, REGENT, BPS)], DISTRICTS, area=JEMBER)
    text = boards.around(texts_in(), board=board, own=UnitCode("D01")).text
    assert "40 dari 100 keluarga · <b>40,0%</b> · target 27% (BPS) ✅" in text
    assert "Kurang 10 keluarga menuju target 50% (Bupati)." in text


def test_a_groups_words_have_its_own_row_and_say_how_many_more_there_are() -> None:
    board = a_board([an_office(f"Kantor {place}", 90 - place, 100) for place in range(9)])
    own = board.standings[6]
    text = unmarked(groups.group_board(texts_in(), board=board, own=own.unit.code).text)
    rows = [line for line in text.splitlines() if "/100" in line or line.startswith("…")]
    assert [row.split()[0] for row in rows[:3]] == ["1.", "2.", "3."]
    assert rows[3].startswith("👉 7. Kantor 6")
    assert rows[4] == "… 5 lainnya …"


def test_a_village_group_sees_its_village_first() -> None:
    board = a_village_board()
    text = groups.group_board(texts_in(), board=board, own=UnitCode("35.09.12.2002")).text
    assert text.startswith("<b>Desa Sabrang · peringkat 3 dari 7 desa di Kecamatan Ambulu</b> ▲1")


def test_desa_and_kelurahan_are_told_apart_by_their_codes() -> None:
    desa, kelurahan = (
        figures(a_unit(name, UnitKind.VILLAGE, code), 1, 2)
        for name, code in (("Sabrang", "35.09.12.2002"), ("Kaliwates", "35.09.19.1003"))
    )
    for rows, title in (
        ([desa], "1 desa"),
        ([kelurahan], "1 kelurahan"),
        ([desa, kelurahan], "2 desa dan kelurahan"),
    ):
        text = boards.board(texts_in(), board=a_board(rows, VILLAGES)).text
        assert f"<b>Peringkat {title}</b>" in text
    own = boards.around(texts_in(), board=a_board([kelurahan], VILLAGES), own=kelurahan.unit.code)
    assert own.text.startswith("<b>Kelurahan Kaliwates")


def test_a_share_below_the_whole_is_never_shown_as_100() -> None:
    board = a_board([figures(a_unit("A"), 9_999, 10_000, Target("Bupati", Fraction(1)))])
    assert "99,9%" in boards.board(texts_in(), board=board).text


def test_a_sum_short_of_a_target_is_not_shown_at_it() -> None:
    target = Target("BPS", Fraction(15, 1000))
    office = an_office("A 1", 1_806, 121_400, target)
    text = boards.board(texts_in(), board=a_board([office])).text
    assert "· 1,49%" in text
    assert "· 1,5%" not in text
